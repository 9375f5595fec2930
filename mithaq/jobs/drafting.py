"""A communiqué dropped: drafted into a draft of its owner, whose items a person then confirms one by one."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mithaq.desk.models import Draft, User
from mithaq.languages.draft import draft
from mithaq.languages.text import Source

from .work import Work

FILE = "file"  # the kind of a draft that becomes a commission file


def drafted(sources: Sequence[Source], owner: User, *, published: date | None) -> Draft:
    """The draft with its items, and the texts that they point into. LanguageError says what can't be read."""
    found = draft(sources, published)
    items = [_item(item) for item in found.items()]
    content = {
        "files": [{"name": source.name, "text": text} for source, text in zip(sources, found.texts, strict=True)],
        "published": published.isoformat() if published else None,
        "found": found.as_json(),
        "items": items,
    }
    title = ", ".join(source.name for source in sources)
    kept = Draft(owner=owner, kind=FILE, title=title, content=content)
    kept.save()
    return kept


def draft_job(work: Work, *, files: list[str], names: list[str], published: str | None = None) -> dict[str, Any]:
    """The same in a worker; `files` lie in the node's own folder and are removed once read into the draft."""
    sources = [Source(name, Path(file).read_bytes()) for file, name in zip(files, names, strict=True)]
    work.tell(30)
    owner = work.job.owner
    assert owner is not None  # a draft is somebody's; `enqueue` was given them
    kept = drafted(sources, owner, published=date.fromisoformat(published) if published else None)
    for file in files:
        Path(file).unlink(missing_ok=True)
    return {"draft": kept.pk, "items": len(kept.content["items"])}


def _item(item: Any) -> dict[str, Any]:
    """One item as the page shows it: nobody has confirmed it yet."""
    return {
        "id": item.id, "kind": item.kind, "value": item.value, "certain": item.certain, "why": item.why,
        "sources": [place.as_json() for place in item.sources], "confirmed": None,
    }  # fmt: skip
