"""Are these wishes at all? What they name must be there, and their numbers must mean something."""

from collections import Counter
from collections.abc import Mapping

from mithaq.planning.errors import PlanningError
from mithaq.planning.hosting.wishes import amount_of, hosts_of, members_of, parties_of
from mithaq.planning.problem import MOST_NUMBER, Problem, Wish

MOST_WISHES = 200  # each is counted on every schedule; people weigh a handful
MOST_PARTIES = 100  # a wish has a share for each
MOST_WEIGHT = 10_000  # days: more than any programme has
MOST_COUNTED = 2**62  # what sums within 64 bits may reach
LENGTHS = 64  # elapsed lengths of one way: the solver's sums count its amount once for each
WHOLE = 1_000  # shares are per mille


def check_wishes(problem: Problem) -> None:
    """Return when hosts and wishes make sense; otherwise raise PlanningError naming culprit and mend."""
    hosted = {activity.key: hosts for activity in problem.activities if (hosts := hosts_of(activity))}
    for key, hosts in hosted.items():
        if "" in hosts:
            raise PlanningError("empty_host", activity=key)
    if len(problem.wishes) > MOST_WISHES:
        raise PlanningError("too_many_wishes", count=len(problem.wishes), most=MOST_WISHES)
    if not problem.wishes:
        return
    parties = parties_of(problem)
    if len(parties) > MOST_PARTIES:
        raise PlanningError("too_many_parties", count=len(parties), most=MOST_PARTIES)
    hosting = frozenset[str]().union(*hosted.values())
    for wish in problem.wishes:
        _check_named(wish, hosted, hosting)
        _check_numbers(wish)
        _check_shares(problem, wish)
        _check_amounts(problem, wish, len(parties))


def _check_named(wish: Wish, hosted: Mapping[str, frozenset[str]], hosting: frozenset[str]) -> None:
    for key, times in Counter(wish.activities).items():
        if key not in hosted:
            raise PlanningError("wish_activity", wish=wish.key, activity=key)
        if times > 1:
            raise PlanningError("twice", key=key)
    # A share may be of a party that hosts nothing: it is then wholly missed, and that has its price.
    if (wish.kind == "host" or wish.party is not None) and wish.party not in hosting:
        raise PlanningError("wish_party", wish=wish.key, party=wish.party or "", known=hosting)
    if wish.kind == "alternate" and len(wish.activities) < 2:
        raise PlanningError("wish_few", wish=wish.key, count=len(wish.activities))


def _check_numbers(wish: Wish) -> None:
    if not 0 <= wish.weight <= MOST_WEIGHT:
        raise PlanningError("wish_weight", wish=wish.key, weight=wish.weight, most=MOST_WEIGHT)
    if (wish.kind == "most" and wish.most is None) or (wish.most or 0) < 0:
        raise PlanningError("wish_most", wish=wish.key, most="–" if wish.most is None else wish.most)
    if wish.per < 1:
        raise PlanningError("wish_per", wish=wish.key, per=wish.per)
    for number in (wish.most or 0, wish.per):
        if number > MOST_NUMBER:
            raise PlanningError("too_large", key=wish.key, number=number, most=MOST_NUMBER)


def _check_shares(problem: Problem, wish: Wish) -> None:
    shared = wish.kind in ("days", "cost")
    for party, share in sorted(wish.shares.items()):
        if not 0 <= share <= WHOLE:
            raise PlanningError("wish_share", wish=wish.key, party=party, share=share, most=WHOLE)
    if (shared or wish.shares) and sum(wish.shares.values()) != WHOLE:
        raise PlanningError("wish_shares", wish=wish.key, sum=sum(wish.shares.values()))
    if wish.kind == "cost" and wish.currency is None:
        known = frozenset(m.currency for a in problem.activities for m in a.modes if m.currency)
        raise PlanningError("wish_currency", wish=wish.key, known=known or frozenset({"MAD", "XOF"}))


def _check_amounts(problem: Problem, wish: Wish, parties: int) -> None:
    """What is counted of all ways together, per mille and weighed, stays within the numbers of kernel and solver."""
    if wish.kind not in ("days", "cost"):
        return
    modes = (mode for activity in members_of(problem, wish) for mode in activity.modes if mode.host)
    amount = sum(amount_of(wish, mode) for mode in modes)
    most = MOST_COUNTED // (WHOLE * max(wish.weight, LENGTHS * (parties + 2)))
    if amount > most:
        raise PlanningError("wish_amount", wish=wish.key, amount=amount, most=most)
