"""Who a command speaks for: a user of this node, and the mandates they hold."""

import os

from mithaq.commission.acts import MandateGrant
from mithaq.commission.authority import ADMINISTRATOR
from mithaq.desk.models import User
from mithaq.secretariat import here
from mithaq.secretariat.models import Channel

from .errors import AtTheDoor


def speaker(name: str | None) -> User:
    """The user named by `--by` or MITHAQ_BY, else the only one there is."""
    if name := name or os.environ.get("MITHAQ_BY"):
        return named(name)
    users = list(User.objects.filter(is_active=True)[:2])
    if len(users) != 1:
        raise AtTheDoor("say_who", known=known())
    return users[0]


def administrator(name: str | None) -> User:
    """The user named by `--by`, else the first who administers this node."""
    if name or os.environ.get("MITHAQ_BY"):
        return speaker(name)
    users = User.objects.filter(is_active=True).order_by("pk")
    found = next(
        (user for user in users if ADMINISTRATOR in here.reading(channel=here.national()).roles(user.pseudonym)), None
    )
    return found or speaker(None)


def named(name: str) -> User:
    user = User.objects.filter(username=name, is_active=True).first()
    if user is None:
        raise AtTheDoor("no_user", name=name, known=known())
    return user


def known() -> str:
    return ", ".join(User.objects.filter(is_active=True).order_by("pk").values_list("username", flat=True)) or "–"


def records() -> list[Channel]:
    """This state's own record and its commissions."""
    return list(Channel.objects.order_by("-national", "ch"))


def grant(channel: Channel, user: User, role: str, *, axis: str | None = None, by: User) -> bool:
    """Give the mandate in this record, unless the user holds it there. True if it was given now."""
    if role in here.reading(channel=channel).roles(user.pseudonym):
        return False
    office = here.office(channel=channel)
    act = MandateGrant(
        key=office.fresh_id(),
        holder=user.pseudonym,
        role=role,  # type: ignore[arg-type]  # argparse has let only known roles through
        axis=axis,  # type: ignore[arg-type]
        since=None,
        until=None,
    )
    office.perform(act, by=by.pseudonym)
    return True
