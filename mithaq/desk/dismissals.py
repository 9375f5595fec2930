"""Differences that somebody dismissed: who, why, when. Another person sees it, and may take it back."""

from collections.abc import Iterable

from mithaq.desk.models import Dismissal

BATCH = 500  # ids asked at a time


def dismiss(ch: str, difference: str, *, by: str, reason: str) -> Dismissal:
    """In one's own name. A second dismissal of the same changes nothing."""
    held = holding(ch, [difference]).get(difference)
    return held or Dismissal.objects.create(ch=ch, difference=difference, by=by, reason=reason.strip())


def take_back(ch: str, difference: str, *, by: str) -> bool:
    """The difference is open again; who had dismissed it stays known."""
    held = Dismissal.objects.filter(ch=ch, difference=difference, undone_by="")
    return bool(held.update(undone_by=by))


def holding(ch: str, differences: Iterable[str]) -> dict[str, Dismissal]:
    """Difference → its dismissal, of those that hold now."""
    ids = list(dict.fromkeys(differences))
    rows = [
        row
        for at in range(0, len(ids), BATCH)
        for row in Dismissal.objects.filter(ch=ch, undone_by="", difference__in=ids[at : at + BATCH])
    ]
    return {row.difference: row for row in rows}
