"""The rail: the same rooms, in the same order, in the three languages."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

TO_SIGN = "to_sign"
ENTRIES = (
    ("dashboard", _("Dashboard")),
    ("file", _("Commission file")),
    ("sessions", _("Sessions and minutes")),
    ("commitments", _("Commitments")),
    ("roadmap", _("Roadmap")),
    (TO_SIGN, _("To sign")),
    ("register", _("Register")),
    ("bag", _("Bag")),
)


@dataclass(frozen=True)
class RailEntry:
    name: str
    label: str | Promise
    url: str
    current: bool
    waiting: int


def rail(request: HttpRequest, waiting: Mapping[str, int]) -> list[RailEntry]:
    """The rooms of this person. A room whose page isn't there has no entry; "To sign" only when something is."""
    urls = {name: url for name, _label in ENTRIES if (url := _address(name)) is not None}
    if not waiting.get(TO_SIGN):
        urls.pop(TO_SIGN, None)
    here = _room_of(request.path, urls)
    return [
        RailEntry(name, label, urls[name], name == here, waiting.get(name, 0))
        for name, label in ENTRIES
        if name in urls
    ]


def _address(name: str) -> str | None:
    try:
        return reverse(name)
    except NoReverseMatch:
        return None


def _room_of(path: str, urls: Mapping[str, str]) -> str | None:
    """The entry whose address is the longest beginning of this path; the root only when it is the path itself."""
    inside = [name for name, url in urls.items() if path == url or (url != "/" and path.startswith(url))]
    return max(inside, key=lambda name: len(urls[name]), default=None)
