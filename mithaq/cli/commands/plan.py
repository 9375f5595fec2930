"""mithaq plan solve | show | export | import: the plan found here, proposed only when asked; files in and out."""

from argparse import Namespace
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from django.utils import timezone

from mithaq.jobs.planning import proposed, solved
from mithaq.ledger.errors import MithaqError
from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import hosts_by
from mithaq.roadmap.hosting import wish_names
from mithaq.roadmap.programme import Programme
from mithaq.secretariat import here
from mithaq.secretariat.names import names
from mithaq.secretariat.plan import horizon_of, programme_of
from mithaq.secretariat.reading import Reading

from ..errors import AtTheDoor
from ..hosting_asked import hosting_asked
from ..people import speaker
from ..told import Told
from .plan_files import export, import_
from .solve import hosts_told


def run(args: Namespace, told: Told) -> None:
    reading, today = here.reading(), timezone.localdate()
    commands = {"solve": _solve, "show": _show, "export": export, "import": import_}
    commands[args.plan_command](args, told, reading, today)


def _solve(args: Namespace, told: Told, reading: Reading, today: date) -> None:
    """Solve, tell the days, and with --propose put the plan before the other party."""
    start = args.start or today
    horizon = args.horizon or horizon_of(start)
    if horizon <= start:
        raise AtTheDoor("horizon", horizon=horizon, start=start)
    programme = programme_of(reading, today)
    hosting = hosting_asked(args, programme.parties)
    asked = partial(solved, reading, today=today, seconds=args.seconds, start=start, horizon=horizon, hosting=hosting)
    found = _found(programme, told, asked)
    plan = found.plan
    told.say("planned", status=plan.status, count=len(plan.starts), makespan=plan.makespan)
    days = {key: (start, plan.ends[key]) for key, start in plan.starts.items()}
    hosts = hosts_by(found.problem, plan.modes)
    data = {"status": plan.status, "makespan": plan.makespan, "days": _days(programme, days, told, hosts=hosts)}
    data |= hosts_told(found.problem, plan, told, names=wish_names(told.language))
    if args.propose:
        done = proposed(reading, found.act, by=speaker(args.by).pseudonym, despite=frozenset(args.despite))
        told.say("performed", seq=done.entry.seq, sentence=found.act.sentence(told.language))
        data |= {"plan": found.act.key, "seq": done.entry.seq}
    told.data(data)


def _show(args: Namespace, told: Told, reading: Reading, today: date) -> None:
    programme = programme_of(reading, today)
    row = programme.plan
    told.data(_days(programme, row.days, told, hosts=row.hosts) if row else [])


def _found(programme: Programme, told: Told, solve: Any) -> Any:
    """What the planner finds; its refusals name activities as people know them."""
    try:
        return solve()
    except PlanningError as fault:
        raise _named(fault, names(programme, told.language) | wish_names(told.language)) from None


def _named(fault: PlanningError, called: dict[str, str]) -> MithaqError:
    return AtTheDoor("nothing_to_plan") if fault.code == "no_activity" else fault.named(called)


def _days(programme: Programme, days: Any, told: Told, *, hosts: Mapping[str, str]) -> list[dict[str, Any]]:
    """Each planned thing with its first and last day and, of joint work, its host; in order of the days."""
    called = names(programme, told.language)
    ordered = sorted((start, end, key) for key, (start, end) in days.items())
    found = [{"key": key, "name": called.get(key, key), "start": start, "end": end} for start, end, key in ordered]
    found = [one | ({"host": hosts[one["key"]]} if one["key"] in hosts else {}) for one in found]
    for one in found:
        told.say("plan_line_hosted" if "host" in one else "plan_line", **{k: v for k, v in one.items() if k != "key"})
    return found
