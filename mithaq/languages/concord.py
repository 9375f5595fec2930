"""The concordance of two language versions: what stands for what, and where the two say different things.

Nothing is corrected. Every mark shows the words, values and places on both sides, and why it is there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from mithaq.languages.after_all import answered_after_all, answered_by_name
from mithaq.languages.align import MOST_READ, Alignment, Bead, align
from mithaq.languages.body_titles import unlike_bodies
from mithaq.languages.clock_facts import clock_facts
from mithaq.languages.comparison import compare
from mithaq.languages.coverage import Clause
from mithaq.languages.day_facts import day_facts
from mithaq.languages.discrepancies import Discrepancy, Severity
from mithaq.languages.errors import LanguageError
from mithaq.languages.facts import Fact, Kind
from mithaq.languages.findings import stable_id
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.mark_reasons import FIRST, KINDS, NOTES, REASONS, SECOND, VERSIONS
from mithaq.languages.meaning import Embedder, NoModel
from mithaq.languages.name_facts import Registry, registry_of, unlike_names
from mithaq.languages.number_facts import number_facts
from mithaq.languages.omission import left_out, read_ahead, usual_ratio
from mithaq.languages.segments import Segment, Version
from mithaq.languages.unit_facts import unit_facts
from mithaq.languages.word_facts import word_facts
from mithaq.ledger.errors import Language, say

# Characters of a clause whose words are compared, some four pages; of a longer one the facts are.
LONGEST = 12_000
# Beads that are compared in one go: their words, read together, take the model half the time.
RUN = 8


@dataclass(frozen=True)
class Spot:
    """Words of one side: raw offsets in that version's text, and the value they stand for."""

    segment: int
    start: int
    end: int
    words: str
    value: str


@dataclass(frozen=True)
class Mark:
    """A place to check. `a` and `b` are the segments compared; `reason` is a code of `mark_reasons`."""

    kind: Kind
    severity: Severity
    a: tuple[int, ...]
    b: tuple[int, ...]
    a_spots: tuple[Spot, ...]
    b_spots: tuple[Spot, ...]
    reason: str
    id: str

    def why(self, language: Language, *, between: tuple[str, str] | None = None) -> str:
        """One sentence for a person. `between`: the languages of both sides, by which the versions are then called."""
        a, b = (", ".join(spot.words for spot in spots) for spots in (self.a_spots, self.b_spots))
        first, second = (VERSIONS[one] for one in between) if between else (FIRST, SECOND)
        called = {"in_a": first[language], "in_b": second[language]}
        return say(REASONS[self.reason], language, kind=KINDS[self.kind][language], a=a, b=b, **called)

    def as_json(self, language: Language) -> dict[str, object]:
        """The promised keys; `id`, `reason` and the places beside."""
        return {
            "kind": self.kind,
            "severity": self.severity,
            "a": list(self.a),
            "b": list(self.b),
            "a_value": _values(self.a_spots),
            "b_value": _values(self.b_spots),
            "why": self.why(language),
            "reason": self.reason,
            "id": self.id,
            "a_places": [vars(spot) for spot in self.a_spots],
            "b_places": [vars(spot) for spot in self.b_spots],
        }


@dataclass(frozen=True)
class Concordance:
    """Two versions side by side. `model` names what read the meaning, and its hash; `notes` are codes with values."""

    a: Version
    b: Version
    beads: tuple[Bead, ...]
    marks: tuple[Mark, ...]
    notes: tuple[tuple[str, dict[str, object]], ...]
    model: tuple[str, str]

    def notes_in(self, language: Language) -> list[str]:
        """What the concordance says about itself."""
        return [say(NOTES[code], language, **values) for code, values in self.notes]

    def as_json(self, language: Language) -> dict[str, object]:
        """What `mithaq concord --json` prints."""
        return {
            "beads": [
                {"a": list(bead.a), "b": list(bead.b), "moved": bead.moved, "score": bead.score} for bead in self.beads
            ],
            "marks": [mark.as_json(language) for mark in self.marks],
            "segments": {
                side: [segment.text for segment in version.segments] for side, version in (("a", self.a), ("b", self.b))
            },
            "notes": [{"code": code, "sentence": say(NOTES[code], language, **values)} for code, values in self.notes],
            "model": {"name": self.model[0], "version": self.model[1]},
        }


@dataclass(frozen=True)
class Aligned:
    """Two versions whose segments stand beside each other, with what each pair is then compared by; it can be sent to
    another process, which compares some of the beads there."""

    a: Version
    b: Version
    alignment: Alignment
    usual: float
    registry: Registry
    embedder: Embedder

    @property
    def beads(self) -> tuple[Bead, ...]:
        return self.alignment.beads

    @cached_property
    def reader(self) -> Embedder:
        """What reads the meaning: nothing where the alignment was by lengths alone."""
        return self.embedder if self.alignment.by_meaning else NoModel()

    def marks_of(self, beads: Sequence[Bead]) -> list[Mark]:
        """What differs between the segments of some beads, whose words are read together."""
        pairs = [_sides(bead, self.a, self.b) for bead in beads]
        read_ahead([pair for pair in pairs if all(pair) and not any(map(too_long, pair))], self.reader)
        by = (self.usual, self.registry, self.reader)
        return [mark for bead in beads for mark in _of_bead(bead, self.a, self.b, by)]

    @property
    def runs(self) -> list[tuple[Bead, ...]]:
        """The beads in order, so many as are compared in one go."""
        return [self.beads[at : at + RUN] for at in range(0, len(self.beads), RUN)]

    def concordance(self, marks: Sequence[Mark]) -> Concordance:
        """The whole, of the marks of all beads in order."""
        model = (self.embedder.name, self.embedder.version_hash) if self.alignment.by_meaning else ("none", "none")
        notes = tuple(_notes(self.a, self.b, self.alignment, self.embedder))
        return Concordance(self.a, self.b, self.beads, tuple(marks), notes, model)


def concord(a: Version, b: Version, embedder: Embedder, *, names: KnownSpellings = NOTHING) -> Concordance:
    """Align and compare. LanguageError("nothing_to_compare") when both versions are empty.

    `names` are the spellings that the commission has confirmed, beside those that the document itself shows.
    """
    found = aligned(a, b, embedder, names=names)
    return found.concordance([mark for run in found.runs for mark in found.marks_of(run)])


def aligned(a: Version, b: Version, embedder: Embedder, *, names: KnownSpellings = NOTHING) -> Aligned:
    """The first half of `concord`: what stands for what, and what the whole document tells of its parts."""
    if not a.segments and not b.segments:
        raise LanguageError("nothing_to_compare", a=a.name, b=b.name)
    alignment = align(a.segments, b.segments, embedder)
    pairs = [_sides(bead, a, b) for bead in alignment.beads]
    # Pairs by length alone are too unsure to learn from them how names are spelt.
    learnt = (
        [pair for pair in pairs if not any(map(too_long, pair))] if alignment.by_meaning or not embedder.dim else ()
    )
    return Aligned(a, b, alignment, usual_ratio(pairs), registry_of(learnt, names=names), embedder)


def facts_of(segment: Segment) -> list[Fact]:
    """Everything a segment says that can be compared, in order."""
    dates, taken = day_facts(segment)
    times = clock_facts(segment, taken)
    quantities = [*dates, *times, *number_facts(segment, taken)]
    facts = [*quantities, *unit_facts(segment, quantities), *word_facts(segment, dates)]
    return sorted(facts, key=lambda fact: fact.start)


def _of_bead(bead: Bead, a: Version, b: Version, by: tuple[float, Registry, Embedder]) -> Iterator[Mark]:
    one, other = _sides(bead, a, b)
    if not one or not other:
        said = one or other
        spots = tuple(_whole(segment) for segment in said)
        reason = "missing_in_b" if one else "missing_in_a"
        yield _mark("missing", "alarm", bead, reason, spots if one else (), () if one else spots)
        return
    if bead.moved:
        yield _mark("moved", "hint", bead, "moved", tuple(map(_whole, one)), tuple(map(_whole, other)))
    usual, registry, reader = by
    clause = Clause(one, other, _facts(one), _facts(other))
    if too_long(one) or too_long(other):
        yield from (_from(found, bead) for found in compare(clause.a_facts, clause.b_facts))
        return
    words = (*unlike_names(clause, registry, reader), *unlike_bodies(clause, reader))
    for found in (*compare(clause.a_facts, clause.b_facts), *words):
        if not _named_after_all(found, one, other, registry):
            yield _from(found, bead)
    yield from _left_out(bead, clause, usual, reader)


def too_long(segments: Sequence[Segment]) -> bool:
    """Whether a clause has too many words to hold each against each of the other side."""
    return sum(segment.end - segment.start for segment in segments) > LONGEST


def _facts(segments: Sequence[Segment]) -> list[Fact]:
    return [fact for segment in segments for fact in facts_of(segment)]


def _named_after_all(found: Discrepancy, a: Sequence[Segment], b: Sequence[Segment], registry: Registry) -> bool:
    """What one side alone seems to name, and the other has in another spelling or in words written together; what both
    name, and somebody has said to be one."""
    facts = [(fact, mine, theirs) for fact, mine, theirs in ((found.a, a, b), (found.b, b, a)) if fact is not None]
    if facts and all(answered_by_name(fact, mine, theirs, registry.names) for fact, mine, theirs in facts):
        return True
    return len(facts) == 1 and answered_after_all(facts[0][0], facts[0][2])


def _sides(bead: Bead, a: Version, b: Version) -> tuple[list[Segment], list[Segment]]:
    return [a.segments[n] for n in bead.a], [b.segments[n] for n in bead.b]


def _left_out(bead: Bead, clause: Clause, usual: float, reader: Embedder) -> Iterator[Mark]:
    found = left_out(clause, usual, reader)
    if found:
        start, end = found.segment.raw_span(found.start, found.end)
        spots = (Spot(found.segment.index, start, end, found.segment.normal.raw[start:end], ""),)
        yield _mark(
            "omission", found.severity, bead, "omission", spots if found.of_a else (), () if found.of_a else spots
        )


def _from(found: Discrepancy, bead: Bead) -> Mark:
    a, b = (() if fact is None else (_spot(fact),) for fact in (found.a, found.b))
    return _mark(found.kind, found.severity, bead, found.reason, a, b)


def _mark(
    kind: Kind, severity: Severity, bead: Bead, reason: str, a: tuple[Spot, ...], b: tuple[Spot, ...]
) -> Mark:  # budget: one place builds every mark
    """The id is made of what is said, not of where: a dismissal holds as long as the wording does."""
    key = stable_id("mark", kind, *(spot.words for spot in (*a, *b)), reason)
    return Mark(kind, severity, bead.a, bead.b, a, b, reason, key)


def _spot(fact: Fact) -> Spot:
    return Spot(fact.segment.index, *fact.raw_span, fact.words, fact.value)


def _whole(segment: Segment) -> Spot:
    start, end = segment.raw_span(segment.start, segment.end)
    return Spot(segment.index, start, end, segment.raw, "")


def _values(spots: Sequence[Spot]) -> str:
    return ", ".join(spot.words for spot in spots)


def _notes(a: Version, b: Version, alignment: Alignment, embedder: Embedder) -> Iterator[tuple[str, dict[str, object]]]:
    for version in (a, b):
        if not version.segments:
            yield "empty_version", {"name": version.name}
    if a.raw == b.raw:
        yield "same_text", {}
    elif a.language == b.language and a.segments and b.segments:
        yield "same_language", {}
    if not embedder.dim:
        yield "no_model", {}
    elif not alignment.by_meaning:
        yield "too_long_for_meaning", {"count": max(len(a.segments), len(b.segments)), "limit": MOST_READ}
    long = sum(too_long([segment]) for version in (a, b) for segment in version.segments)
    if long:
        yield "long_clauses", {"count": long, "limit": LONGEST}
    yield "no_promise", {}
