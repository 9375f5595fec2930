"""Two secretaries read their digests to each other over the telephone: equal, or what a difference means."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from mithaq.secretariat.office import Digests

ENOUGH = 16  # digits heard that settle it: by chance they agree once in 2^64
GROUP = 4


@dataclass(frozen=True)
class Compared:
    """What was heard against what this node says; `state` picks the shape beside the sentence."""

    state: str  # "agreed", "conflict", or "waiting" when nothing can be said
    sentence: str


def grouped(digest: str) -> list[tuple[str, bool]]:
    """Groups of four digits to read aloud; True for those that suffice."""
    return [(digest[at : at + GROUP], at < ENOUGH) for at in range(0, len(digest), GROUP)]


def compared(digests: Digests, heard: Mapping[str, str]) -> list[Compared]:
    """What the other side read, digest by digest."""
    found = []
    if record := _digits(heard.get("record", "")):
        found.append(_record(digests, record))
    if picture := _digits(heard.get("picture", "")):
        found.append(_picture(digests, picture, heard.get("number", "").strip()))
    return found


def _record(digests: Digests, heard: str) -> Compared:
    if len(heard) < ENOUGH:
        return _short(heard)
    if digests.record.startswith(heard):
        return Compared("agreed", _("RECORD is equal: both nodes hold the same entries, to the last one."))
    values = {"ours": digests.record[:ENOUGH], "heard": heard[:ENOUGH]}
    said = _("RECORD differs: here %(ours)s, heard %(heard)s. One node holds entries that the other lacks: carry a bag "
             "each way and compare again. If it still differs when nothing waits on either side, stop and call the "
             "administrators: the records may have parted.") % values  # fmt: skip
    return Compared("conflict", said)


def _picture(digests: Digests, heard: str, number: str) -> Compared:
    if len(heard) < ENOUGH:
        return _short(heard)
    if number and number != str(digests.number):
        values = {"ours": digests.number, "theirs": number}
        said = _("PICTURE can't be compared: this node reads the record by rule %(ours)s, the other by rule "
                 "%(theirs)s. Compare again when both run the same version.") % values  # fmt: skip
        return Compared("waiting", said)
    if digests.picture.startswith(heard):
        return Compared("agreed", _("PICTURE is equal: both nodes read the record alike."))
    values = {"ours": digests.picture[:ENOUGH], "heard": heard[:ENOUGH]}
    said = _("PICTURE differs: here %(ours)s, heard %(heard)s. If RECORD is equal, one node reads it wrongly: let both "
             "administrators run “mithaq rebuild” and report it.") % values  # fmt: skip
    return Compared("conflict", said)


def _short(heard: str) -> Compared:
    said = _("%(n)s digits are too few: ask for the first four groups, %(enough)s digits.")
    return Compared("waiting", said % {"n": len(heard), "enough": ENOUGH})


def _digits(said: str) -> str:
    return re.sub(r"[^0-9a-f]", "", said.lower())
