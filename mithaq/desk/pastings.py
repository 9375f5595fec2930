"""Articles pasted or dropped into an empty text: paired and kept on the desk, then written as one entry."""

from collections.abc import Mapping, Sequence
from typing import Any

from mithaq.desk.models import Draft, User

KIND = "articles"

Row = dict[str, Any]  # {"texts": {language: [heading, body]}, "moved": [language], "out": bool}


def keep(owner: User, instrument: str, texts: Mapping[str, str], *, title: str) -> Draft:
    """The texts as they were handed in, until they are paired."""
    content: dict[str, Any] = {"instrument": instrument, "texts": dict(texts), "rows": [], "undo": [], "job": None}
    return Draft.objects.create(owner_id=owner.pk, kind=KIND, title=title, content=content)


def hold(draft: Draft, rows: Sequence[Row]) -> None:
    """The articles in place of the texts."""
    draft.content |= {"rows": list(rows), "texts": {}}
    draft.save()


def turn(draft: Draft, number: int) -> None:
    """Leave a row out, or take it back in."""
    row = draft.content["rows"][number]
    row["out"] = not row["out"]
    draft.content["undo"].append(number)
    draft.save()


def undo(draft: Draft) -> None:
    """The last thing done here, undone."""
    if draft.content["undo"]:
        number = draft.content["undo"].pop()
        draft.content["rows"][number]["out"] = not draft.content["rows"][number]["out"]
        draft.save()


def kept_rows(draft: Draft) -> list[Row]:
    """Those that become articles, in order."""
    return [row for row in draft.content["rows"] if not row["out"]]
