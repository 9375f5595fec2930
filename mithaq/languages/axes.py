# ruff: noqa: E501 -- a table: one entry per line reads better than wrapped ones
"""The axes of cooperation, and other subjects that two texts may name or leave out."""

import re
from collections.abc import Sequence

from mithaq.languages.findings import Place, Topic, merged
from mithaq.languages.sentences import Sentence

# A fifth axis is one more line here (and its room under mithaq/axes).
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
    "logistics": re.compile(r"\blogisti(?:que|ques|c|cs|cal)\b|لوجيس?ت[يك]|لوجست"),
    "expertise": re.compile(
        r"\bexpertises?\b|\bmissions? d'experts?\b|\bretours? d'experience\b|\bsavoir-faire\b|\bpartage d'experiences?\b|"
        r"\bechanges? d'experiences?\b|\bexpert missions?\b|\bexchanges? of (?:experiences?|expertise)\b|\bknow-how\b|"
        r"\blessons learned\b|(?:\b|ال|ب|وال|لل|و|ل)خبر(?:ات|ه|ته)\b|(?:بعثات|مهام|مهمات|مهمه) (?:ال)?خبراء"
    ),
}
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
TOGETHER = re.compile(
    r"cooper|collabor|partena|partner|\bechang|exchang|renfor|strengthen|appui|\bsoutien|support|assist|commission|"
    r"engage|conven|accord|agree|provide|fourn|offr|mett\w* a (?:la )?disposition|capacit|domaine|axes?\b|"
    r"تعاون|شراك|تبادل|تعزيز|دعم|مساعد|لجنه|التزام|اتفاق|اتفق|توفير|قدرات|مجال|محاور|محور|تلتزم|يلتزم|يضع|تضع"
)


def find_axes(sentences: Sequence[Sentence]) -> list[Topic]:
    """The axes in the order of `AXES`, with every place that names one in a sentence about doing something together."""
    together = [sentence for sentence in sentences if TOGETHER.search(sentence.folded)]
    return _topics(together, AXES)


def find_subjects(sentences: Sequence[Sentence]) -> list[Topic]:
    """Other subjects named anywhere, headings included."""
    return _topics(sentences, SUBJECTS)


def axes_of(folded: str) -> frozenset[str]:
    """Codes of the axes named in a folded text."""
    return frozenset(code for code, pattern in AXES.items() if pattern.search(folded))


def _topics(sentences: Sequence[Sentence], table: dict[str, re.Pattern[str]]) -> list[Topic]:
    topics: list[Topic] = []
    for code, pattern in table.items():
        places: list[Place] = [
            sentence.place(*_word(sentence.normal.text, match.start(), match.end()))
            for sentence in sentences
            for match in pattern.finditer(sentence.normal.folded, sentence.start, sentence.end)
        ]
        if places:
            topics.append(Topic(code, merged(places)))
    return topics


def _word(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole words around a match: a pattern may know only the stem."""
    while start > 0 and text[start - 1].isalpha():
        start -= 1
    while end < len(text) and text[end].isalpha():
        end += 1
    return start, end
