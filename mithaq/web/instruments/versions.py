"""What changed from one proposed text to the one before it, article by article, word by word, in each language."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.jobs.pairs import Leaf, as_proposed
from mithaq.languages.meaning import default_embedder
from mithaq.languages.one_sided import beside, changed_on_one_side
from mithaq.languages.segments import version_of
from mithaq.web.sessions.seat import SeatedRequest, seated

from .difference import Segment, segments
from .progress import Version
from .progress import versions as known_versions

MOST_READ = 12  # articles of which the meaning is read while the page waits: about two seconds the first time


@dataclass(frozen=True)
class CellChange:
    """One article in one language: the old words with what went, the new words with what came."""

    language: str
    was: Sequence[Segment]
    now: Sequence[Segment]

    @property
    def changed(self) -> bool:
        return any(only for only, _ in (*self.was, *self.now))


@dataclass(frozen=True)
class Clause:
    """A clause that one language alone rewrote, and that is now less near to the other one."""

    language: str
    other: str
    before: str
    now: str


@dataclass(frozen=True)
class Change:
    """One article in two texts: its number in each, empty where it isn't there."""

    before: str
    after: str
    cells: Sequence[CellChange]
    apart: Sequence[Clause] = ()

    @property
    def changed(self) -> list[str]:
        return [cell.language for cell in self.cells if cell.changed]

    @property
    def alone(self) -> list[str]:
        """Languages that changed although another one did not: worth a look, no more."""
        return self.changed if 0 < len(self.changed) < len(self.cells) and self.before and self.after else []


@seated
@require_GET
def changes(request: SeatedRequest, key: str, content: str) -> HttpResponse:
    """A proposed text against the one that was proposed before it, or against another (`?against=`)."""
    row = request.seat.need(Instrument, key)
    every = known_versions(request.seat.reading, key)
    place = next((n for n, one in enumerate(every) if one.text.content == content), None)
    if place is None:
        raise Http404(content)
    new, old = every[place].text, _against(every, place, request.GET.get("against", ""))
    found = [one for one in changes_between(old, new, row.languages) if one.changed] if old else []
    read = {id(one) for one in [one for one in found if one.alone][:MOST_READ]}
    shown = [replace(one, apart=moved_apart(one)) if id(one) in read else one for one in found]
    context = {"it": row, "new": new, "old": old, "versions": every, "changes": shown}
    return render(request, "instruments/changes.html", context)


def changes_between(old: InstrumentText, new: InstrumentText, languages: Sequence[str]) -> list[Change]:
    """Articles that stayed keep each other company; those between are set against each other in order."""
    was, now = as_proposed(old, languages), as_proposed(new, languages)
    matcher = SequenceMatcher(None, [_words(leaf) for leaf in was], [_words(leaf) for leaf in now], autojunk=False)
    found = []
    for _tag, a, b, c, d in matcher.get_opcodes():
        for n in range(max(b - a, d - c)):
            one = was[a + n] if a + n < b else None
            other = now[c + n] if c + n < d else None
            found.append(_change(one, other, languages))
    return found


def moved_apart(change: Change) -> list[Clause]:
    """Of an article that changed in some languages alone, the clauses that now say less of what the others say."""
    reader = default_embedder()
    was = {cell.language: _whole(cell.was) for cell in change.cells}
    now = {cell.language: _whole(cell.now) for cell in change.cells}
    found = []
    for one in change.alone:
        for other in [cell.language for cell in change.cells if not cell.changed]:
            before, after = (beside(version_of(said[one]), version_of(said[other]), reader) for said in (was, now))
            moved = changed_on_one_side(before, after, reader)
            found += [Clause(one, other, clause.before, clause.now) for clause in moved if clause.alarming]
    return found


def _whole(said: Sequence[Segment]) -> str:
    return "".join(text for _, text in said)


def _against(every: Sequence[Version], place: int, asked: str) -> InstrumentText | None:
    if asked:
        return next((one.text for one in every if one.text.content == asked), None)
    return every[place + 1].text if place + 1 < len(every) else None


def _change(one: Leaf | None, other: Leaf | None, languages: Sequence[str]) -> Change:
    cells = []
    for language in languages:
        was, now = (_text(leaf, language) for leaf in (one, other))
        cells.append(CellChange(language, segments(was, now), segments(now, was)))
    return Change(one.n if one else "", other.n if other else "", cells)


def _text(leaf: Leaf | None, language: str) -> str:
    return next((side.text for side in leaf.sides if side.language == language), "") if leaf else ""


def _words(leaf: Leaf) -> tuple[str, ...]:
    return tuple(side.text for side in leaf.sides)
