"""Signing in by name and password, and the door that closes for a while after repeated failures."""

import math
from datetime import datetime, timedelta

from django.contrib.auth import authenticate
from django.db.models import Q
from django.utils import timezone

from mithaq.desk.models import FailedSignIn, User

WINDOW = timedelta(minutes=15)
FROM_ONE_PLACE = 5  # one name from one address: a person who mistypes rarely needs more
FOR_ONE_NAME = 25  # from anywhere: slows a spread attack, and costs a stranger 5 addresses to shut someone out
FROM_ONE_ADDRESS = 50  # any name: an office behind one address still gets in
KEPT = timedelta(days=1)


class ClosedForNow(Exception):
    """Too many failures: `minutes` until the next try is heard."""

    def __init__(self, minutes: int) -> None:
        super().__init__(minutes)
        self.minutes = minutes


def admit(username: str, password: str, *, address: str) -> User | None:
    """The user; None when name or password is wrong; ClosedForNow without looking at either."""
    name, now = folded(username), timezone.now()
    if opens := _opens_at(name, address, now):
        raise ClosedForNow(max(1, math.ceil((opens - now).total_seconds() / 60)))
    user = authenticate(username=username, password=password)
    if not isinstance(user, User):
        _remember(name, address, now)
        return None
    FailedSignIn.objects.filter(username=name, address=address).delete()
    return user


def folded(username: str) -> str:
    """As failures are counted: so that Amina, AMINA and aMina share one counter."""
    return User.normalize_username(username).strip().casefold()[:200]


def _opens_at(name: str, address: str, now: datetime) -> datetime | None:
    """When the oldest failure that still counts leaves the window; None when the door is open."""
    recent = FailedSignIn.objects.filter(at__gt=now - WINDOW).order_by("-at")
    limits = (
        (Q(username=name, address=address), FROM_ONE_PLACE),
        (Q(username=name), FOR_ONE_NAME),
        (Q(address=address), FROM_ONE_ADDRESS),
    )
    reached = [recent.filter(which)[limit - 1 : limit].values_list("at", flat=True) for which, limit in limits]
    return max((at + WINDOW for found in reached for at in found), default=None)


def _remember(name: str, address: str, now: datetime) -> None:
    FailedSignIn.objects.create(username=name, address=address, at=now)
    FailedSignIn.objects.filter(at__lt=now - KEPT).delete()
