"""This node: its folder, keys, commissions. Doors ask here, then perform, receive or read."""

from django.conf import settings

from mithaq.desk.home import Home

from .keyring import Keyring
from .models import Channel
from .office import Office
from .reading import Reading
from .refusals import Refused


def home() -> Home:
    found: Home = settings.HOME
    return found


def keyring() -> Keyring:
    return Keyring(home().keys)


def common() -> Channel:
    """The commission of this node; Refused("no_channel") before any was founded."""
    channel = Channel.objects.filter(national=False).order_by("ch").first()
    if channel is None:
        raise Refused("no_channel")
    return channel


def national() -> Channel:
    """This state's own record."""
    channel = Channel.objects.filter(national=True).first()
    if channel is None:
        raise Refused("no_channel")
    return channel


def office(*, channel: Channel | None = None) -> Office:
    """Where acts of a commission are performed."""
    return Office(channel or common(), keyring())


def reading(*, channel: Channel | None = None) -> Reading:
    """The tables of a commission, for one page."""
    return Reading(channel or common())
