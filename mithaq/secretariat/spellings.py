"""The commission's registry of spellings: names as the record has them, and what its people have said of others.

A confirmation teaches every reader of names on this node: drafts, duplicates, lists, concordance, search. It is kept on
the desk (docs/adr/0009-spellings-are-kept-on-the-desk.md); what is decided with its help is what enters the record.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from mithaq.commission.authority import roles_for
from mithaq.commission.models import Mandate, Person
from mithaq.desk.models import Spelling
from mithaq.desk.passages import Passage
from mithaq.desk.spellings import held, keep, take_back
from mithaq.languages.known_spellings import NOTHING, Decision, KnownSpellings, spelling_key

from .models import Channel
from .reading import Reading
from .sayings import PERSON_PARTS

TEACHING = ("article.write", "person.add")  # a mandate for one of these teaches the commission its spellings


@dataclass(frozen=True)
class Registry:
    """What one commission knows of names. `people`: id → names in the record; `said`: what holds, oldest first."""

    ch: str
    people: Mapping[str, tuple[str, ...]]
    said: tuple[Spelling, ...]

    @cached_property
    def known(self) -> KnownSpellings:
        """For the readers of names."""
        said = tuple(decision for _, decision in self._decided)
        return _known(said, tuple(map(self.names_of, self.people)))

    @property
    def overruled(self) -> list[Spelling]:
        """What was said between two spellings and no longer counts: something said later contradicts it."""
        found = [one for n, (one, _) in enumerate(self._decided) if n in self.known.overruled and not one.of]
        return list(dict.fromkeys(found))

    @cached_property
    def _decided(self) -> Sequence[tuple[Spelling, Decision]]:
        """Each decision on two spellings, in the order in which they were said."""
        return [(one, (one.name, other, one.same)) for one in self.said for other in self._others(one)]

    def _others(self, said: Spelling) -> Sequence[str]:
        """Of which it is said; when told apart from a person: the names of that person, unless it is theirs as well."""
        if not said.of:
            return (said.other,)
        names = () if said.same else self.people.get(said.of, ())
        return () if spelling_key(said.name) in map(spelling_key, names) else names

    def names_of(self, person: str) -> tuple[str, ...]:
        """Every spelling of somebody of the record: the record's own first, then those confirmed."""
        return tuple(dict.fromkeys((*self.people.get(person, ()), *(one.name for one in self.learned(person)))))

    def learned(self, person: str) -> list[Spelling]:
        """What was confirmed as theirs and holds."""
        return [one for one in self._by_person.get(person, ()) if one.same]

    def of(self, names: Iterable[str], person: str) -> Spelling | None:
        """What was said last of one of these spellings and this person."""
        said = [one for name in names if (one := self._by_key.get((person, spelling_key(name))))]
        return max(said, key=lambda one: (one.at, one.pk), default=None)

    def spelt(self, name: str) -> list[str]:
        """Those of the record of whom this spelling was said to be theirs."""
        return [one.of for one in self._same.get(spelling_key(name), ())]

    @cached_property
    def _by_key(self) -> Mapping[tuple[str, str], Spelling]:
        return {(one.of, spelling_key(one.name)): one for one in self.said if one.of}

    @cached_property
    def _same(self) -> Mapping[str, Sequence[Spelling]]:
        found: dict[str, list[Spelling]] = defaultdict(list)
        for (_, key), one in self._by_key.items():
            if one.same:
                found[key].append(one)
        return found

    @cached_property
    def _by_person(self) -> Mapping[str, Sequence[Spelling]]:
        found: dict[str, list[Spelling]] = defaultdict(list)
        for one in self.said:
            found[one.of].append(one)
        return found


def registry(ch: str) -> Registry:
    """As it stands now. A person whose name was erased has none, and what was said of them says nothing."""
    rows = Person.objects.filter(ch=ch).order_by("key")
    people = {row.key: tuple(dict.fromkeys(name for name in row.name.values() if name)) for row in rows if row.name}
    return Registry(ch, people, tuple(one for one in held(ch) if not one.of or one.of in people))


def known_here() -> KnownSpellings:
    """Of the commission of this node; nothing before it has one."""
    channel = Channel.objects.filter(national=False).order_by("ch").first()
    return registry(channel.ch).known if channel else NOTHING


def may_teach(reading: Reading, pseudonym: str, *, on: date) -> bool:
    """Whether somebody may say what a spelling is, or take that back: whoever may write texts or manage people."""
    wanted = {role for kind in TEACHING for role in roles_for(kind)}
    held_now = reading.all(Mandate, holder=pseudonym, ended=False)
    ours = [one for one in held_now if one.party == reading.me and one.role in wanted]
    return any((one.since or on) <= on <= (one.until or on) for one in ours)


def say_of(ch: str, verdict: str, names: Iterable[str], person: str, *, by: str) -> list[Spelling]:
    """These spellings are this person's name, or aren't. The last word counts: what was said before is taken back."""
    wanted = {spelling_key(name): name for name in names}
    before = [one for one in held(ch) if one.of == person and spelling_key(one.name) in wanted]
    kept = {spelling_key(one.name): one for one in before if one.verdict == verdict}
    take_back(ch, (one.pk for one in before if one.verdict != verdict), by=by)
    return [kept.get(key) or keep(ch, verdict, name, of=person, by=by) for key, name in wanted.items()]


def say_between(ch: str, verdict: str, name: str, other: str, *, by: str) -> Spelling:
    """Two spellings are one name, or aren't: of a place, a body, a unit, or somebody the record doesn't know."""
    pair = {spelling_key(name), spelling_key(other)}
    before = [one for one in held(ch) if not one.of and {spelling_key(one.name), spelling_key(one.other)} == pair]
    take_back(ch, (one.pk for one in before if one.verdict != verdict), by=by)
    kept = next((one for one in before if one.verdict == verdict), None)
    return kept or keep(ch, verdict, name, other=other, by=by)


def forget_erased(ch: str) -> int:
    """Whoever's name was erased from the record has no spellings on the desk either. How many statements were deleted.

    Neither what was said of them, nor a pair that names them, holds or was taken back; of somebody who stays, what was
    confirmed as theirs. Asked before the passages are purged, which alone still know what the erased were called."""
    rows, every = Person.objects.filter(ch=ch), list(Spelling.objects.filter(ch=ch))
    named = {row.key for row in rows if row.name}
    keys = {spelling_key(one.name) for one in every if one.of and one.of not in named} | _names_of_erased(ch, rows)
    gone = [one.pk for one in every if _names_one_of(one, keys, named)]
    return Spelling.objects.filter(pk__in=gone).delete()[0]


def _names_one_of(said: Spelling, keys: Collection[str], named: Collection[str]) -> bool:
    if said.of and said.of not in named:
        return True
    theirs = said.of in named and said.same  # a homonym who stays in the record keeps their spelling
    return not theirs and any(spelling_key(name) in keys for name in (said.name, said.other) if name)


def _names_of_erased(ch: str, rows: Iterable[Person]) -> set[str]:
    """What the passages still say of whoever has no name any more, but for the ranks and offices that others have."""
    nameless = [row.key for row in rows if not row.name]
    kept = {spelling_key(title) for row in rows for each in (row.rank, row.office) for title in (each or {}).values()}
    said = Passage.objects.filter(ch=ch, thing__in=nameless).values_list("text", flat=True)
    return {spelling_key(part) for text in said for part in text.split(PERSON_PARTS)} - kept


@lru_cache(maxsize=16)
def _known(said: tuple[Decision, ...], bearers: tuple[tuple[str, ...], ...]) -> KnownSpellings:
    """Built once for equal registries: what it works out of itself is kept with it."""
    return KnownSpellings.decided(said, bearers=bearers)
