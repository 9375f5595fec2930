"""What people said of spellings: who, when, of whom. It holds for the whole commission until it is taken back."""

from collections.abc import Iterable

from mithaq.desk.models import Spelling


def held(ch: str) -> list[Spelling]:
    """Those that hold now, in the order in which they were said."""
    return list(Spelling.objects.filter(ch=ch, undone_by=""))


def keep(ch: str, verdict: str, name: str, *, by: str, of: str = "", other: str = "") -> Spelling:
    """In one's own name."""
    return Spelling.objects.create(ch=ch, verdict=verdict, name=name, of=of, other=other, by=by)


def take_back(ch: str, statements: Iterable[int], *, by: str) -> int:
    """These hold no longer; who had said them, and who took them back, stays known. How many there were."""
    return Spelling.objects.filter(ch=ch, pk__in=list(statements), undone_by="").update(undone_by=by)
