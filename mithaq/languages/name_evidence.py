"""What speaks for or against two bearers of one name being one person, besides the name: rank, role, state.

An officer is promoted by a step and seldom by three, changes office every few years, and hardly ever state. The weights
are log-odds chosen by judgement, not fitted: no public list says who was who.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from mithaq.languages.evidence_words import EVIDENCE
from mithaq.languages.given_names import GIVEN_NAMES
from mithaq.languages.normalise import fold, folded_words
from mithaq.languages.offices import rank_at
from mithaq.languages.people import roles
from mithaq.languages.rank_names import ABBREVIATED, EITHER, RANKS, RANKS_TOO, WEAK
from mithaq.languages.state_said import codes, may_be_named, may_be_one, may_mean, side_said, state_of, tokens_of
from mithaq.languages.tokens import Token
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

    What may be a name itself (Major, رائد) is left with it unless two words follow; so is what stands behind a family
    name and may be a given one ("Ouédraogo, Israël")."""
    name, state = NUMBER.sub("", line).strip(), ""
    if behind := BEHIND.search(name):
        before = name[: behind.start()].strip()
        state = _state_behind(before[_rank_before(before) :], behind["bracket"] or "", behind["comma"] or "")
        name = before if state else name
    end = _rank_before(name)
    rank = name[:end].strip(" .-")
    return name[end:].strip(" .-:،,;؛|"), Bearer(rank=rank, state=state)


def kind_of(words: str) -> str:
    """Of one cell of a table: "rank" or "side" when it says that and nothing else, else ""."""
    tokens = tokens_of(words)
    said = [token for token in tokens if token.word]
    if not said or len(said) > LONGEST_CELL:
        return ""
    hit = rank_at(tokens, 0)
    short = " ".join(token.key for token in said)
    if short in ABBREVIATED or (hit is not None and tokens[hit.last - 1] == said[-1]):
        return "rank"
    return "side" if side_said(words) else ""


def rank_of(words: str) -> str:
    """The code of the rank that these words name, or that they begin with; "" for none, and for an office."""
    tokens = tokens_of(words)
    short = " ".join(token.key for token in tokens if token.word)
    hit = rank_at(tokens, next(iter(_behind_courtesy(tokens)), 0))
    return ABBREVIATED.get(short) or (hit.value if hit else "")


def _state_behind(name: str, bracket: str, comma: str) -> str:
    """The state behind a name: as its code, or in words where they are those of two states; "" for no state.

    Behind one word alone it may be the given name ("OUÉDRAOGO (Israël)"), and behind a comma whatever isn't sure."""
    words, names = bracket or comma, sum(token.word for token in tokens_of(name))
    if bracket and (names > 1 or not may_be_named(bracket)):
        state = state_of(bracket)
    elif comma and (names > 1 or (len(may_mean(comma)) == 1 and _can_only_be_a_side(comma))):
        state = side_said(comma)
    else:
        return ""
    return words.strip() if len(may_mean(words)) > 1 else state


def _can_only_be_a_side(words: str) -> bool:
    """A code in capitals, or "partie malienne": nobody's given name."""
    return words.strip() in codes() or len([token for token in tokens_of(words) if token.word]) > 1


def _behind_courtesy(tokens: Sequence[Token]) -> list[int]:
    """Where the words stand, without a courtesy or an article before them."""
    words = [n for n, token in enumerate(tokens) if token.word]
    return words[1:] if words and tokens[words[0]].key in COURTESY else words


def _rank_before(name: str) -> int:
    """Where a rank at the beginning ends; 0 when there is none, or nothing behind it."""
    tokens = tokens_of(name)
    words = _behind_courtesy(tokens)
    for count in (3, 2, 1):
        short = " ".join(tokens[n].key for n in words[:count])
        dotted = len(words) > count and tokens[words[count - 1] + 1].text == "."
        if short in ABBREVIATED and len(words) > count + (0 if dotted else 1):
            return tokens[words[count - 1]].end
    hit = rank_at(tokens, words[0]) if words else None
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
    """Words that two states share (Congo, كوري) speak neither for nor against either of them."""
    mine, theirs = state_of(one), state_of(other)
    if not mine or not theirs or (mine != theirs and may_be_one(one, other)):
        return None
    return _told("same_state" if mine == theirs else "other_state", mine, theirs)


def _told(code: str, one: str, other: str) -> Evidence:
    return Evidence(code, WEIGHTS[code], one, other)


def _values(each: Evidence, language: Language, called: Mapping[str, str]) -> dict[str, str]:
    said = {"one": each.one, "other": each.other}
    if not each.code.endswith("_state"):
        return said
    named = {code: name for code, name in called.items() if name != code}  # a node may know a state by its code alone
    return {side: named.get(code) or codes()[code][language] for side, code in said.items()}


def _roles(words: str) -> frozenset[str]:
    return frozenset(hit.value for hit in roles().find(tokens_of(words)))


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
