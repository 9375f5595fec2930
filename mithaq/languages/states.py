# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""Which states a sentence names: by name, demonym, nisba or capital; with a witness where a word means other things."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from mithaq.languages.normalise import fold, folded_words
from mithaq.languages.sentences import Sentence, per_sentence
from mithaq.languages.state_names import FORCES, STATES
from mithaq.languages.state_names_elsewhere import PEOPLES, STATES_ELSEWHERE
from mithaq.languages.tokens import Hit, Phrasebook, Token


@dataclass(frozen=True, slots=True)
class Naming:
    """`how` is name, adjective, capital or force."""

    state: str
    how: str
    doubtful: bool = False


# Nouns that take a state's adjective and hardly ever "financial": what stands before المالي when it means Malian.
STATE_NOUNS = folded_words(
    "الجانب الطرف الوفد الجيش الجيشان الجيشين الدولة الحكومة الجمهورية السلطات الشعب الرئيس الوزير الدفاع "
    "الخارجية الداخلية القوات المسلحة العاصمة الأراضي الضباط ضباط الأطر أطر الشريك الشركاء الدبلوماسية السفير السفارة "
    "ضابط ضابطا ضباطا جنديا مدربا مرشحا متدربا "
    "الجنود العسكريين الجنرال العقيد الفريق اللواء العميد الأركان المحاربين "
    "الجوية البرية الأشقاء نظيره نظيرته النقل الصحة العدل "
    "التعليم الفلاحة الوطنية البلدين الشقيقة الصديقة المدربين المتدربين الوطني الحربية قوات جيش وفد حكومة"
)
# What "financial" belongs to, whatever stands further before.
MONEY_NOUNS = folded_words(
    "وزارة وزير وزيرة قانون السياسة السياسات الأزمة السنة الموارد الاعتمادات الشؤون المؤسسات السوق الأسواق "
    "الدعم المساعدة المساعدات القطاع الإدارة الرقابة الالتزامات التزامات الأعباء التكاليف دعم عون مبلغ مركز غلاف تمويل "
    "الاقتصاد تعويض مقابل تحويل"
)
PLACE_WORDS = folded_words("إلى في من بين مع نحو على عن لدى جمهورية دولة تجاه داخل شمال جنوب غرب زيارة بلد")
# The first half of "maroco-malien".
HALVES = {"maroco": "MAR", "malo": "MLI", "sénégalo": "SEN", "mauritano": "MRT", "tuniso": "TUN", "algéro": "DZA", "égypto": "EGY", "libyo": "LBY",
          "tchado": "TCD", "nigéro": "NER", "ivoiro": "CIV", "guinéo": "GIN", "burkinabo": "BFA", "franco": "FRA", "hispano": "ESP", "luso": "PRT",
          "italo": "ITA", "germano": "DEU", "belgo": "BEL", "américano": "USA", "russo": "RUS", "sino": "CHN", "turco": "TUR", "saoudo": "SAU",
          "qataro": "QAT", "jordano": "JOR", "libano": "LBN", "syro": "SYR", "irako": "IRQ", "nippo": "JPN", "indo": "IND", "gabono": "GAB",
          "canado": "CAN", "helvéto": "CHE", "soudano": "SDN", "omano": "OMN", "koweïto": "KWT", "cameruno": "CMR", "camerouno": "CMR"}  # fmt: skip
WITNESSED = {fold(word) for word in ("قطر", "عمان")}
DOUBLED = "م\u0651"
FUTURE_AR = re.compile(r"س[يت]\w{2,}")
# Behind the verbs of a promise stands a party, and never "financial".
PROMISES_AR = re.compile(
    r"[وف]?(?:س[يت]\w{3,}|[يت](?:لتزم|تعهد|تكفل|تولي|تحمل|ضطلع|رسل|وفر|وفد|قوم|بعث|زود|منح|ستضيف|ستقبل|خصص|درب|نظم|دفع|رشح))"
)
# "In the French and Arabic languages" names no state.
TONGUES = folded_words(
    "langue langues language languages اللغة اللغات باللغة باللغات باللغتين اللغتين واللغة لغة لغات لغتي"
)
OTHER_TONGUES = folded_words("arabe arabic العربية والعربية anglaise english الإنجليزية والإنجليزية")
BETWEEN_TONGUES = folded_words("et and , ، و ou or le la the")


@per_sentence
def find_states(sentence: Sentence) -> list[Hit[Naming]]:
    """States named in a sentence, in order. Doubtful ones count only where the text is sure of the state elsewhere."""
    return [_amman(sentence, hit) for hit in _named(_book(), sentence.tokens, sentence.normal.folded)]


def _amman(sentence: Sentence, hit: Hit[Naming]) -> Hit[Naming]:
    """عُمان is Oman and عمّان the capital of Jordan: only the doubled letter tells, which comparing leaves out."""
    start, end = sentence.normal.raw_span(hit.start, hit.end)
    if hit.value.state != "OMN" or DOUBLED not in sentence.normal.raw[start:end]:
        return hit
    return replace(hit, value=Naming("JOR", "capital"))


def every_state(tokens: Sequence[Token], folded: str) -> list[Hit[Naming]]:
    """States of the whole world named in a run of tokens of a text whose folded form is given: for a concordance.

    A name that is another word too and has no witness beside it (قطر) is doubtful, not left out.
    """
    return _named(_world(), tokens, folded, doubts=True)


def may_be_mali(key: str) -> bool:
    """Whether a folded word has the form of "Malian", which is that of "financial"."""
    return key in _forms_of_mali() or any(form in _forms_of_mali() for form in _bare(key))


def _named(
    book: Phrasebook[Naming], tokens: Sequence[Token], folded: str, *, doubts: bool = False
) -> list[Hit[Naming]]:
    hits = book.find(tokens)
    named = {hit.value.state for hit in hits if folded[hit.start : hit.end] not in _forms_of_mali()}
    weighed = ((found, _weighed(tokens, found, named)) for found in hits)
    return [
        hit or replace(found, value=replace(found.value, doubtful=True))
        for found, hit in weighed
        if hit or (doubts and found.value.state != "MLI")
    ]


def adjective_at(tokens: Sequence[Token], at: int) -> str | None:
    """The state whose adjective stands at this token."""
    hit = _book().at(tokens, at)
    return hit.value.state if hit and hit.value.how == "adjective" else None


def _weighed(tokens: Sequence[Token], hit: Hit[Naming], named: set[str]) -> Hit[Naming] | None:
    key = tokens[hit.first].key
    before = [token.key for token in tokens[max(0, hit.first - 2) : hit.first]]
    if hit.value.how == "adjective" and _tongue(tokens, hit):
        return None
    if hit.value.state == "MLI" and hit.last - hit.first == 1 and _forms_of_mali() & {key, *_bare(key)}:
        return _mali(tokens, hit, before, named)
    if WITNESSED & {key, *_bare(key)} and not (
        key[0] in "ول"
        or PLACE_WORDS & set(before[-1:])
        or (before and len(before[-1]) > 3 and before[-1].lstrip("وف")[:1] in "يتس")
        or (hit.last < len(tokens) and FUTURE_AR.fullmatch(tokens[hit.last].key))
    ):
        return None
    return hit


def _mali(tokens: Sequence[Token], hit: Hit[Naming], before: list[str], named: set[str]) -> Hit[Naming] | None:
    """مالي is Mali, المالية is Malian or financial: the word before decides, never the word alone."""
    key = tokens[hit.first].key
    last = before[-1] if before else ""
    bare_name = key.lstrip("ولبف") == fold("مالي")
    if bare_name:
        place = last in PLACE_WORDS or bool(PROMISES_AR.fullmatch(last)) or (key != fold("مالي") and bool(named))
        money = last in MONEY_NOUNS or (last and not last.startswith("ال") and last not in PLACE_WORDS)
        doubtful = not place and bool(named) and last not in ("", *MONEY_NOUNS - {fold("دعم")})
        if place or not money or doubtful:
            return Hit(hit.first, hit.last, hit.start, hit.end, Naming("MLI", "name", doubtful=not place))
        return None
    if last in MONEY_NOUNS:
        return None
    beside = _book().at(tokens, hit.first - 1) if hit.first else None
    joined = key.startswith("و") and beside is not None and beside.value.how == "adjective"
    nouns = STATE_NOUNS & {form for word in before[-1:] for form in (word, *_bare(word))}
    financial = last == fold("المالية") and len(before) > 1 and before[-2].endswith((fold("وزارة"), "وزير"))
    if joined or (nouns and not key.startswith("و")) or financial:
        return Hit(hit.first, hit.last, hit.start, hit.end, Naming("MLI", "adjective"))
    return None


def _tongue(tokens: Sequence[Token], hit: Hit[Naming]) -> bool:
    """Whether an adjective says in which language a text is made, alone or in a list of languages."""

    def reaches(at: int, step: int) -> bool:
        for _ in range(6):
            if not 0 <= at < len(tokens):
                return False
            if tokens[at].key in TONGUES:
                return True
            if (
                tokens[at].key not in BETWEEN_TONGUES
                and adjective_at(tokens, at) is None
                and tokens[at].key not in OTHER_TONGUES
            ):
                return False
            at += step
        return False

    return reaches(hit.first - 1, -1) or reaches(hit.last, 1)


def _bare(key: str) -> Iterator[str]:
    """A word without و ف ب ك ل, with the article restored after لل."""
    for prefix in ("و", "ف", "ب", "ك", "ل", "ول", "وب"):
        if key.startswith(prefix) and len(key) > len(prefix) + 2:
            yield key.removeprefix(prefix)
    if "لل" in key[:3]:
        yield "ا" + key[key.index("لل") + 1 :]
        yield "ال" + key[key.index("لل") + 2 :]


@cache
def _forms_of_mali() -> frozenset[str]:
    return frozenset(fold(form) for form in _nisba_forms("مالي"))


@cache
def english_only() -> frozenset[str]:
    """Folded names and demonyms that English has and French hasn't: "Jordan" in a French text is a person."""
    french: set[str] = set()
    english: set[str] = set()
    for line in (STATES + STATES_ELSEWHERE).strip().splitlines():
        if not line:
            continue
        _, fr, fr_adjective, en, en_adjective, _, _, _ = (cell.strip() for cell in line.split("|"))
        french |= {fold(name) for name in _split(f"{fr};{fr_adjective}", ";")}
        english |= {fold(name) for name in _split(f"{en};{en_adjective}", ";")}
    return frozenset(english - french)


@cache
def capitals() -> tuple[tuple[str, str], ...]:
    """(name, code) of every capital in three languages; not of those whose name is the state's in one of them."""
    found: list[tuple[str, str]] = []
    for line in (STATES + STATES_ELSEWHERE).strip().splitlines():
        cells = [cell.strip() for cell in line.split("|")] if line else []
        cities = _split(cells[7], ",") if cells else []
        own = {fold(name) for cell in (1, 3, 5) for name in _split(cells[cell], ";")} if cells else set()
        if cities and not own & {fold(city) for city in cities}:
            found += [(city, fold(cities[0])) for city in cities]
    return tuple(found)


@cache
def _book() -> Phrasebook[Naming]:
    elsewhere = ((name, naming) for name, naming in named_in(STATES_ELSEWHERE) if _may_be_party(name, naming))
    forces = ((name, Naming(state, "force")) for name, state in FORCES.items())
    return Phrasebook([*named_in(STATES), *elsewhere, *forces])


# Parts of a state, and those whose names persons and towns bear too often to be parties by one mention.
NO_PARTIES = {"CONGO", "SCO", "WLS", "ENG", "VAT", "TWN"}
NAMES_OF_PERSONS = {
    "Salvador",
    "San José",
    "San Jose",
    "Santiago",
    "Wellington",
    "Victoria",
    "Lima",
    "La Paz",
    "Nassau",
    "Colombo",
    "San Salvador",
}


def _may_be_party(name: str, naming: Naming) -> bool:
    return naming.state not in NO_PARTIES and name not in NAMES_OF_PERSONS


@cache
def _world() -> Phrasebook[Naming]:
    forces = ((name, Naming(state, "force")) for name, state in FORCES.items())
    halves = ((half, Naming(state, "adjective")) for half, state in HALVES.items())
    peoples = ((word, Naming(state, "adjective")) for state, words in PEOPLES.items() for word in words.split())
    return Phrasebook([*named_in(STATES), *named_in(STATES_ELSEWHERE), *forces, *halves, *peoples])


def named_in(table: str) -> Iterator[tuple[str, Naming]]:
    """Every name, adjective and capital of a table of states, with what it names."""
    for line in filter(None, table.strip().splitlines()):
        code, fr, fr_adjective, en, en_adjective, ar, nisba, capital = (cell.strip() for cell in line.split("|"))
        for name in _split(f"{fr};{en};{ar}", ";"):
            yield name, Naming(code, "name")
        forms = [form for adjective in _split(fr_adjective, ";") for form in _french_forms(adjective)]
        forms += [form for adjective in _split(nisba, ";") for form in _nisba_forms(adjective)]
        forms += [form for adjective in _split(en_adjective, ";") for form in (adjective, f"{adjective}s")]
        yield from ((form, Naming(code, "adjective")) for form in forms)
        names = {fold(name) for name in _split(f"{fr};{en};{ar}", ";")}
        yield from (
            (city, Naming(code, "capital"))
            for city in _split(capital.replace(";", ","), ",")
            if fold(city) not in names
        )


def _split(cell: str, mark: str) -> list[str]:
    return [part.strip() for part in cell.split(mark) if part.strip()]


def _french_forms(adjective: str) -> Iterator[str]:
    """malien, malienne, maliens, maliennes: the regular feminines of demonyms."""
    feminine = {"turc": "turque", "grec": "grecque"}.get(adjective, adjective)
    if adjective.endswith(("en", "on")):
        feminine = adjective + "ne"
    elif adjective[-1] in "nsldit" and feminine == adjective:
        feminine = adjective + "e"
    for form in (adjective, feminine):
        yield form
        yield form if form.endswith("s") else form + "s"


def _nisba_forms(nisba: str) -> Iterator[str]:
    """مغربي, مغربية, dual and plural, with and without the article."""
    for ending in ("", "ة", "ا", "ان", "ين", "ون", "تان", "تين", "ات"):
        words = [word + ending if word.endswith("ي") else word for word in nisba.split()]
        yield " ".join(words)
        yield " ".join(f"ال{word}" for word in words)
        if len(words) > 1:
            yield "ال" + " ".join(words)
    if nisba == "مغربي":
        yield from ("المغاربة", "مغاربة")
