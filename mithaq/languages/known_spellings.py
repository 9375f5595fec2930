"""A registry of spellings that people have confirmed or refused as one name's: it learns, and it outranks the model.

Pure and immutable: the room that keeps it hands it in and stores what it gets back.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import combinations
from typing import Literal

from mithaq.languages.name_parts import ARABIC, name_tokens, spelling_parts, telling
from mithaq.languages.names import same_person
from mithaq.languages.tokens import unclitic

ELIDED = re.compile("['’]")
SOUNDS = 0.5  # likeness of sound from which one part of a thing's name is the other, not its translation
Verdict = Literal["same", "other", "unknown"]
Group = frozenset[str]
Decision = tuple[str, str, bool]  # two spellings, and whether they are one name


@lru_cache(maxsize=50_000)
def spelling_key(name: str) -> str:
    """What makes two writings of one spelling equal: case, accents, vowel marks, articles and order don't count.

    An initial, "ould" or "ben", the number of a unit do: what was said of one bearer is said of no other."""
    return " ".join(sorted(spelling_parts(name)))


@dataclass(frozen=True)
class KnownSpellings:
    """Spellings by their keys. `groups` are spellings of one name each; `apart` are pairs said to be two people.

    `bearers` are the spellings of one person each, all of them different people: a spelling may be two people's.
    `said` is what was decided, oldest first; `overruled` are the places in it of what later decisions contradict.
    """

    groups: tuple[Group, ...] = ()
    apart: frozenset[Group] = frozenset()
    bearers: tuple[Group, ...] = ()
    said: tuple[Decision, ...] = field(default=(), compare=False)
    overruled: frozenset[int] = field(default=frozenset(), compare=False)

    @classmethod
    def of(
        cls,
        confirmed: Iterable[tuple[str, str]],
        *,
        refused: Iterable[tuple[str, str]] = (),
        bearers: Iterable[Iterable[str]] = (),
    ) -> "KnownSpellings":
        """From what was confirmed, then from what was refused after it, and from what each person is called."""
        said = [(one, other, True) for one, other in confirmed] + [(one, other, False) for one, other in refused]
        return cls.decided(said, bearers=bearers)

    @classmethod
    def decided(cls, said: Iterable[Decision], *, bearers: Iterable[Iterable[str]] = ()) -> "KnownSpellings":
        """From decisions, oldest first. A later one stands; of those that can't all hold with it, the oldest yields."""
        every = tuple(said)
        joined = _Joined()
        overruled = [n for n in range(len(every) - 1, -1, -1) if not joined.take(every[n])]
        named = tuple(frozenset(map(spelling_key, names)) for names in bearers)
        return cls(joined.groups(), frozenset(joined.apart), named, every, frozenset(overruled))

    def __bool__(self) -> bool:
        """Whether anything was decided."""
        return bool(self.groups or self.apart or self.bearers)

    def confirm(self, one: str, other: str) -> "KnownSpellings":
        """Both are one name's spellings from now on, with all that either was joined to."""
        return KnownSpellings.decided((*self.said, (one, other, True)), bearers=self.bearers)

    def refuse(self, one: str, other: str) -> "KnownSpellings":
        """Two people, however alike their names; of two who are written alike the spelling can't tell."""
        return KnownSpellings.decided((*self.said, (one, other, False)), bearers=self.bearers)

    def verdict(self, one: str, other: str) -> Verdict:
        """What people have decided about two spellings."""
        pair = frozenset((spelling_key(one), spelling_key(other)))
        if pair in self.apart:
            return "other"
        places = [self._places.get(key, frozenset()) for key in pair]
        if len(pair) == 1 or places[0] & places[1]:
            return "same"
        return "other" if all(any(n >= len(self.groups) for n in each) for each in places) else "unknown"

    def likeness(self, one: str, other: str) -> float:
        """1 for what was confirmed, 0 for what was refused, else what the model says of all known spellings."""
        verdict = self.verdict(one, other) if self else "unknown"
        if verdict != "unknown":
            return 1.0 if verdict == "same" else 0.0
        return max(same_person(x, y).score for x in self._spellings(one) for y in self._spellings(other))

    def answers(self, part: str) -> frozenset[str]:
        """What answers one part of a name, in whatever script, in the other spellings of that name."""
        paired = [pair for n in self._by_part.get(part, ()) for pair in self._paired(n)]
        said = {right for left, right in paired if left == part} | {left for left, right in paired if right == part}
        return frozenset(said - {part})

    def _paired(self, name: int) -> list[tuple[str, str]]:
        """Part by part. The name of a thing may be translated: of several parts, those that sound alike count."""
        whole = self._every[name]
        return [
            (left, right)
            for one, other in combinations(sorted(whole), 2)
            for left, right, likeness in same_person(one, other).pairs
            if name >= len(self.groups) or likeness >= SOUNDS or " " not in f"{one}{other}"
        ]

    def spelt(self, part: str, beside: frozenset[str], *, arabic: bool) -> bool:
        """Whether `part` belongs to a known name, whole among `beside`, that is known in that script as well."""
        return any(
            bool(ARABIC.match(spelling)) == arabic
            for n in self._by_part.get(part, ())
            if any(part in parts and parts <= beside for parts in map(_parts_of_key, self._every[n]))
            for spelling in self._every[n]
        )

    def named_in(self, words: str, mine: str, theirs: str) -> bool:
        """Whether a name of which `words` are a part is said in `mine`, and in another of its spellings in `theirs`."""
        part, here, there = map(_parts_in, (words, mine, theirs))
        names = {n for word in part for n in self._by_part.get(word, ())} if self else ()
        return any(
            keys & part and keys <= here and any(other <= there for other in spelt if other and other != keys)
            for spelt in ([_parts_of_key(key) for key in self._every[n]] for n in names)
            for keys in spelt
        )

    def touching(self, texts: Iterable[str]) -> "KnownSpellings":
        """What concerns these texts: the names of which a spelling stands in one of them."""
        said = [_parts_in(text) for text in texts] if self else []

        def stands(group: Group) -> bool:
            return any(parts <= text for parts in map(_parts_of_key, group) if parts for text in said)

        groups, bearers = (tuple(filter(stands, names)) for names in (self.groups, self.bearers))
        return KnownSpellings(groups, frozenset(filter(stands, self.apart)), bearers)

    def as_json(self) -> list[list[list[str]]]:
        """One form of equal registries, whatever the order of what was decided: what a comparison depended on."""
        return [sorted(map(sorted, names)) for names in (self.groups, self.apart, self.bearers)]

    def _spellings(self, name: str) -> set[str]:
        """The name as it is written, and each spelling that it is known by."""
        places = self._places.get(spelling_key(name), ()) if self else ()
        return {name, *(spelling for n in places for spelling in self._every[n])}

    @cached_property
    def _every(self) -> tuple[Group, ...]:
        return (*self.groups, *self.bearers)

    @cached_property
    def _places(self) -> Mapping[str, frozenset[int]]:
        """Key → the names that have it, by position; so that a question costs the same however many there are."""
        found: dict[str, set[int]] = defaultdict(set)
        for n, group in enumerate(self._every):
            for key in group:
                found[key].add(n)
        return {key: frozenset(places) for key, places in found.items()}

    @cached_property
    def _by_part(self) -> Mapping[str, frozenset[int]]:
        """Part of a name → the names that have it."""
        found: dict[str, set[int]] = defaultdict(set)
        for n, group in enumerate(self._every):
            for part in (part for key in group for part in _parts_of_key(key)):
                found[part].add(n)
        return {part: frozenset(places) for part, places in found.items()}


class _Joined:
    """Decisions taken one by one, each only if it can hold with those before: names joined, names held apart."""

    def __init__(self) -> None:
        self.apart: set[Group] = set()
        self._head: dict[str, str] = {}  # towards the spelling that stands for its name
        self._members: dict[str, set[str]] = {}
        self._others: dict[str, set[str]] = defaultdict(set)  # of a name: spellings that are no spelling of it

    def take(self, said: Decision) -> bool:
        """Whether it holds."""
        one, other = (spelling_key(name) for name in said[:2])
        left, right = self._name_of(one), self._name_of(other)
        if said[2]:
            return left == right or self._join(left, right)
        if one != other and left == right:
            return False
        if one != other:
            self.apart.add(frozenset((one, other)))
            self._others[left].add(other)
            self._others[right].add(one)
        return True

    def groups(self) -> tuple[Group, ...]:
        return tuple(frozenset(spellings) for spellings in self._members.values() if len(spellings) > 1)

    def _join(self, one: str, other: str) -> bool:
        """The smaller name goes into the larger, unless somebody has told them apart."""
        small, large = sorted((one, other), key=lambda name: len(self._members[name]))
        if any(self._name_of(spelling) == large for spelling in self._others[small]):
            return False
        for spelling in self._members[small]:
            self._head[spelling] = large
        self._members[large] |= self._members.pop(small)
        self._others[large] |= self._others.pop(small)
        return True

    def _name_of(self, key: str) -> str:
        if key not in self._head:
            self._head[key], self._members[key] = key, {key}
        return self._head[key]


NOTHING = KnownSpellings()


@lru_cache(maxsize=1_024)
def _parts_in(text: str) -> frozenset[str]:
    """The parts of the names that a text may hold, freed of what is written on to them: l'Union, والمدرسة, للمدرسة."""
    parts = {*name_tokens(text), *name_tokens(ELIDED.sub(" ", text))}
    bare = {form.removeprefix("ال") for part in parts if ARABIC.match(part) for form, _ in unclitic(part)}
    return frozenset(parts | {part for part in bare if len(part) > 1})


@lru_cache(maxsize=50_000)
def _parts_of_key(key: str) -> frozenset[str]:
    return telling(key.split())
