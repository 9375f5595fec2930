# ruff: noqa: E501 -- patterns read better on one line
"""Bodies by the form of their name: a head noun (school, directorate, commission …) and what a title adds to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mithaq.languages.sentences import Sentence
from mithaq.ledger.errors import Language

# head noun (folded) → kind; the first that matches.
KINDS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "sub_commission",
        re.compile(
            r"sous-commission|sous-comite|groupe de travail|sub-?\s?committee|sub-?\s?commission|working group|فرعيه|فريق عمل"
        ),
    ),
    ("joint_commission", re.compile(r"commission|comite|committee|لجنه|talks\b")),
    (
        "academy",
        re.compile(
            r"ecole|academi|institut|college|school|centre|center|training|prytanee|اكاديميه|كليه|مدرسه|معهد|مركز"
        ),
    ),
    ("general_staff", re.compile(r"etat-major|\bstaff\b|اركان")),
    ("ministry", re.compile(r"minist|department|وزاره")),
    ("gendarmerie", re.compile(r"gendarmerie|garde|guard|درك|حرس")),
    ("armed_forces", re.compile(r"armee|forces?\b|army|navy|command|marine|قوات|قوه|جيش|بحريه|قياده")),
    (
        "directorate",
        re.compile(
            r"direct|inspect|agence|agency|office|authorit|service|intendan|headquarters|council|مديري|اداره|هيئ|جهاز|مصلحه|وكاله|مفتشي"
        ),
    ),
)
ADJ_FR = (
    r"(?:national|superieur|royal|general|militaire|mixte|technique|interarmees?|interarmes|naval|aerien|international|central|regional|conjoint|permanent|polytechnique|bilateral|"
    r"preparatoire|franco|maroco|francais|logistique|maritime|aeronautique|\w+o-\w+)(?:e|ne|le|nne)?s?"
)
OF_FR = r"(?:de la |de l'|des |du |de |d'|sur la |sur le |sur les |sur l'|et de la |et des )"
HEAD_FR = r"(?:ecoles?|academie|institut|centre|college|commission|comite|sous-commission|sous-comite|groupe de travail|direction|inspection|etat-major|agence|office|commandement|service|gendarmerie|prytanee)"
FRENCH = re.compile(
    rf"\b(?P<head>{HEAD_FR})(?P<adj>(?: {ADJ_FR})*)(?P<of>(?: {OF_FR}[\w'-]{{4,}}(?: {ADJ_FR})*){{0,3}})"
)
# In small letters these are bodies only with more than one word beside them.
LOOSE_FR = {"centre", "service", "office", "direction", "inspection", "commandement", "institut", "college", "agence"}
HEAD_EN = r"(?:Academy|School|College|Institute|Centre|Center|Command|Directorate|Committee|Commission|Sub-?[Cc]ommittee|Sub-?[Cc]ommission|Group|Agency|Authority|Forces?|Navy|Army|Ministry|Talks|Council|Corps|Guard|Headquarters|Department|Gendarmerie)"
WORD_EN = r"[A-ZÀ-Ý][\w'’&-]*(?:–[A-ZÀ-Ý][\w'’-]*)?"
ENGLISH = re.compile(rf"{WORD_EN}(?: (?:(?:of the|of|and|for the|for|on|in the) )?{WORD_EN})*")
HEADED_EN = re.compile(rf"\b{HEAD_EN}\b")
LEAD_EN = re.compile(
    r"^(?:(?:The|An?|In|At|On|By|For|Under|Both|Each|Its|Their|His|Her|This|From|With|During|Item|Article)\s+)+"
)
# "Commandant of the School of Logistics": what stands before the last "of" that follows an office is the office.
OFFICE_EN = re.compile(
    r"^.*\b(?:Commandant|Commander|Director|Chief|Head|Minister|Secretary|Chair\w*|Inspector|President|Deputy|General|Member|Ambassador|Attaché|Spokes\w+|Representative|Officer)\b(?: of(?: the)?)?\s*"
)
GENERIC_EN = re.compile(
    r"(?:Defen[cs]e|Armed|General|Joint|National|Military|Royal|Training|Working|Technical|Two|Sub)(?: (?:Forces?|Staff|Army|Navy|Command|Group|Committee|Commission|Guard|Department|Council|Headquarters|School|College))?$"
)
LOWER_EN = re.compile(
    r"\b(?:joint |technical |steering )?(?:sub-?\s?committee|sub-?\s?commission|working group|committee) on [a-z]+(?: [a-z]{4,})?"
)
HEAD_AR = r"(?:وزاره|لجنه|هيئه|مديريه|اداره|اكاديميه|كليه|مدرسه|معهد|مركز|قياده|جهاز|مصلحه|وكاله|مفتشيه|فريق عمل|حرس|قوه دفاع)"
RANKS_AR = r"(?:فريق|لواء|عميد|عقيد|مقدم|رائد|نقيب|سيد|سيده|جنرال|كولونيل|يوم|ماضي|ماضيه|جاري|مقبل|مقبله|قادم|قادمه|حالي|حاليه|تي|ذي|ذين|ي|احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت|مذكور\w*|اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سادسه|سابع|سابعه|دكتور|طرف\w*|جانب\w*|بلد\w*|وفد)"
DEFINITE = rf"(?:ال|لل)(?!{RANKS_AR}\b)\w{{3,}}"
ARABIC = re.compile(
    rf"\b[وف]?[بك]?(?P<head>(?:ال|لل|ل)?{HEAD_AR})(?P<rest>(?: (?:اركان|دفاع|حرس|تدريب|القوات|حفظ|سلاح|جيش|اشبال|طيران|مشاه)?\s?{DEFINITE}){{1,4}}| \w{{3,}} لل\w{{3,}})(?P<of>(?: في مجال| ل| لل)?)"
)
OFFICE_AR = re.compile(r"(?:رئيس|رئيسه|مدير|مديره|قائد|نائب|مساعد|امين|كاتب)\s*$")
# Bare words of management: "إدارة الأزمات" is no body.
LOOSE_AR = {"اداره", "قياده", "مركز", "جهاز", "هيئه"}
FORCES_AR = re.compile(r"(?:اركان|قوات|جيش|درك|بحريه|جويه|بريه|سلاح|حرس|دفاع|منطقه|عام|ملكي|وطني|عسكري|تدريب|تكوين)")


@dataclass(frozen=True)
class Titled:
    """A body by the form of its name: characters [start, end) of the text."""

    kind: str
    start: int
    end: int
    own: bool = False


def titled(sentence: Sentence) -> Iterator[Titled]:
    """The bodies of a sentence whose name is a title, in order, none inside another."""
    ways = {"fr": _french, "en": _english, "ar": _arabic}
    last = -1
    shared = [Titled("sub_commission", start, end, own=True) for start, end in _shared(sentence)]
    others = (
        Titled(kind_of(sentence.normal.folded[start:end]) or "", start, end)
        for start, end in ways[sentence.language](sentence)
    )
    for one in sorted([*shared, *others], key=lambda one: (one.start, not one.own)):
        if one.kind and one.start >= last and not sentence.quoted(one.start):
            last = one.end
            yield one


# What two states set up together, by a noun of bodies and a word that makes it theirs: "cellule conjointe de suivi".
SHARED: dict[Language, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(?:cellule|groupe|equipe|secretariat|comite|commission|conseil|force|mecanisme|instance|bureau|poste|centre|reunion|dialogue)s?"
        r"(?: (?:mixte|conjoint|paritaire|commun|bilateral|permanent|tournant|technique|binational|consultatif|restreint|ad hoc|militaire|interarmees)(?:e|es|s|ve|aux|ale)?)+(?: (?:de|d'|des|du|sur|pour) ?(?:la |le |l'|les )?[a-z'-]{3,}(?:(?:-| et (?:de |du |des |la )?)[a-z'-]{3,})?)?|"
        r"\b(?:cellule|groupe|equipe|comite|commission|mecanisme|instance) (?:de|d')(?: ?(?:suivi|pilotage|coordination|liaison|concertation|travail|contact|experts|verification|crise|planification|direction|evaluation))(?: (?:mixte|conjoint|commun|bilateral)e?)?(?: (?:sur|de|du|pour|des) (?:la |le |l'|les )?[a-z'-]{4,})?"
    ),
    "en": re.compile(
        r"\b(?:joint|standing|steering|monitoring|coordination|liaison|bilateral|consultative|follow-up|working|contact|expert|review|implementation|mixed|technical)(?: (?:joint|standing|steering|monitoring|coordination|liaison|consultative|inspection|review|defen[cs]e|military|planning|working|technical|movements|implementation|contact|follow-up|expert|evaluation|verification))* (?:team|cell|group|party|board|secretariat|meeting|council|task force|mechanism|panel|forum|committee|commission|body|unit|force|dialogue)\b(?: on [a-z-]+(?: (?:and )?[a-z-]{4,}){0,3})?"
    ),
    "ar": re.compile(
        r"(?:\b|(?<=\b[وفبل]))(?:ال)?(?:خليه|مجموعه|فريق|غرفه|امانه|لجنه|قوه|مجلس|هييه|اليه|قياده القوه)(?: (?:ال)?(?:عمل|متابعه|تنسيق|اتصال|خبراء|قياده|توجيه|تخطيط|تقييم|تسيير|تحقق|مراقبه))?(?: (?:ال)?(?:مشتركه?|ثنايي?ه?|ثناييه|دائمه?|دايمه?|تنسيقيه|مختلطه?|فنيه?|تقنيه?|متناوبه|متساويه))+(?: (?:ل\w{4,}|للخبراء))?|"
        r"(?:\b|(?<=\b[وفبل]))(?:ال)?(?:خليه|مجموعه|فريق|غرفه|لجنه|اليه) (?:ال)?(?:متابعه|تنسيق|اتصال|عمل|تسيير|توجيه|قياده|خبراء)\b"
    ),
}


def _shared(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Bodies of both sides; in a title or a list, not what an adjective alone makes of a meeting of people."""
    for match in SHARED[sentence.language].finditer(sentence.normal.folded, sentence.start, sentence.end):
        yield match.span()


def kind_of(folded: str) -> str | None:
    """What a body is, by the nouns of its name."""
    return next((kind for kind, pattern in KINDS if pattern.search(folded)), None)


def _french(sentence: Sentence) -> Iterator[tuple[int, int]]:
    text = sentence.normal.text
    for match in FRENCH.finditer(sentence.normal.folded, sentence.start, sentence.end):
        capital = text[match.start()].isupper() and match.start() > sentence.start
        more = len(match["adj"].split()) + len(match["of"].split())
        loose = match["head"] in LOOSE_FR and not capital
        if loose and not (match["adj"] and match["of"]) and len(match["of"].split()) < 3:
            continue
        before = sentence.normal.folded[max(sentence.start, match.start() - 12) : match.start()]
        if re.search(r"\bchef(?:fe)? d'$", before):
            continue  # a chief of staff is a person's office
        if more:
            yield match.start(), match.end()


def _english(sentence: Sentence) -> Iterator[tuple[int, int]]:
    text = sentence.normal.text
    for match in ENGLISH.finditer(text, sentence.start, sentence.end):
        words = match.group()
        lead = LEAD_EN.match(words)
        start = match.start() + (lead.end() if lead else 0)
        office = OFFICE_EN.match(text[start : match.end()])
        start += office.end() if office else 0
        before, of, _ = text[start : match.end()].rpartition(" of the ")
        if of and not HEADED_EN.search(before):
            start += len(before) + len(of)  # "Commodore Lindqvist of the Swedish Armed Forces"
        name = text[start : match.end()]
        if HEADED_EN.search(name) and len(name.split()) > 1 and not GENERIC_EN.match(name):
            yield start, match.end()
    for match in LOWER_EN.finditer(text, sentence.start, sentence.end):
        yield match.span()


def _arabic(sentence: Sentence) -> Iterator[tuple[int, int]]:
    for match in ARABIC.finditer(sentence.normal.folded, sentence.start, sentence.end):
        head = match["head"]
        definite = head.startswith(("ال", "لل"))
        full = definite and len(match["rest"].split()) > 1
        if head.removeprefix("ال").removeprefix("لل") in LOOSE_AR and not full and not FORCES_AR.search(match["rest"]):
            continue
        if OFFICE_AR.search(sentence.normal.folded, max(sentence.start, match.start() - 12), match.start()):
            continue  # "رئيس هيئة التدريب" is a person's office
        yield match.start("head"), _of_ministry(match) if "وزاره" in head else match.end("rest")


def _of_ministry(match: re.Match[str]) -> int:
    """A ministry is of one thing, with its adjectives: what stands definite behind them is the next noun."""
    end = match.start("rest")
    for index, word in enumerate(re.finditer(r"\S+", match["rest"])):
        if index and not word.group().endswith(("ي", "يه")) and not word.group().startswith("و"):
            break
        end = match.start("rest") + word.end()
    return end
