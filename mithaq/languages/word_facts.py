# ruff: noqa: E501 -- lists of words: one line each reads better than wrapped ones
"""States, parties, ranks, what a clause obliges or permits, and negation: facts that are words, not quantities."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice

from mithaq.languages.body_facts import body_facts
from mithaq.languages.fact_words import (
    BINDING_PATTERN,
    MODE_PATTERNS,
    NEGATION_PATTERNS,
    NO_NEGATION_PATTERNS,
    PARTY_PATTERNS,
    WEAK_PATTERNS,
)
from mithaq.languages.facts import Fact
from mithaq.languages.measures import family, unit_word
from mithaq.languages.normalise import Normal
from mithaq.languages.rank_names import EITHER, RANKS, RANKS_TOO
from mithaq.languages.segments import Segment, per_segment
from mithaq.languages.states import Naming, english_only, every_state, may_be_mali
from mithaq.languages.taken import Taken
from mithaq.languages.tokens import ARABIC, Hit, Phrasebook, Token

# Ranks whose name is an ordinary word as well; they count with a name behind them, a word of rank before, or a number.
ORDINARY = {"general", "generale", "major", "majors", "captain", "capitaine", "commandant", "marshal", "marechal", "amiral", "lieutenant", "brigadier",
            "الرائد", "المقدم", "الفريق", "اللواء", "العميد", "النقيب", "العماد", "الملازم", "المشير", "القبطان", "المساعد", "الرقيب", "العريف", "المرشح", "رقيب", "عريف", "مساعد", "adjudant", "aspirant", "ensign", "cadet", "soldat", "رائد", "مقدم", "فريق", "لواء", "عميد",
            "نقيب", "عماد", "ملازم", "مشير", "قبطان"}  # fmt: skip
ARTICLES = {"le", "la", "du", "au", "the", "les", "des"}
RANK_BEFORE = {"grade", "rang", "برتبه", "رتبه", "رتبة", "rank", "officier", "officiers", "السيد", "سيادة"}
# Negations of a verb; the others ("sans", غير) only answer them.
CORE_NEGATIONS = {"ne", "n'", "not", "n't", "never", "لا", "لم", "لن", "ليس", "ليست", "ليسوا"}
# "على الطرف المضيف توفير": a duty without a verb, at the head of a clause.
BARE_DUTY = re.compile(
    r"(?:^|(?<=[.؛،:\n])|(?<=[.؛،:]\s)|(?<=\d[.-]\s)|(?<=\d\s))\s*و?علي (?:(?:كل طرف|الطرف|الطرفين|الجانب|الجانبين|الدوله|الاطراف)\b"
    r"|ال\w+(?: ال\w+){0,2} ان (?=[يت]))"
)
# What may stand between a state and the verb that says what it may do.
ITS_SIDE = ("", "party", "side", "partie", "parties", "للطرف", "للجانب", "لطرف", "الطرف", "الجانب")
# Forces that are a difference when one side alone states them: the other says simply what is done.
ALONE = ("permission", "effort", "advice")
# Characters of a text in which it shows whether it binds.
OPENING = 20_000
# Signs of it that are enough: a story may mention one article of a law, or the parties to a quarrel.
SIGNS = 2
# Characters around a verb in which its party may begin.
BESIDE = 60
CONTINENTS = {"اللاتينيه", "الوسطي", "الجنوبيه", "الشماليه"}
DEMONYM_KEEPS = ("name", "adjective")


def word_facts(segment: Segment, dates: Sequence[Fact]) -> list[Fact]:
    """Everything but quantities and names; a word inside one of the dates is no permission."""
    days = Taken((date.start, date.end) for date in dates)
    bodies = body_facts(segment)
    named = (fact for fact in bodies if fact.kind == "organisation" and "ministry" not in fact.value)
    inside = Taken((fact.start, fact.end) for fact in named)
    states = [state for state in _states(segment) if not inside.meets(state.start, state.start + 1)]
    parties = list(_parties(segment))
    said = (mode for mode in _modes(segment) if not days.meets(mode.start, mode.end) and not _is_may(mode))
    modes = _of_parties(said, (*parties, *states))
    return [*states, *bodies, *parties, *_ranks(segment), *modes, *_negations(segment)]


def _is_may(mode: Fact) -> bool:
    """ "each May": a capital behind a word without one is the month, as it is beside a number."""
    text = mode.segment.normal.text
    before, behind = text[: mode.start].rstrip(), text[mode.end :].lstrip(" ,")
    last = before.rsplit(None, 1)[-1] if before else ""
    numbered = last[-1:].isdigit() and mode.start - len(before) <= 1
    return text[mode.start : mode.end] in ("May", "MAY") and (last.islower() or numbered or behind[:1].isdigit())


def _of_parties(modes: Iterable[Fact], named: Sequence[Fact]) -> Iterator[Fact]:
    """A permission or an effort is outright in a text that binds, and wherever whose it is stands beside: "Egypt may",
    يجوز للطرف, "les Parties s'efforcent"; a verb of trying only then. What should be done is advice in a text that binds,
    and anything elsewhere."""
    whom = sorted(named, key=lambda one: one.start)
    starts = [one.start for one in whom]
    for mode in modes:
        near = whom[bisect_left(starts, mode.start - BESIDE) : bisect_left(starts, mode.end + BESIDE)]
        beside = [one for one in near if _between(one, mode).strip() in ITS_SIDE]
        binds = mode.strong and binding(mode.segment.normal)
        tries = mode.unit == "trying" and any(one.kind == "party" for one in beside)
        if mode.value == "should":
            yield replace(mode, value="advice", strong=binds, counted=binds)
        elif mode.value in ALONE and (tries or binds or (mode.strong and beside)):
            yield replace(mode, counted=True)
        else:
            yield mode


def binding(normal: Normal) -> bool:
    """Whether a text speaks as an instrument does."""
    return signs_of_binding(normal) == SIGNS


def signs_of_binding(normal: Normal) -> int:
    """How many signs of that a text shows in its first pages, up to as many as are enough; looked for once."""
    kept: dict[str, int] = normal.__dict__
    if "signs" not in kept:
        kept["signs"] = sum(1 for _ in islice(BINDING_PATTERN.finditer(normal.folded, 0, OPENING), SIGNS))
    return kept["signs"]


def _between(one: Fact, other: Fact) -> str:
    """The words between two facts; "?" when they share words."""
    first, last = sorted((one, other), key=lambda fact: fact.start)
    return first.segment.normal.folded[first.end : last.start] if first.end <= last.start else "?"


@per_segment
def state_hits(segment: Segment) -> list[Hit[Naming]]:
    """Words of a segment that may name a state."""
    return every_state(segment.tokens, segment.normal.folded)


def _states(segment: Segment) -> Iterator[Fact]:
    hits = state_hits(segment)
    seen = {n for hit in hits for n in range(hit.first, hit.last)}
    for n, token in enumerate(segment.tokens):
        if n not in seen and may_be_mali(token.key):
            yield Fact("country", "MLI", segment, token.start, token.end, strong=False, unit="adjective")
    for hit in hits:
        if _is_no_state(segment, hit):
            continue
        money = _of_money(segment, hit)
        # عمان is Oman and Amman: it answers both, and says neither outright.
        either = segment.normal.folded[hit.start : hit.end].lstrip("ولبف") == "عمان"
        strong = hit.value.how in DEMONYM_KEEPS and not (hit.value.doubtful or money or either)
        yield Fact(
            "country", hit.value.state, segment, hit.start, hit.end, strong, unit="money" if money else hit.value.how
        )


def _of_money(segment: Segment, hit: Hit[Naming]) -> bool:
    """ "dollars des États-Unis", "Tunisian dinars": whose money it is, which the other language may leave out."""
    tokens = segment.tokens
    before = [token.key for token in tokens[max(0, hit.first - 2) : hit.first]]
    words = [before[-2:-1][0] if before[-1:] in (["des"], ["du"], ["de"]) and len(before) > 1 else "", *before[-1:]]
    behind = tokens[hit.last].key if hit.last < len(tokens) else ""
    words += [behind] if not ARABIC.match(behind or "a") else []
    return any(family(unit_word(word) or "") == "money" for word in words)


def _is_no_state(segment: Segment, hit: Hit[Naming]) -> bool:
    words, first = segment.normal.folded[hit.start : hit.end], segment.tokens[hit.first].text
    if hit.last - hit.first == 1 and len(first) < 4 and not ARABIC.match(first) and not first.isupper():
        return True  # "Car" is no Central African Republic
    if segment.language == "fr" and words in english_only():
        return True
    before = segment.tokens[hit.first - 1].key if hit.first else ""
    if before in ("en", "in") and hit.value.how == "adjective":
        return True  # "en français", "in French": a language
    behind = segment.tokens[hit.last].key if hit.last < len(segment.tokens) else ""
    return hit.value.state == "USA" and behind in CONTINENTS


def _parties(segment: Segment) -> Iterator[Fact]:
    taken = Taken(())
    for value, pattern in PARTY_PATTERNS:
        for match in pattern.finditer(segment.normal.folded, segment.start, segment.end):
            if not taken.meets(*match.span()):
                taken.take(*match.span())
                yield Fact("party", value, segment, *match.span())


def _ranks(segment: Segment) -> Iterator[Fact]:
    for hit in rank_hits(segment.tokens):
        yield Fact("rank", hit.value, segment, hit.start, hit.end, strong=_is_rank(segment, hit))


def rank_hits(tokens: Sequence[Token]) -> list[Hit[str]]:
    """Words that may be a rank, whatever stands beside them."""
    return _rank_book().find(tokens)


def _is_rank(segment: Segment, hit: Hit[str]) -> bool:
    tokens = segment.tokens
    if hit.last - hit.first > 1 or not ORDINARY & {tokens[hit.first].key, tokens[hit.first].key.lstrip("ولبف")}:
        return True
    before = tokens[hit.first - 1].key if hit.first else ""
    after = tokens[hit.last] if hit.last < len(tokens) else None
    if before in ("etat", "etats") or (after is not None and after.key.startswith("staff")):
        return False  # "état-major", "General Staff"
    earlier = tokens[hit.first - 2].key if hit.first > 1 else ""
    if before in RANK_BEFORE or (before == "de" and earlier in RANK_BEFORE):
        return True
    if hit.value == "any_general" and (before in ARTICLES or before in ("", ".", ",")) and after is not None:
        return after.capital and after.word and not after.key.startswith(("secr", "assem"))
    # A name behind it: a capital in Latin script; in Arabic nothing tells a name, so the word before must not be one.
    if ARABIC.match(tokens[hit.first].text):
        return False
    return after is not None and after.capital and after.word and not before.endswith(("aire", "eur", "or"))


def _modes(segment: Segment) -> Iterator[Fact]:
    taken = Taken(())
    for value, pattern in MODE_PATTERNS:
        for match in pattern.finditer(segment.normal.folded, segment.start, segment.end):
            if not taken.meets(match.start() - _goes_on(match), match.end()):
                taken.take(*match.span())
                yield Fact("modality", value, segment, *match.span())
    for value, unit, pattern in WEAK_PATTERNS:
        for match in pattern.finditer(segment.normal.folded, segment.start, segment.end):
            if not taken.meets(*match.span()):
                taken.take(*match.span())
                yield Fact("modality", value, segment, *match.span(), strong=False, unit=unit)
    for match in BARE_DUTY.finditer(segment.normal.folded, segment.start, segment.end):
        if not taken.meets(match.start() - 2, match.end()):
            yield Fact("modality", "obligation", segment, *match.span())


def _goes_on(match: re.Match[str]) -> int:
    """How far behind another force this one still belongs to it: يحظر على الطرف أن, لا يجوز للطرف أن are one."""
    return (
        2 if match.group().lstrip("وف")[:2] in ("عل", "لل", "له") or match.group().startswith(("لاي ", "لكل ")) else 0
    )


def _negations(segment: Segment) -> Iterator[Fact]:
    # With accents where there are any: "né" denies nothing.
    folded = segment.normal.folded if segment.language == "ar" else segment.normal.lower
    none = Taken(
        match.span() for match in NO_NEGATION_PATTERNS[segment.language].finditer(folded, segment.start, segment.end)
    )
    for match in NEGATION_PATTERNS[segment.language].finditer(folded, segment.start, segment.end):
        if not none.meets(match.start(), match.start() + 1):
            core = match.group().lstrip("وف") in CORE_NEGATIONS
            yield Fact("negation", "not", segment, *match.span(), strong=core)


@cache
def _rank_book() -> Phrasebook[str]:
    return Phrasebook([(form, code) for code, name in _rank_names() for form in _forms(name)])


def _rank_names() -> Iterator[tuple[str, str]]:
    for line in EITHER.strip().splitlines():
        code, _, names = (cell.strip() for cell in line.split("|"))
        yield from ((code, name.strip()) for name in names.split(";"))
    for line in (RANKS.strip() + RANKS_TOO.rstrip()).splitlines():
        code, _, *cells = (cell.strip() for cell in line.split("|"))
        yield from ((code, name.strip()) for cell in cells for name in cell.split(";") if name.strip())


def _forms(name: str) -> Iterator[str]:
    """Singular and plural in Latin script; with and without the article in Arabic."""
    yield name
    if ARABIC.match(name):
        words = name.split()
        yield " ".join(word.removeprefix("ال") for word in words)
        yield "ال" + name.removeprefix("ال")
        yield name.removeprefix("ال")
    else:
        yield " ".join(word if word in ("de", "d'armée") else word + "s" for word in name.split())
        yield name.replace(" ", "s ", 1) if " " in name else name + "s"
