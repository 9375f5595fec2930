"""What speaks for or against two bearers of one name being one person, besides the name: rank, role, state.

An officer is promoted by a step and seldom by three, changes office every few years, and hardly ever state. The weights
are log-odds chosen by judgement, not fitted: no public list says who was who.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from mithaq.languages.evidence_words import EVIDENCE
from mithaq.languages.given_names import GIVEN_NAMES
from mithaq.languages.normalise import fold, folded_words, normalise
from mithaq.languages.people import roles
from mithaq.languages.rank_names import ABBREVIATED, EITHER, RANKS, RANKS_TOO, WEAK
from mithaq.languages.state_names import STATES
from mithaq.languages.state_names_elsewhere import STATES_ELSEWHERE
from mithaq.languages.states import every_state, may_be_mali
from mithaq.languages.tokens import Token, tokenise
from mithaq.languages.word_facts import rank_hits
from mithaq.ledger.errors import Language

WEIGHTS = {
    "same_rank": 1.2, "next_rank": 0.8, "lower_rank": -0.3, "far_rank": -1.2, "same_role": 0.6, "other_role": -0.2,
    "same_state": 0.4, "other_state": -4.0,
}  # fmt: skip
# Each further step between ranks than two, and how many of them count.
STEP, STEPS = -0.4, 4
# However alike two names are, as many people bear both: what else is known may still speak against it.
NEVER_SURER = 0.95
GENERALS = frozenset({60, 70, 80, 90})
# The rank between two others that some armies lack: a step over it is one step.
BETWEEN = 55

COLUMNS: dict[Language, int] = {"fr": 1, "en": 3, "ar": 5}  # of the tables of states
# Words of a cell that says a rank or a side and nothing else, at most.
LONGEST_CELL = 5
# Behind a name: in brackets, or behind a comma.
BEHIND = re.compile(r"\s*(?:[(\[](?P<bracket>[^()\[\]]+)[)\]]|[,،]\s*(?P<comma>[^,،]+))$")
NUMBER = re.compile(r"^\s*\(?\d{1,5}[.)\-–:]\)?\s*")  # of a numbered list, before the name
# Ranks that are family names as well.
MAY_BE_NAMES = WEAK | folded_words("عميد نقيب رائد مقدم لواء عقيد فريق sergent marshal")
COURTESY = {"le", "la", "the", "m", "mr", "mme", "mrs", "monsieur", "madame", "السيد", "السيده"}


@dataclass(frozen=True)
class Bearer:
    """What is said of whoever bears a name, in words of any language; a state by its code or in words."""

    rank: str = ""
    role: str = ""
    state: str = ""

    def __bool__(self) -> bool:
        return bool(self.rank or self.role or self.state)


@dataclass(frozen=True)
class Evidence:
    """One thing that speaks for (`weight` > 0) or against it; the words of both sides."""

    code: str
    weight: float
    one: str
    other: str


def evidence(one: Bearer, other: Bearer) -> tuple[Evidence, ...]:
    """What `one`, of a list or a text of today, has in common with `other`, who is known from before."""
    found = (_of_rank(one.rank, other.rank), _of_role(one.role, other.role), _of_state(one.state, other.state))
    return tuple(each for each in found if each is not None)


def weighed(score: float, found: Sequence[Evidence]) -> float:
    """A score of two names from 0 to 1 with what else is known. What speaks for it never lowers it."""
    if not found:
        return score
    sum_of = sum(each.weight for each in found)
    odds = math.log(max(score, 1e-6)) - math.log(1 - min(score, NEVER_SURER)) + sum_of
    both = 1 / (1 + math.exp(-odds))
    return round(max(score, both) if sum_of >= 0 else min(score, both), 3)


def sentences(found: Sequence[Evidence], language: Language, *, called: Mapping[str, str] | None = None) -> list[str]:
    """Why, for people; `called` names states by their codes, before the table of all states does."""
    return [EVIDENCE[each.code][language].format(**_values(each, language, called or {})) for each in found]


def unadorned(line: str) -> tuple[str, Bearer]:
    """A name as lists write it, without number and rank before it, the state behind: "1. Col. Moussa Traoré (Mali)".

    What may be a name itself (Major, رائد) is left with it unless two words follow."""
    name, state = NUMBER.sub("", line).strip(), ""
    if (behind := BEHIND.search(name)) and (state := state_of(behind["bracket"] or behind["comma"])):
        name = name[: behind.start()].strip()
    end = _rank_before(name)
    rank = name[:end].strip(" .-")
    return name[end:].strip(" .-:،,;؛|"), Bearer(rank=rank, state=state)


def kind_of(words: str) -> str:
    """Of one cell of a table: "rank" or "side" when it says that and nothing else, else ""."""
    tokens = [token for token in _tokens(words) if token.word]
    if not tokens or len(tokens) > LONGEST_CELL:
        return ""
    hit = next((hit for hit in rank_hits(_tokens(words)) if hit.first == 0), None)
    short = " ".join(token.key for token in tokens)
    if short in ABBREVIATED or (hit is not None and _tokens(words)[hit.last - 1] == tokens[-1]):
        return "rank"
    return "side" if state_of(words) else ""


def rank_of(words: str) -> str:
    """The code of the rank that these words name, or that they begin with; "" for none."""
    tokens = _tokens(words)
    short = " ".join(token.key for token in tokens if token.word)
    hits = rank_hits(tokens)
    return ABBREVIATED.get(short) or (hits[0].value if hits else "")


def state_of(words: str) -> str:
    """The code of the one state that these words name, by code, name or adjective; "" for none or several."""
    plain = words.strip()
    if plain.upper() in _codes():
        return plain.upper()
    normal, tokens = normalise(plain), _tokens(plain)
    named = {hit.value.state for hit in every_state(tokens, normal.folded)}
    named |= {"MLI" for token in tokens if may_be_mali(token.key)}
    return named.pop() if len(named) == 1 else ""


def _rank_before(name: str) -> int:
    """Where a rank at the beginning ends; 0 when there is none, or nothing behind it."""
    tokens = _tokens(name)
    words = [n for n, token in enumerate(tokens) if token.word]
    if words and tokens[words[0]].key in COURTESY:
        words = words[1:]
    for count in (3, 2, 1):
        short = " ".join(tokens[n].key for n in words[:count])
        dotted = len(words) > count and tokens[words[count - 1] + 1].text == "."
        if short in ABBREVIATED and len(words) > count + (0 if dotted else 1):
            return tokens[words[count - 1]].end
    hit = next((hit for hit in rank_hits(tokens) if hit.first in words[:1]), None)
    left = [n for n in words if hit and n >= hit.last]
    if hit is None or not left or tokens[hit.first].key in GIVEN_NAMES:
        return 0
    a_name_too = hit.last - hit.first == 1 and tokens[hit.first].key in MAY_BE_NAMES
    return 0 if a_name_too and len(left) < 2 else tokens[hit.last - 1].end


def _of_rank(one: str, other: str) -> Evidence | None:
    mine, theirs = _grades(rank_of(one)), _grades(rank_of(other))
    if not mine or not theirs:
        return None
    steps = min((_place(x) - _place(y) for x in mine for y in theirs), key=abs)
    if abs(steps) <= 1:
        return _told("same_rank" if not steps else "next_rank" if steps > 0 else "lower_rank", one, other)
    farther = max(0.0, min(abs(steps) - 2, STEPS))
    return Evidence("far_rank", WEIGHTS["far_rank"] + STEP * farther, one, other)


def _of_role(one: str, other: str) -> Evidence | None:
    """The same words, or words for the same role."""
    if not fold(one).strip() or not fold(other).strip():
        return None
    same = fold(one).split() == fold(other).split() or bool(_roles(one) & _roles(other))
    return _told("same_role" if same else "other_role", one, other)


def _of_state(one: str, other: str) -> Evidence | None:
    mine, theirs = state_of(one), state_of(other)
    return _told("same_state" if mine == theirs else "other_state", mine, theirs) if mine and theirs else None


def _told(code: str, one: str, other: str) -> Evidence:
    return Evidence(code, WEIGHTS[code], one, other)


def _values(each: Evidence, language: Language, called: Mapping[str, str]) -> dict[str, str]:
    said = {"one": each.one, "other": each.other}
    if not each.code.endswith("_state"):
        return said
    named = {code: name for code, name in called.items() if name != code}  # a node may know a state by its code alone
    return {side: named.get(code) or _codes()[code][language] for side, code in said.items()}


def _roles(words: str) -> frozenset[str]:
    return frozenset(hit.value for hit in roles().find(_tokens(words)))


def _place(grade: int) -> float:
    """Where on the ladder of ranks, in steps."""
    ladder = _ladder()
    return ladder.index(grade) if grade != BETWEEN else ladder.index(60) - 0.5


def _grades(code: str) -> frozenset[int]:
    """Of a rank that stands for several: all of them."""
    return frozenset(grade for one in _either().get(code, (code,)) for grade in _grade().get(one, ()))


@cache
def _ladder() -> list[int]:
    return sorted({grade for grades in _grade().values() for grade in grades} - {BETWEEN})


@cache
def _grade() -> dict[str, frozenset[int]]:
    rows = (line.split("|") for line in (RANKS.strip() + RANKS_TOO.rstrip()).splitlines())
    grades = {cells[0].strip(): frozenset({int(cells[1])}) for cells in rows}
    return grades | {"any_general": GENERALS}


@cache
def _either() -> dict[str, tuple[str, ...]]:
    rows = (line.split("|") for line in EITHER.strip().splitlines())
    return {code.strip(): tuple(ranks.split()) for code, ranks, _ in rows}


@cache
def _codes() -> dict[str, dict[Language, str]]:
    """Code of a state → its first name in each language."""
    rows = [line.split("|") for table in (STATES, STATES_ELSEWHERE) for line in table.strip().splitlines()]
    return {row[0].strip(): {lang: row[at].split(";")[0].strip() for lang, at in COLUMNS.items()} for row in rows}


@lru_cache(maxsize=20_000)
def _tokens(words: str) -> tuple[Token, ...]:
    normal = normalise(words)
    return tokenise(normal, 0, len(normal.text))
