"""Who hosts joint work: what is done on both calendars may take place with any party, in fair turns as far as it pays.

What has begun, or has its day fixed, stays where the plan in force has it. Courses, missions, lots and legs have their
place by what they are.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from mithaq.ledger.errors import Language, Sentence
from mithaq.planning.problem import Activity, Problem, Wish

from . import models
from .fields import BOTH
from .programme import Programme

FAIR, FEW = "fair", "few"  # the keys of the two wishes, in problems of the record
WISHES: Mapping[str, Sentence] = {
    FAIR: {"fr": "Partage de l'accueil", "ar": "تقاسم الاستضافة", "en": "Sharing of hosting"},
    FEW: {"fr": "Accueils par an", "ar": "الاستضافات في السنة", "en": "Hosting in a year"},
}
MONTH = 20  # working days of the end: what one too many a year at one party weighs, unless said otherwise
WHOLE = 1000  # shares are per mille


@dataclass(frozen=True)
class Hosting:
    """`fair`: days of the end that each day beyond a party's share weighs; `most`: how many a year start at one party.

    `shares`: party → per mille, equal where nobody says; `most_weight`: days that one too many a year weighs.
    """

    fair: int = 0
    most: int | None = None
    shares: Mapping[str, int] = field(default_factory=dict)
    most_weight: int = MONTH

    @classmethod
    def of(cls, problem: Problem) -> "Hosting":
        """What was wished of a problem of the record."""
        wishes = {wish.key: wish for wish in problem.wishes}
        fair, few = wishes.get(FAIR), wishes.get(FEW)
        shares = {} if fair is None or _alike(fair.shares.values()) else dict(fair.shares)
        most, weight = (few.most, few.weight) if few else (None, MONTH)
        return cls(fair.weight if fair else 0, most, shares, weight)


def equal(parties: tuple[str, ...]) -> dict[str, int]:
    """As equal as per mille can be: what doesn't divide goes to the first."""
    share, rest = divmod(WHOLE, len(parties))
    return {party: share + (k < rest) for k, party in enumerate(parties)}


def _alike(shares: Collection[int]) -> bool:
    return not shares or max(shares) - min(shares) <= 1


def wish_names(language: Language) -> dict[str, str]:
    """The two wishes by name, for the sentences of the price."""
    return {key: said[language] for key, said in WISHES.items()}


def hosted(problem: Problem, programme: Programme, hosting: Hosting) -> Problem:
    """The problem with a way for each host of joint work, and the wishes; as it was where there is no joint work.

    Where nothing is wished, only what stays where it is keeps its host.
    """
    own = {row.key for row in programme.all(models.Activity)}
    kept = programme.plan.hosts if programme.plan else {}
    joint = {a.key for a in problem.activities if a.key in own and a.calendar == BOTH and not a.milestone}
    wishes = _wishes(programme.parties, hosting)
    if not wishes:
        joint = {a.key for a in problem.activities if a.key in joint and a.fixed and kept.get(a.key)}
    if not joint:
        return problem
    activities = (_ways(a, programme.parties, kept) if a.key in joint else a for a in problem.activities)
    return replace(problem, activities=tuple(activities), wishes=wishes)


def _ways(activity: Activity, parties: tuple[str, ...], kept: Mapping[str, str]) -> Activity:
    """One way for each party; only that of the plan in force for what is fixed."""
    known = kept.get(activity.key) if activity.fixed else None
    hosts = (known,) if known in parties else parties
    return replace(activity, modes=tuple(replace(mode, host=host) for mode in activity.modes for host in hosts))


def _wishes(parties: tuple[str, ...], hosting: Hosting) -> tuple[Wish, ...]:
    shares = dict(hosting.shares) or equal(parties)
    fair = Wish(FAIR, "days", hosting.fair, shares=shares) if hosting.fair else None
    few = Wish(FEW, "most", hosting.most_weight, most=hosting.most) if hosting.most is not None else None
    return tuple(wish for wish in (fair, few) if wish)
