"""Are these wishes at all? What they name must be there, and their numbers must mean something."""

from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import hosts_of
from mithaq.planning.problem import Problem, Wish

MOST_WEIGHT = 10_000  # days: more than any programme has
WHOLE = 1_000  # shares are per mille


def check_wishes(problem: Problem) -> None:
    """Return when hosts and wishes make sense; otherwise raise PlanningError naming culprit and mend."""
    for activity in problem.activities:
        if "" in hosts_of(activity):
            raise PlanningError("empty_host", activity=activity.key)
    if not problem.wishes:
        return
    hosted = {activity.key: hosts_of(activity) for activity in problem.activities if hosts_of(activity)}
    parties = frozenset[str]().union(*hosted.values())
    for wish in problem.wishes:
        _check_named(wish, frozenset(hosted), parties)
        _check_numbers(problem, wish)


def _check_named(wish: Wish, hosted: frozenset[str], parties: frozenset[str]) -> None:
    for key in wish.activities:
        if key not in hosted:
            raise PlanningError("wish_activity", wish=wish.key, activity=key)
    if len(set(wish.activities)) < len(wish.activities):
        raise PlanningError("twice", key=next(k for k in wish.activities if wish.activities.count(k) > 1))
    named = [wish.party] if wish.kind == "host" or wish.party is not None else []
    for party in (*named, *(party for party, share in wish.shares.items() if share)):
        if party not in parties:
            raise PlanningError("wish_party", wish=wish.key, party=party or "", known=parties)
    if wish.kind == "alternate" and len(wish.activities) < 2:
        raise PlanningError("wish_few", wish=wish.key, count=len(wish.activities))


def _check_numbers(problem: Problem, wish: Wish) -> None:
    if not 0 <= wish.weight <= MOST_WEIGHT:
        raise PlanningError("wish_weight", wish=wish.key, weight=wish.weight, most=MOST_WEIGHT)
    if wish.kind == "most" and (wish.most is None or wish.most < 0):
        raise PlanningError("wish_most", wish=wish.key, most="–" if wish.most is None else wish.most)
    if wish.per < 1:
        raise PlanningError("wish_per", wish=wish.key, per=wish.per)
    if wish.kind in ("days", "cost") and (sum(wish.shares.values()) != WHOLE or min(wish.shares.values()) < 0):
        raise PlanningError("wish_shares", wish=wish.key, sum=sum(wish.shares.values()))
    if wish.kind == "cost" and wish.currency is None:
        known = frozenset(m.currency for a in problem.activities for m in a.modes if m.currency)
        raise PlanningError("wish_currency", wish=wish.key, known=known or frozenset({"MAD", "XOF"}))
