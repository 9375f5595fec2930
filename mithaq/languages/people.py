# ruff: noqa: E501 -- patterns read better on one line
"""Where a sentence names a person: behind a rank, a role or a courtesy title, and how far the name goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from mithaq.languages.given_names import AFTER_NAME, BINDING, GIVEN_NAMES
from mithaq.languages.normalise import folded_words
from mithaq.languages.rank_names import ADDED, RANKS
from mithaq.languages.role_names import HONORIFICS, LEADING, ROLES
from mithaq.languages.sentences import Sentence
from mithaq.languages.states import find_states
from mithaq.languages.tokens import ARABIC, Hit, Phrasebook, Token

# Between a role and a name: "ministre de la Défense et des Anciens combattants, le".
BRIDGE = folded_words(
    "ministère ministry de la le les du des d l et of the and for to à au aux en e general generale national nationale défense "
    "defense defence armées armée armed army forces royales affaires étrangères foreign affairs intérieur interior "
    "sécurité security anciens combattants veterans protection civile état state planning economy finance mixte "
    "commission délégation delegation militaire military air terre marine navy staff republic republique république "
    "الدفاع الوطني الوطنية الخارجية الداخلية وقدماء المحاربين قدماء للقوات المسلحة القوات الملكية العامة للجيوش للجيش "
    "الجيوش الجيش أركان الأركان الحرب المكلف بإدارة إدارة السيد الأمن والأمن المدنية الشؤون للجمهورية الجمهورية عن "
    "extraordinaire plénipotentiaire الوفد وفد لدى"
)
CONNECTORS = {"de", "la", "le", "les", "du", "des", "d", "l", "of", "the", "and", "et", "for", "en", "a", "to", "au"}
# What a role or the word "general" may be of, and no person.
INSTITUTIONS = folded_words(
    "assembly assemblée bureau cour conseil agence office direction council court committee comité department "
    "secretary secrétariat directorate division branch ministry staff état délégation commission banque bank union nations j qu il elle ils"
)
PARTICLES = {"ben", "ould", "ag", "el", "al", "de", "bin", "ibn", "van", "von", "der", "den", "di", "da", "dos", "n"}
NAME_LENGTH = 5
# What an Arabic rank is followed by and forms one with: surgeon, engineer, naval, of the staff, pilot.
CORPS = (
    "الطبيب",
    "طبيب",
    "المهندس",
    "مهندس",
    "بالبحرية",
    "البحري",
    "الركن المهندس",
    "الركن البحري",
    "الركن الطيار",
    "الطيار الركن",
)


@dataclass(frozen=True)
class Sighting:
    """A person named in a sentence. `sure` when the name's end and nature are beyond doubt."""

    sentence: Sentence
    name: str
    rank: str | None
    rank_words: str | None
    role: str | None
    role_words: str | None
    party: str | None
    start: int
    end: int
    sure: bool = True


@cache
def ranks() -> Phrasebook[str]:
    """Phrases that are ranks, with the code; also without the article in Arabic."""
    entries = []
    for line in RANKS.strip().splitlines():
        code, _, *names = (cell.strip() for cell in line.split("|"))
        entries += [(name.strip(), code) for cell in names for name in cell.split(";") if name.strip()]
    known = {name for name, _ in entries}
    corps = [(f"{name} {of}", code) for name, code in entries if ARABIC.match(name) for of in CORPS]
    return Phrasebook([*entries, *((name, code) for name, code in corps if name not in known)])


@cache
def roles() -> Phrasebook[str]:
    """Phrases that are roles, with the code."""
    entries = []
    for line in ROLES.strip().splitlines():
        code, *names = (cell.strip() for cell in line.split("|"))
        entries += [(name.strip(), code) for cell in names for name in cell.split(";") if name.strip()]
    return Phrasebook([(name[0].lower() + name[1:], code) for name, code in entries])


@cache
def honorifics() -> Phrasebook[str]:
    return Phrasebook([(title.strip(), "title") for title in HONORIFICS.split(";")])


@cache
def added() -> Phrasebook[str]:
    """What may stand between a rank and a name, and belongs to the rank."""
    return Phrasebook([(words.strip(), "added") for words in ADDED.split(";")])


@dataclass(frozen=True)
class Marks:
    """The ranks, roles, titles and states of one sentence, by the token at which each begins or ends."""

    ranks: Sequence[Hit[str]]
    roles: Sequence[Hit[str]]
    titles: Sequence[Hit[str]]
    taken: frozenset[int]
    titled: frozenset[int]
    states: dict[int, tuple[str, int]]


def mark(sentence: Sentence) -> Marks:
    """Find everything that announces a person."""
    tokens = sentence.tokens
    found_ranks, found_roles = ranks().find(tokens), roles().find(tokens)
    titles = honorifics().find(tokens)
    states = {hit.first: (hit.value.state, hit.last) for hit in find_states(sentence)}
    titled = frozenset(n for hit in (*found_ranks, *found_roles, *titles) for n in range(hit.first, hit.last))
    stated = frozenset(n for first, (_, last) in states.items() for n in range(first, last))
    return Marks(found_ranks, found_roles, titles, titled | stated, titled, states)


def name_after(sentence: Sentence, at: int, marks: Marks, *, of_role: bool = False) -> tuple[int, int, bool] | None:
    """(first token, index behind, sure) of a name that begins at this token or right behind an added word."""
    tokens = sentence.tokens
    while (more := added().at(tokens, at)) is not None:
        at = more.last
    if at >= len(tokens) or at in marks.taken or not tokens[at].word:
        return None
    if ARABIC.match(tokens[at].text):
        ranked = any(hit.last == at for hit in marks.ranks)
        return _arabic_name(tokens, at, marks, ranked=ranked)
    while (
        at < len(tokens) and tokens[at].key in TITLE_WORDS and at + 2 < len(tokens) and tokens[at + 1].text[0].isupper()
    ):
        at += 1
    # "Président de la Cour": a role's name stands right behind it, behind a comma or behind what the role is of.
    if tokens[at].key in INSTITUTIONS or (of_role and at and tokens[at - 1].key in CONNECTORS):
        return None
    end = _latin_end(sentence, at, marks.taken)
    return (at, end, True) if end > at else None


def _latin_end(sentence: Sentence, at: int, taken: frozenset[int]) -> int:
    """Capitals, initials with their full stop, particles between capitals, and what an apostrophe glues on."""
    tokens, end = sentence.tokens, at
    while end < len(tokens) and end - at < NAME_LENGTH + 2 and end not in taken:
        token = tokens[end]
        gap = sentence.normal.text[tokens[end - 1].end : token.start] if end > at else ""
        if "\n" in gap and _full_line(sentence.normal.text, tokens[end - 1].end):
            gap = gap.replace("\n", " ")
        glued = end > at and gap == "'" and token.key != "s"
        initial = token.text == "." and end > at and len(tokens[end - 1].text) == 1
        ahead = tokens[end + 1] if end + 1 < len(tokens) else None
        particle = end > at and token.key in PARTICLES and ahead is not None and ahead.text[0].isupper()
        hyphened = gap == "-" and end > at and token.word and tokens[end - 1].text[0].isupper()
        if gap not in ("", "-", " ", "'") or not (
            hyphened or (token.word and token.text[0].isupper()) or glued or initial or particle
        ):
            break
        if end == at and ahead is not None and len(token.text) == 1 and sentence.normal.text[token.end] == "'":
            break
        end += 1
    while end > at and (tokens[end - 1].key in PARTICLES or not tokens[end - 1].word):
        end -= 1
    return end


def _full_line(text: str, end: int) -> bool:
    """Whether a line is long enough to have been broken by its width: a name may run on behind it."""
    return end - (text.rfind("\n", 0, end) + 1) > 45


def _arabic_name(tokens: Sequence[Token], at: int, marks: Marks, *, ranked: bool) -> tuple[int, int, bool] | None:
    """A given name and what follows up to a sign or a word that ends names; unsure ends are cut after two parts."""
    given = tokens[at].key in GIVEN_NAMES or tokens[at].key in BINDING
    if not given and not _may_open(tokens, at, marks, ranked=ranked):
        return None
    end, parts = at, 0
    while end < len(tokens) and parts < 4 and not _closes(tokens[end], end, marks) and _free(tokens, end, marks):
        if end > at and tokens[end].start - tokens[end - 1].end > 1:
            break  # a dash stands between
        parts += not (end > at and tokens[end - 1].key in BINDING)
        end += 1
    apart = end < len(tokens) and end > at and tokens[end].start - tokens[end - 1].end > 1
    closed = end == len(tokens) or apart or _closes(tokens[end], end, marks)
    if not closed:
        end = _two_parts(tokens, at, end)
    plural = tokens[min(at + 1, len(tokens) - 1)].key.endswith(("ات", "ين", "ون"))
    if not given and not closed and not plural and end - at >= 2 and tokens[at + 1].key.startswith("ال"):
        return at, at + 2, False
    # May be a noun, or a particle and a noun: then only a sign or the end of the line closes a name.
    noun = tokens[at].key.endswith(("ه", "ات")) or (tokens[at].key[0] in "بلك" and not tokens[at].key.startswith("بو"))
    cut = end == len(tokens) or apart or not tokens[end].word
    opens = all(n in marks.titled for n in range(at))  # "المقدم سامية العبيدي" on a line of its own
    cut = cut and (opens or not tokens[min(at + 1, len(tokens) - 1)].key.startswith("ال"))
    if not given and (not closed or end - at < 2 or (noun and (parts > 3 or not cut))):
        return None
    return (at, end, closed) if end > at else None


def _free(tokens: Sequence[Token], at: int, marks: Marks) -> bool:
    """Not taken by a rank, a role or a state; "ben Turki" is a father's name and no Turk."""
    return at not in marks.taken or (at not in marks.titled and tokens[at - 1].key in {"بن", "ابن", "ولد", "ال"})


# Titles in capitals before a name: "Deputy Assistant Secretary Maria Longo".
TITLE_WORDS = {
    "deputy",
    "assistant",
    "secretary",
    "under",
    "undersecretary",
    "acting",
    "permanent",
    "principal",
    "special",
    "envoy",
    "senior",
    "vice",
    "chief",
    "minister",
    "ambassador",
    "director",
}


# Words that stand behind a rank or title and open no name.
NO_NAME = folded_words(
    "قائد رئيس مدير وزير نائب مساعد ممثل عضو مفتش كاتب سفير مستشار أمين مدراء قادة رؤساء وزراء دولة حكومة قوات جيش لجنة وفد هيئة شؤون قطاع "
    "رفيع كبير عسكري عالي هام مكون مؤلف أركان جمهورية مملكة مجلس وكيل مندوب ملحق ضابط مسؤول أول ثان ثاني متقاعد سابق حالي جديد دفاع داخلية خارجية تحالف منطقة عام"
)
GLUED = ("وال", "بال", "لل", "فال", "كال", "ولل", "وبال")


def _may_open(tokens: Sequence[Token], at: int, marks: Marks, *, ranked: bool) -> bool:
    """A word of Arabic that nothing but its place behind a rank or title makes a name."""
    key = tokens[at].key
    plain = at not in marks.taken and key not in AFTER_NAME and key not in BRIDGE and key not in NO_NAME
    plain = plain and key.removeprefix("و") not in NO_NAME
    # Behind a rank alone stands a name, whatever its form; behind an office it may be what the office is of.
    shaped = (ranked and key[0] != "و") or not key.endswith(("ه", "ات"))
    shaped = shaped and (ranked or key[0] not in "بلك" or key.startswith("بو"))
    return plain and shaped and not key.startswith("ال") and not key.isdigit() and len(key) > 2


def _closes(token: Token, at: int, marks: Marks) -> bool:
    """A sign, a word that ends names, a rank or a role; a state's name doesn't: "رغبة المغرب" follows names as well."""
    return (
        at in marks.titled
        or not token.word
        or (token.key in AFTER_NAME and token.text != "علي")
        or (len(token.key) > 4 and token.key.startswith(GLUED))
    )


def _two_parts(tokens: Sequence[Token], at: int, end: int) -> int:
    parts = 0
    for index in range(at, end):
        parts += not (index > at and tokens[index - 1].key in BINDING)
        if parts > 2:
            return index
    return end


def bridged(tokens: Sequence[Token], first: int, last: int, marks: Marks) -> bool:
    """Whether the tokens [first, last) only say of what: a ministry's field, a state, an article, one comma."""
    commas = 0
    for index in range(first, last):
        comma = tokens[index].text in {",", "،"}
        commas += comma
        inside = index in marks.taken and any(start <= index < end for start, (_, end) in marks.states.items())
        if not (comma or inside or tokens[index].key in BRIDGE):
            return False
    return commas <= 1 and last - first <= 12


def state_between(marks: Marks, first: int, last: int) -> str | None:
    """The state named in the tokens [first, last)."""
    return next((state for at, (state, _) in sorted(marks.states.items()) if first <= at < last), None)


def leading(role: str | None) -> bool:
    """Whether a role is said by a phrase before the name rather than being a title."""
    return role in LEADING
