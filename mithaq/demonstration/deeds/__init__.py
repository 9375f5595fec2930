"""What each step of the story does on a node, by the step's name. A deed that was done before does nothing."""

from collections.abc import Callable
from typing import Any

from . import bag, beginning, concordance, ending, file, minutes, notes, programme, session, work

Told = dict[str, Any]

# Before there is a channel these play on the bare node; the others on a `Stage`.
BARE: dict[str, Callable[..., Told]] = {
    "begin": beginning.begin,
    "introduce": beginning.introduce,
    "accept": beginning.accept,
}
DEEDS: dict[str, Callable[..., Told]] = {
    "people": beginning.people,
    "keys": beginning.keys,
    "size": bag.size,
    "pack": bag.pack,
    "unpack": bag.unpack,
    "file.draft": file.draft,
    "file.propose": file.propose,
    "file.agree": file.agree,
    "session.propose": session.propose,
    "session.agree": session.agree,
    "note.write": notes.write,
    "minutes.write": minutes.write,
    "minutes.answer": minutes.answer,
    "minutes.cross": minutes.cross,
    "minutes.bracket": minutes.bracket,
    "minutes.settle": minutes.settle,
    "minutes.compare": concordance.compare,
    "minutes.mend": concordance.mend,
    "minutes.dismiss": concordance.dismiss,
    "minutes.propose": minutes.propose,
    "minutes.check": concordance.check,
    "minutes.statement": minutes.statement,
    "minutes.sign": minutes.sign,
    "commitments.draw": programme.draw,
    "undertakings.propose": programme.propose,
    "undertakings.agree": programme.agree,
    "activities.add": programme.activities,
    "links.add": programme.links,
    "axes.offer": work.offer,
    "axes.answer": work.answer,
    "plan.propose": programme.plan,
    "plan.agree": programme.plan_agree,
    "delivery.declare": work.declare,
    "delivery.accept": work.accept,
    "originals": ending.originals,
    "holds": ending.holds,
}
