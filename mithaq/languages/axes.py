# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""The axes of cooperation, and other subjects that two texts may name or leave out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.languages.axis_model import ANY, BINDS, CODES, TITLE, TOGETHER, Cue, cues, score, together, weight
from mithaq.languages.findings import Place, Topic, merged
from mithaq.languages.sentences import Sentence

# What an axis is called; what else speaks for it is weighed (`axis_model`).
AXES: dict[str, re.Pattern[str]] = {
    "training": re.compile(
        r"\bformations?\b(?! (?:du|d'un|de) gouvernement)|\bentrainements?\b|\bstages?\b|\bstagiaires?\b|\binstructeurs?\b|"
        r"\btrainings?\b|\btrainees?\b|\binstructors?\b|\bcourses?\b(?= (?:for|of|in|at))|"
        r"(?:تدريب|تكوين)(?:ات|ي|يه)?\b|\bالمتدربين\b|\bمدربين\b"
    ),
    "equipment": re.compile(
        r"(?<!biens d')\bequipements?\b(?! public)|\bmateriels?\b(?! (?:roulant|didactique))|\bdotations?\b|\bequipment\b|"
        r"\bmateriel\b|(?:\bال|\bوال|\bبال|\bلل|\b|\bو)(?:معدات|تجهيز|تجهيزات|عتاد)\b"
    ),
    "logistics": re.compile(
        r"\blogisti(?:que|ques|c|cs|cal)\b|لوجيس?ت[يك]|لوجست|\b(?:ال|لل|بال)?(?:امداد|تموين)\b(?! قوه)"
    ),
    "expertise": re.compile(
        r"\bexpertises?\b|\bmissions? d'experts?\b|\bretours? d'experience\b|\bsavoir-faire\b|\bpartage d'experiences?\b|"
        r"\bechanges? d'experiences?\b|\bexpert missions?\b|\bexchanges? of (?:experiences?|expertise)\b|\bknow-how\b|"
        r"\blessons learned\b|(?:\b|ال|ب|وال|لل|و|ل)خبر(?:ات|ه|ته)\b|(?:بعثات|مهام|مهمات|مهمه) (?:ال)?خبراء"
    ),
}
# Log odds from which a text is about an axis: recall .68 of authors left out; `bench/fit_axes.py` shows what others cost.
ENOUGH = 0.0
LISTED = 2.0
# The sentences that speak most for an axis: a long text isn't about everything for being long.
MOST = 20
# Not axes: subjects whose presence in one version only is worth a look.
SUBJECTS: dict[str, re.Pattern[str]] = {
    "intelligence": re.compile(r"استخبار|\brenseignements? militaires?\b|\bdu renseignement\b|\bintelligence\b"),
    "counter_terrorism": re.compile(r"terroris|الارهاب|\bisis\b"),
    "borders": re.compile(r"\bfrontali?er|\bfrontieres?\b|\bborders?\b|الحدود\b|حدودي"),
    "joint_exercises": re.compile(r"\bexercices? (?:conjoint|commun|militaire|mixte)|\bjoint exercises?\b|(?:تمارين|مناورات|تمرين)\b"),
    "military_health": re.compile(r"\bsante militaire\b|\bmilitary (?:health|medicine)\b|الصحه العسكريه|الطب العسكري"),
    "cyber": re.compile(r"\bcyber|السيبراني"),
    "peacekeeping": re.compile(r"\bmaintien de la paix\b|\bpeacekeeping\b|حفظ السلام"),
    "south_south": re.compile(r"\bsud-sud\b|\bsouth-south\b|جنوب[- ]جنوب|بلدان الجنوب"),
    "arms_industry": re.compile(r"\bindustries? (?:de|militaire)[^.]{0,12}(?:defense|armement)|\bdefen[cs]e industr|الصناعات? (?:العسكريه|الدفاعيه)"),
}  # fmt: skip
# An axis is one only where the two sides do something together: the word alone also stands in reports about others.
AT_ONE = re.compile(
    r"cooper|collabor|partena|partner|\bechang|exchang|renfor|strengthen|appui|\bsoutien|support|assist|commission|"
    r"engage|conven|accord|agree|provide|fourn|offr|mett\w* a (?:la )?disposition|capacit|domaine|axes?\b|"
    r"تعاون|شراك|تبادل|تعزيز|دعم|مساعد|لجنه|التزام|اتفاق|اتفق|توفير|قدرات|مجال|محاور|محور|تلتزم|يلتزم|يضع|تضع"
)


def circumstances(sentence: Sentence, promised: Sequence[Place]) -> tuple[str, ...]:
    """What is known of a sentence beside its words; `promised` are the places of the commitments."""
    here = sentence.whole
    binds = any(one.file == here.file and here.start <= one.start < here.end for one in promised)
    said = {ANY: True, BINDS: binds, TOGETHER: bool(AT_ONE.search(sentence.folded)), TITLE: sentence.role == "heading"}
    named = {code: bool(_mentions(sentence, pattern)) for code, pattern in AXES.items()}
    return tuple(name for name, true in (said | named).items() if true)


# Only of forces: an agreement on trade that delivers goods is about no axis of a military commission.
FORCES = re.compile(
    r"service de sante|health services|\bstaff (?:meeting|talks|college)|\bgeneral staff|\bcommodore|\bcommandant\b|\bcaptain\b|\badmiral|milita|defen[sc]e|\barmee|\barmed\b|gendarm|\bnavy\b|\bmarine\b|etat-major|\bgeneral de\b|\bcolonel|brigadier|\bofficers?\b|\bofficiers?\b|الكولونيل|ضابط|ضباط|عسكري|دفاع|القوات|الجيش|الدرك|العميد|العقيد|اللواء|الفريق|اركان|جيش"
)


TRADE = re.compile(r"\beconomi\w+|\bcommerc\w+|main-d'oeuvre|\btrade\b|\blabou?r\b|اقتصادي|تجاري|اليد العامله")


def find_axes(sentences: Sequence[Sentence], promised: Sequence[Place]) -> list[Topic]:
    """The axes that a text is about, in the order of `CODES`, each with the words that speak for it most."""
    trade = any(TRADE.search(sentence.folded) for sentence in sentences[:12])
    if (trade or not promised) and not any(FORCES.search(sentence.folded) for sentence in sentences):
        return []
    read = [_weighed(one, promised) for one in sentences if not one.quoted(one.start)]
    return [topic for axis, code in enumerate(CODES) if (topic := _axis(read, axis, code))]


@dataclass(frozen=True)
class _Read:
    sentence: Sentence
    cues: list[Cue]
    scores: tuple[float, ...]


def _weighed(sentence: Sentence, promised: Sequence[Place]) -> _Read:
    found, said = cues(sentence), circumstances(sentence, promised)
    # Whoever lists axes by their names leaves nothing to weigh.
    listed = [code in said for code in CODES] if sum(code in said for code in CODES) > 1 and TOGETHER in said else []
    scores = [score(found, said, axis) for axis in range(len(CODES))]
    return _Read(
        sentence, found, tuple(max(one, LISTED) if any(listed[n : n + 1]) else one for n, one in enumerate(scores))
    )


def _axis(read: Sequence[_Read], axis: int, code: str) -> Topic | None:
    """One axis, when the sentences say enough of it, where they name it; else by a word of each that says so."""
    if not read or together(sorted(one.scores[axis] for one in read)[-MOST:]) < ENOUGH:
        return None
    named = [
        one.sentence.place(*_word(one.sentence.normal.text, match.start(), match.end()))
        for one in read
        if AT_ONE.search(one.sentence.folded)
        for match in _mentions(one.sentence, AXES[code])
    ]
    best = max(one.scores[axis] for one in read)
    telling = [one for one in read if one.cues and one.scores[axis] >= min(best, ENOUGH)]
    return Topic(code, merged(named or [one.sentence.place(*_strongest(one, axis)) for one in telling]))


def _strongest(read: _Read, axis: int) -> tuple[int, int]:
    """The word of a sentence that speaks most for an axis."""
    best = max(read.cues, key=lambda cue: weight((cue.language, cue.stem), axis))
    return _word(read.sentence.normal.text, best.start, best.end)


def find_subjects(sentences: Sequence[Sentence]) -> list[Topic]:
    """Other subjects named anywhere, headings included."""
    return _topics(sentences, SUBJECTS)


# "Directeur central du matériel", "Head of Equipment Support": an office is called so, and nobody speaks of equipment.
OF_OFFICE = re.compile(
    r"\b(?:directeur|directrice|direction|inspecteur|inspection|bureau|chef d[eu]|cheffe d[eu]|head of|director|directorate|chief of|department of|[وفبل]?(?:ال)?(?:مدير|مديره|مديريه|مفتش|رئيس (?:قسم|مصلحه|شعبه)|مكتب))\b[^,،.;:()]{0,40}$"
)


def _topics(sentences: Sequence[Sentence], table: dict[str, re.Pattern[str]]) -> list[Topic]:
    topics: list[Topic] = []
    for code, pattern in table.items():
        places: list[Place] = [
            sentence.place(*_word(sentence.normal.text, match.start(), match.end()))
            for sentence in sentences
            for match in _mentions(sentence, pattern)
        ]
        if places:
            topics.append(Topic(code, merged(places)))
    return topics


def _mentions(sentence: Sentence, pattern: re.Pattern[str]) -> list[re.Match[str]]:
    """Where a sentence names a subject, offices that are called after one left out."""
    folded = sentence.normal.folded
    found = pattern.finditer(folded, sentence.start, sentence.end)
    return [one for one in found if not OF_OFFICE.search(folded, max(sentence.start, one.start() - 48), one.start())]


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole words around a match: a pattern may know only the stem."""
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end
