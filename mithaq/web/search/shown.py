"""Passages found, as a page shows them: by what they are, once each, in the original, the matching words marked."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.models import Mission
from mithaq.commission.models import Agenda, File, Session
from mithaq.commission.proposals import Proposal
from mithaq.jobs.searching import Hit
from mithaq.roadmap.models import Commitment, Delivery, Undertaking
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.seat import tongue

AROUND = 110  # characters kept on each side of the first match
MOST = 260

KINDS: dict[str, str | Promise] = {
    "draft": _("Your drafts"), "person": _("People"), "file": _("Commission file"), "session": _("Sessions"),
    "agenda": _("Agendas"), "instrument": _("Texts"), "article": _("Articles"), "commitment": _("Commitments"),
    "undertaking": _("Undertakings"), "activity": _("Steps"), "course": _("Courses"), "lot": _("Lots of equipment"),
    "leg": _("Legs of routes"), "mission": _("Expert missions"), "delivery": _("Deliveries"), "evidence": _("Evidence"),
    "resource": _("Resources"), "note": _("National notes"), "history": _("History"),
}  # fmt: skip
PAGES = {"session": "session", "agenda": "session", "instrument": "instrument", "article": "instrument",
         "commitment": "commitment", "draft": "draft"}  # fmt: skip
OF_WORK = {"undertaking", "activity", "delivery", "course", "lot", "mission", "leg"}
PLACES = {"person": "people", "file": "file", "resource": "roadmap", "note": "file"}
PROPOSED: dict[str, type[Proposal]] = {
    "file": File, "session": Session, "agenda": Agenda, "undertaking": Undertaking, "delivery": Delivery, "lot": Lot,
    "mission": Mission,
}  # fmt: skip


@dataclass(frozen=True)
class Result:
    """One thing found. `pieces`: its words in runs, True where they matched."""

    url: str
    language: str
    pieces: tuple[tuple[str, bool], ...]
    party: str
    day: date | None
    state: str


@dataclass(frozen=True)
class Group:
    """Results of one kind, the best first."""

    kind: str
    name: str | Promise
    results: tuple[Result, ...]


def groups(hits: Sequence[Hit], reading: Reading, *, state: str = "", each: int = 8) -> list[Group]:
    """Things by kind, in the order of their best passage; the history after all that it tells of."""
    found: dict[str, list[Result]] = {}
    for hit in _once(hits, tongue()):
        stands = _state(hit, reading)
        if not state or stands == state:
            found.setdefault(hit.passage.kind, []).append(_result(hit, reading, stands))
    ordered = sorted(found.items(), key=lambda group: group[0] == "history")
    return [Group(kind, KINDS[kind], tuple(results[:each])) for kind, results in ordered]


def _once(hits: Sequence[Hit], language: str) -> Iterable[Hit]:
    """A thing that says it in two languages is one thing: the best of its passages stands for it.

    What the history says are no original words: of it the reader's own language stands, where that was found too."""
    own = {hit.passage.thing: hit for hit in reversed(hits) if _told_in(hit, language)}
    seen: set[tuple[str, str]] = set()
    for hit in hits:
        at = (hit.passage.kind, hit.passage.thing)
        if at not in seen:
            seen.add(at)
            yield own.get(hit.passage.thing, hit) if hit.passage.kind == "history" else hit


def _told_in(hit: Hit, language: str) -> bool:
    return hit.passage.kind == "history" and hit.passage.language == language


def _result(hit: Hit, reading: Reading, state: str) -> Result:
    row = hit.passage
    return Result(_url(row, reading), row.language, pieces(row.text, hit.places), row.party, row.day, state)


def _state(hit: Hit, reading: Reading) -> str:
    """Where a proposal stands now; empty of what nobody agrees to."""
    model = PROPOSED.get(hit.passage.kind)
    row: Any = reading.get(model, hit.passage.thing) if model else None
    if hit.passage.kind == "draft":
        return "draft"
    return reading.standing(row).state if row is not None else ""


def _url(row: Any, reading: Reading) -> str:
    if row.kind in PAGES:
        return reverse(PAGES[row.kind], args=[row.target])
    if row.kind in OF_WORK:
        return reverse("undertaking", args=[row.target])
    if row.kind == "evidence":
        return reverse("commitment" if reading.get(Commitment, row.target) else "undertaking", args=[row.target])
    if row.kind == "history":
        return f"{reverse('history')}?{urlencode({'party': row.party})}"
    return reverse(PLACES[row.kind])


def pieces(text: str, places: Sequence[tuple[int, int]]) -> tuple[tuple[str, bool], ...]:
    """A passage in runs around its first match, cut where it is long; True where it matched."""
    first = places[0][0] if places else 0
    start = 0 if len(text) <= MOST else max(0, first - AROUND)
    end = len(text) if len(text) <= MOST else min(len(text), start + MOST)
    runs: list[tuple[str, bool]] = [("… ", False)] if start else []
    at = start
    for left, right in places:
        if at <= left and right <= end:
            runs += [(text[at:left], False), (text[left:right], True)]
            at = right
    runs += [(text[at:end], False), ("…", False)] if end < len(text) else [(text[at:end], False)]
    return tuple(run for run in runs if run[0])
