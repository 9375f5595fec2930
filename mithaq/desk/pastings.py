"""Articles pasted or dropped into an empty text: paired and kept on the desk, then written as one entry."""

from collections.abc import Mapping, Sequence
from typing import Any

from mithaq.desk.drafts import held_fast
from mithaq.desk.models import Draft, User

KIND = "articles"

Row = dict[str, Any]  # {"texts": {language: [heading, body]}, "moved": [language], "out": bool}


def keep(owner: User, instrument: str, texts: Mapping[str, str], *, title: str) -> Draft:
    """The texts as they were handed in, until they are paired."""
    content: dict[str, Any] = {"instrument": instrument, "texts": dict(texts), "rows": [], "undo": [], "job": None}
    return Draft.objects.create(owner_id=owner.pk, kind=KIND, title=title, content=content)


def hold(pk: int, rows: Sequence[Row]) -> None:
    """The articles in place of the texts, unless their owner has discarded them meanwhile."""
    with held_fast(pk) as draft:
        if draft is not None:
            draft.content |= {"rows": list(rows), "texts": {}, "undo": []}
            draft.save()


def turn(pk: int, number: int) -> bool:
    """Leave a row out, or take it back in. Whether there is such a row."""
    with held_fast(pk) as draft:
        if draft is None or number >= len(draft.content["rows"]):
            return False
        row = draft.content["rows"][number]
        row["out"] = not row["out"]
        draft.content["undo"].append(number)
        draft.save()
    return True


def undo(pk: int) -> None:
    """The last thing done here, undone."""
    with held_fast(pk) as draft:
        if draft is not None and draft.content["undo"]:
            number = draft.content["undo"].pop()
            draft.content["rows"][number]["out"] = not draft.content["rows"][number]["out"]
            draft.save()


def kept_rows(draft: Draft) -> list[Row]:
    """Those that become articles, in order."""
    return [row for row in draft.content["rows"] if not row["out"]]
