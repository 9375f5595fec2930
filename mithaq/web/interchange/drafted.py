"""A draft as its page shows it: what is new in groups, what differs with both values, what is missing, what is lost."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from mithaq.desk.models import Draft
from mithaq.documents.errors import DocumentError
from mithaq.documents.found import FoundTask
from mithaq.documents.lost import Loss
from mithaq.documents.sentences import LOST
from mithaq.jobs.changes_told import differs_told
from mithaq.jobs.incoming import Incoming, link_id
from mithaq.jobs.matching import Wish, group_of
from mithaq.jobs.reading import found_of
from mithaq.ledger.errors import say
from mithaq.secretariat.names import names
from mithaq.web.commitments.programme import programme, today
from mithaq.web.sessions.seat import SeatedRequest, tongue

SHOWN = 12  # losses of one kind that are told one by one


@dataclass(frozen=True)
class Group:
    """Tasks that stand under the same names in the file, and the undertaking that they go to."""

    name: str
    undertaking: str
    rows: list["Row"]


@dataclass(frozen=True)
class Row:
    """A task, whether it is kept, and what it holds by name."""

    task: FoundTask
    kept: bool
    holds: list[tuple[str, int]]


def incoming(request: SeatedRequest, found: Draft) -> Incoming:
    """The file of the draft before the record as it is now, as its owner wishes so far."""
    read, language = found_of(found)
    content = found.content
    chosen = (frozenset(content.get(name, ())) for name in ("without", "also"))
    wish = Wish(content.get("undertakings", {}), *chosen)
    seat = request.seat
    return Incoming(read, programme(seat.reading), wish, language, seat.me, today(), seat.office.fresh_id)


def page_of(request: SeatedRequest, found: Draft) -> dict[str, Any]:
    """What the template shows."""
    coming, refused = incoming(request, found), ""
    try:
        acts = coming.acts()
    except DocumentError as why:
        acts, refused = [], why.sentence(tongue())
    known = names(coming.programme, tongue())
    titles = {task.ref: task.name for task in coming.found.tasks}
    whole, without = replace(coming, wish=Wish(coming.wish.undertakings)), coming.wish.without
    return {
        "draft": found,
        "groups": groups_of(coming),
        "undertakings": sorted(((key, known.get(key, key)) for key in coming.programme.alive), key=lambda one: one[1]),
        "pools": [(pool, f"r{pool.ref}" not in without) for pool in whole.new_pools],
        "links": [
            (link_id(link), titles[link.before], titles[link.after], link, link_id(link) not in without)
            for link in whole.links
        ],
        "count": len(acts),
        "refused": refused,
        "losses": told_by_kind(coming.told()),
    } | _changes(coming, known)


def groups_of(coming: Incoming) -> list[Group]:
    """In the order of the file, without what the record has already."""
    shown: dict[str, list[Row]] = {}
    pools = {pool.ref: pool.name for pool in coming.found.pools}
    for task in coming.found.tasks:
        if task.ref not in coming.at.known:
            holds = [(pools.get(ref, ref), units) for ref, units in task.holds]
            row = Row(task, f"t{task.ref}" not in coming.wish.without, holds)
            shown.setdefault(group_of(task), []).append(row)
    return [Group(name, coming.groups[name], rows) for name, rows in shown.items()]


def told_by_kind(losses: Iterable[Loss]) -> list[str]:
    """Sentences, those of one kind together; of many alike the first, and how many more."""
    kinds: dict[str, list[Loss]] = {}
    for loss in losses:
        kinds.setdefault(loss.code, []).append(loss)
    told = []
    for alike in kinds.values():
        told += [loss.sentence(tongue()) for loss in alike[:SHOWN]]
        if len(alike) > SHOWN:
            told.append(say(LOST["in_more"], tongue(), n=len(alike) - SHOWN))
    return told


def _changes(coming: Incoming, known: dict[str, str]) -> dict[str, Any]:
    """Each with its id, its name, whether it is ticked; what differs with both values."""
    also, changes = coming.wish.also, coming.changes
    return {
        "offered": any(one.ours for one in changes.changed) or bool(changes.relinked),
        "changed": [
            (one, known.get(one.row.key, one.row.key), one.id in also, list(differs_told(coming, one, tongue())))
            for one in changes.changed
        ],
        "relinked": [
            (one, known.get(one.row.before, ""), known.get(one.row.after, ""), one.id in also)
            for one in changes.relinked
        ],
        "missing": [(f"m{row.key}", known.get(row.key, row.key), f"m{row.key}" in also) for row in changes.missing],
        "unlinked": [
            (f"x{row.key}", known.get(row.before, ""), known.get(row.after, ""), f"x{row.key}" in also)
            for row in changes.unlinked
        ],
    }
