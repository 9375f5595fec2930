"""Articles pasted or dropped into an empty text: paired and kept on the desk, then written as one entry."""

from typing import Any

from mithaq.desk.models import Draft, User

KIND = "articles"

Row = dict[str, Any]  # {"texts": {language: [heading, body]}, "moved": [language], "out": bool}


def keep(owner: User, instrument: str, rows: list[Row], *, title: str) -> Draft:
    content = {"instrument": instrument, "rows": rows, "undo": []}
    return Draft.objects.create(owner_id=owner.pk, kind=KIND, title=title, content=content)


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
