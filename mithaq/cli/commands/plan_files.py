"""mithaq plan export | import: the roadmap to other programs and activities from them, with what is lost on the way."""

from argparse import Namespace
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from mithaq.documents.mspdi_file import LIMIT
from mithaq.jobs.changes import Changed, Relinked
from mithaq.jobs.changes_told import differs_told, waits_told
from mithaq.jobs.incoming import Incoming
from mithaq.jobs.matching import Wish, group_of
from mithaq.jobs.reading import read_programme
from mithaq.papers.losses import left_behind
from mithaq.papers.roadmap_files import made, source_of
from mithaq.roadmap.models import Link, Plan
from mithaq.roadmap.programme import Programme
from mithaq.secretariat import here
from mithaq.secretariat.names import names
from mithaq.secretariat.plan import programme_of
from mithaq.secretariat.reading import Reading

from ..errors import AtTheDoor
from ..files import read, write
from ..people import speaker
from ..told import Told


def export(args: Namespace, told: Told, reading: Reading, today: date) -> None:
    """Write the file, then say what it leaves behind."""
    plan = reading.get(Plan, args.plan) if args.plan else None
    if args.plan and plan is None:
        raise AtTheDoor("no_plan", plan=args.plan)
    source = source_of(reading, programme_of(reading, today), day=today, language=told.language, plan=plan)
    if source.plan is None and args.format in ("svg", "png"):
        raise AtTheDoor("no_days", format=args.format)
    file = write(Path(args.out), made(source, reading, args.format).data)
    lost = [
        one.sentence(told.language) for one in left_behind(source.problem, source.programme, source.days, args.format)
    ]
    told.say("exported", file=file, count=len(source.problem.activities))
    _list(told, lost)
    told.data({"file": str(file), "activities": len(source.problem.activities), "lost": lost})


def import_(args: Namespace, told: Told, reading: Reading, today: date) -> None:
    """List what would be added, what differs and what is lost; with --yes add it (and --change it), as one entry."""
    programme = programme_of(reading, today)
    coming = _incoming(args, told, (programme, reading.me, today))
    if args.change:
        coming = replace(coming, wish=replace(coming.wish, also=frozenset(coming.changes.values)))
    acts = coming.acts()
    added = _added(coming, told)
    lost = [loss.sentence(told.language) for loss in coming.told()]
    for line in added:
        told.line(line)
    data = _differing(coming, told, change=args.change) | {"added": added, "lost": lost, "acts": len(acts), "seq": None}
    _list(told, lost)
    if args.yes and acts:
        office = here.office(channel=reading.channel)
        done = office.perform(*acts, by=speaker(args.by).pseudonym, despite=coming.despite.union(args.despite))
        told.say("imported", count=len(acts), seq=done.entry.seq)
        data |= {"seq": done.entry.seq}
    elif acts:
        told.say("would_import", count=len(acts))
    told.data(data)


def _incoming(args: Namespace, told: Told, record: tuple[Programme, str, date]) -> Incoming:
    programme, me, today = record
    file = Path(args.file)
    found = read_programme(read(file, LIMIT), name=file.name)
    if args.undertaking and args.undertaking not in programme.alive:
        raise AtTheDoor("no_undertaking", key=args.undertaking)
    office = here.office()
    coming = Incoming(found, programme, Wish({}), told.language, me, today, office.fresh_id)
    if not args.undertaking:
        return coming
    chosen = {group_of(task): coming.groups[group_of(task)] or args.undertaking for task in found.tasks}
    return Incoming(found, programme, Wish(chosen), told.language, me, today, office.fresh_id)


def _added(coming: Incoming, told: Told) -> list[str]:
    """One line for each thing, by name."""
    titles = {task.ref: task.name for task in coming.found.tasks}
    known = names(coming.programme, told.language)
    return [
        *(told.worded("import_resource", name=pool.name, units=pool.units) for pool in coming.new_pools),
        *(
            told.worded("import_activity", name=task.name, days=task.length,
                        undertaking=known.get(coming.groups[group_of(task)], ""))
            for task in coming.tasks.values()
        ),
        *(
            told.worded("import_link", before=titles[link.before], after=titles[link.after], lag=link.lag)
            for link in coming.links
        ),
    ]  # fmt: skip


def _differing(coming: Incoming, told: Told, *, change: bool) -> dict[str, Any]:
    """What the file has otherwise or no longer has, as the page of the draft lists it."""
    known, changes = names(coming.programme, told.language), coming.changes
    changed = [_changed(coming, one, known, told) for one in changes.changed]
    relinked = [_relinked(link, known, told) for link in changes.relinked]
    missing = [known.get(row.key, row.key) for row in changes.missing]
    for name in missing:
        told.say("import_missing", name=name)
    unlinked = [{"key": row.key} | _ends(row, known) for row in changes.unlinked]
    for row in unlinked:
        told.say("import_unlinked", before=row["before"], after=row["after"])
    if changes.values and not change:
        told.say("would_change", count=len(changes.values))
    return {"changed": changed, "relinked": relinked, "missing": missing, "unlinked": unlinked}


def _relinked(link: Relinked, known: dict[str, str], told: Told) -> dict[str, str]:
    was, now = waits_told(link, told.language)
    ends = _ends(link.row, known)
    told.say("import_relinked", **ends, was=was, now=now)
    return {"key": link.row.key} | ends | {"record": was, "file": now}


def _ends(row: Link, known: dict[str, str]) -> dict[str, str]:
    """What comes before and what waits, by name."""
    return {"before": known.get(row.before, row.before), "after": known.get(row.after, row.after)}


def _changed(coming: Incoming, one: Changed, known: dict[str, str], told: Told) -> dict[str, Any]:
    """Both values side by side; whose it is, if it isn't ours to change."""
    name = known.get(one.row.key, one.row.key)
    differs = [
        {"what": what, "record": was, "file": now} for what, was, now in differs_told(coming, one, told.language)
    ]
    for differ in differs:
        told.say("import_differs", name=name, **differ)
    if not one.ours:
        told.say("import_theirs", name=name, party=one.row.party)
    return {"key": one.row.key, "name": name, "ours": one.ours, "differs": differs}


def _list(told: Told, lost: list[str]) -> None:
    if lost:
        told.say("left_behind", count=len(lost))
    for sentence in lost:
        told.line(f"  – {sentence}")
