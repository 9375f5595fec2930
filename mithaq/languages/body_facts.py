# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Organisations, ministries and places in a clause, by their names in three languages."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from mithaq.languages.city_names import CITIES
from mithaq.languages.city_names_africa import CITIES_OF_AFRICA
from mithaq.languages.city_names_elsewhere import CITIES_ELSEWHERE
from mithaq.languages.facts import Fact
from mithaq.languages.normalise import fold, folded_words
from mithaq.languages.organisation_names import MINISTRIES, ORGANISATIONS
from mithaq.languages.place_names import PLACES
from mithaq.languages.segments import Segment, per_segment
from mithaq.languages.states import capitals
from mithaq.languages.taken import Taken
from mithaq.languages.tokens import ARABIC, TOKEN, Hit, Phrasebook, Token, unclitic

# Written with one capital only, among acronyms that need all of theirs: "Au" is no African Union.
NAMES_TOO = {"Interpol", "INTERPOL", "Europol", "Frontex", "Commonwealth"}
MINISTRY = folded_words(
    "ministère ministères ministre ministres ministry ministries minister ministers وزارة وزارتي وزارات وزير وزيرة وزيرا وزراء"
)
# How many words may stand between a ministry and what it is in charge of: "le ministère tunisien de la Défense".
REACH = 5
# Arabic names of places that are words too: they answer, and say nothing by themselves.
WORDS_TOO = folded_words(
    "الجديدة الداخلة النعمة العيون الأقصر جدة سلا كاي حمص قادس البندقية الناظور العقبة ليون وجدة كولونيا آسفي فاس أطار "
    "القدس نيس الجزائر عمان سيول مسقط وارسو ليما برن روما بركان الزاوية الحديدة الخليل العين الخبر الأبيض الكاف بشار "
    "الحمامات السويس جنين تدمر حماة بروج مرادي طوبى الريان المحرق المهدية كيتا موندو دوري معان رادس نابل أريحا"
)
# What stands before the name of a place, so that a short Arabic word is that place.
AT = folded_words("في إلى من مدينة بمدينة ميناء بميناء مطار بين نحو قاعدة بقاعدة ولاية إقليم جهة زيارة وزيارة جزيرة")
SHORT = 4
NOUNS_OF_PLACES = folded_words(
    "port base aéroport airport camp fort ville city province région region lac lake île island"
)


# Letters of a mission or an office of the United Nations.
MISSION = re.compile(r"^(?:UN|MINU|MONU|ONU|HCNU)[A-Z]{2,}$")
FORCE = "القوه"
# Words that stand for an organisation and are no name of it: they answer only.
STAND_FOR = (("Brexit", "EU"), ("européen", "EU"), ("européenne", "EU"), ("européens", "EU"), ("européennes", "EU"), ("European", "EU"), ("أوروبي", "EU"),
             ("الأوروبي", "EU"), ("الأوروبية", "EU"), ("onusien", "UN"), ("onusienne", "UN"), ("أممي", "UN"), ("الأممية", "UN"), ("الأممي", "UN"))  # fmt: skip


@per_segment
def body_facts(segment: Segment) -> list[Fact]:
    """Organisations and ministries first, then places outside them."""
    bodies = [*_organisations(segment), *_ministries(segment)]
    inside = Taken((one.start, one.end) for one in bodies)
    return bodies + [place for place in _places(segment) if not inside.meets(place.start, place.start + 1)]


def _organisations(segment: Segment) -> Iterator[Fact]:
    for hit in _book(ORGANISATIONS).find(segment.tokens):
        first = segment.tokens[hit.first]
        acronym = hit.last - hit.first == 1 and not ARABIC.match(first.text)
        if not acronym or first.text.isupper() or first.text in NAMES_TOO:
            yield Fact("organisation", hit.value, segment, hit.start, hit.end)
    for hit in _stand_ins().find(segment.tokens):
        yield Fact("organisation", hit.value, segment, hit.start, hit.end, strong=False)


def named_elsewhere(fact: Fact, segments: Sequence[Segment]) -> bool:
    """Whether a text names the organisation or place after all, its words written together or cut."""
    if fact.value == "UN" and any(MISSION.match(token.text) for segment in segments for token in segment.tokens):
        return True  # "UNMISS": بعثة الأمم المتحدة في …
    text = "".join("".join(token.key for token in segment.tokens) for segment in segments)
    return any(name in text for name in _run_together().get((fact.kind, fact.value), ()))


def _ministries(segment: Segment) -> Iterator[Fact]:
    tokens = segment.tokens
    for at, token in enumerate(tokens):
        if any(form.removeprefix("ال") in MINISTRY for form, _ in unclitic(token.key)):
            hit = _charge(tokens, at)
            if hit:
                start = min(token.start, hit.start)
                # A ministry may be a department or a secretary of state elsewhere: it only differs from a ministry.
                value = f"ministry of {hit.value}"
                yield Fact("organisation", value, segment, start, max(hit.end, token.end), strong=False, counted=True)


def _charge(tokens: Sequence[Token], at: int) -> Hit[str] | None:
    """What the ministry or minister at this token is in charge of; "Defence Ministry" too."""
    book = _book(MINISTRIES)
    for behind in range(at + 1, min(at + 1 + REACH, len(tokens))):
        if not tokens[behind].word:
            break
        if hit := book.at(tokens, behind):
            return hit
    before = book.at(tokens, at - 1) if at and not ARABIC.match(tokens[at].text) else None
    return before if before and before.last == at else None


def _places(segment: Segment) -> Iterator[Fact]:
    for hit in _place_book().find(segment.tokens):
        yield Fact("place", hit.value, segment, hit.start, hit.end, strong=_is_place(segment.tokens, hit))


def _is_place(tokens: Sequence[Token], hit: Hit[str]) -> bool:
    """Not a word that means other things too, nor the second name of a person ("Moussa Kara", ساليفو باكو)."""
    word, before = tokens[hit.first], tokens[hit.first - 1] if hit.first else None
    if hit.last - hit.first > 1:
        return True
    if not ARABIC.match(word.text):
        named = before is not None and before.word and before.capital and hit.first > 1
        return not named or before is None or before.key in NOUNS_OF_PLACES
    forms = [form for form, _ in unclitic(word.key)]
    if before is not None and before.key.endswith(FORCE):
        return False  # القوة القاهرة: force majeure
    if any(form in WORDS_TOO for form in forms):
        return False
    bare = min((form.removeprefix("ال") for form in forms), key=len)
    return len(bare) > SHORT or word.key[0] in "بل" or (before is not None and before.key in AT)


@cache
def _book(table: str) -> Phrasebook[str]:
    return Phrasebook(list(_rows(table)))


def _rows(table: str) -> Iterator[tuple[str, str]]:
    for line in table.strip().splitlines():
        code, *cells = (cell.strip() for cell in line.split("|"))
        for name in (name.strip() for cell in cells for name in cell.split(";") if name.strip()):
            yield name, code
            if ARABIC.match(name) and " " not in name and not name.startswith("ال"):
                yield f"ال{name}", code  # إيكواس, الإيكواس


@cache
def _stand_ins() -> Phrasebook[str]:
    return Phrasebook(STAND_FOR)


@cache
def _run_together() -> dict[tuple[str, str], tuple[str, ...]]:
    """The names of every organisation and place without spaces, long enough not to stand inside another word."""
    found: dict[tuple[str, str], list[str]] = {}
    for kind, rows in (("organisation", _rows(ORGANISATIONS)), ("place", _place_names())):
        for name, code in rows:
            together = "".join(TOKEN.findall(fold(name)))
            if len(together) >= 5:
                found.setdefault((kind, code), []).append(together.removeprefix("ال"))
    return {key: tuple(names) for key, names in found.items()}


@cache
def _place_book() -> Phrasebook[str]:
    return Phrasebook(_place_names())


@cache
def _place_names() -> list[tuple[str, str]]:
    """(name, code) of the places of every table, the capitals last; a name that an earlier table has keeps its code."""
    known: dict[str, tuple[str, str]] = {}
    for line in "".join((PLACES, CITIES, CITIES_OF_AFRICA, CITIES_ELSEWHERE)).strip().splitlines():
        names = [name.strip() for cell in line.split("|") for name in cell.split(";") if name.strip()]
        code = next((known[fold(name)][1] for name in names if fold(name) in known), fold(names[0])) if names else ""
        for name in names:
            known.setdefault(fold(name), (name, code))
    for name, code in capitals():
        known.setdefault(fold(name), (name, code))
    return list(known.values())
