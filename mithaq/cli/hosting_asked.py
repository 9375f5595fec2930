"""What a command line wishes of the hosts of joint work."""

import re
from argparse import Namespace
from collections.abc import Sequence

from mithaq.roadmap.hosting import MONTH, Hosting

from .errors import AtTheDoor

SHARE = re.compile(r"([A-Z]{2,8})=(\d{1,4})")


def hosting_asked(args: Namespace, parties: Sequence[str]) -> Hosting:
    """The options together; what makes no sense alone is refused. Whether numbers fit, the planner says."""
    shares = _shares(args.shares) if args.shares is not None else {}
    if shares and not args.fair:
        raise AtTheDoor("shares_alone", shares=args.shares)
    if strange := sorted(shares.keys() - set(parties)):
        raise AtTheDoor("shares_party", party=strange[0], known=", ".join(parties))
    if args.most_weight is not None and args.most is None:
        raise AtTheDoor("weight_alone", weight=args.most_weight)
    return Hosting(args.fair, args.most, shares, MONTH if args.most_weight is None else args.most_weight)


def _shares(said: str) -> dict[str, int]:
    """`MAR=600,MLI=400`: each party once."""
    found = [SHARE.fullmatch(part.strip()) for part in said.split(",")]
    shares = {part[1]: int(part[2]) for part in found if part}
    if len(shares) != len(found):
        raise AtTheDoor("shares", given=said)
    return shares
