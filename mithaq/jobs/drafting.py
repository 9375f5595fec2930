"""A communiqué dropped: drafted into a draft of its owner, whose items a person then confirms one by one.

Every door comes here, so that a draft has one shape whoever made it."""

from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from mithaq.desk.drafts import FILE
from mithaq.desk.models import Draft, User
from mithaq.languages.draft import draft as find
from mithaq.languages.draft import unhurried
from mithaq.languages.findings import Item, Place
from mithaq.languages.text import Source, read_text
from mithaq.secretariat.spellings import known_here

from .work import Work


def drafted(
    sources: Sequence[Source], owner: User, *, published: date | None, go_on: Callable[[], None] = unhurried
) -> Draft:
    """A new draft with its items, and the texts that they point into. LanguageError: nothing was kept."""
    return _found(Draft(owner_id=owner.pk, kind=FILE, content={"answers": {}}), sources, published, go_on=go_on)


def joined(draft: Draft, sources: Sequence[Source], *, published: date | None) -> Draft:
    """Read again with another text or another day of publication. What was said of an item that says the same stays."""
    known = kept_sources(draft)
    fresh = [source for source in map(_kept, sources) if all(source.data != one.data for one in known)]
    return _found(draft, [*known, *fresh], published)


def kept_sources(draft: Draft) -> list[Source]:
    """The texts as they were dropped; of a Word, PDF or HTML file, the text that was read in it."""
    return [Source(one["name"], b64decode(one["data"])) for one in draft.content["files"]]


def draft_job(work: Work, *, files: list[str], names: list[str], published: str | None = None) -> dict[str, Any]:
    """The same in a worker; `files` lie in the node's own folder and are removed, whatever becomes of the draft."""
    try:
        sources = [Source(name, Path(file).read_bytes()) for file, name in zip(files, names, strict=True)]
    finally:
        for file in files:
            Path(file).unlink(missing_ok=True)
    work.tell(30)
    owner = work.job.owner
    assert owner is not None  # a draft is somebody's; `enqueue` was given them
    day = date.fromisoformat(published) if published else None
    kept = drafted(sources, owner, published=day, go_on=work.go_on)
    return {"draft": kept.pk, "items": len(kept.content["items"])}


def _found(
    draft: Draft, sources: Sequence[Source], said: date | None, *, go_on: Callable[[], None] = unhurried
) -> Draft:
    texts = [read_text(source.data, name=source.name) for source in sources]
    said = said or next((text.published for text in texts if text.published), None)
    sources = [_kept(source) for source in sources]
    found = find(sources, said, known=known_here(), go_on=go_on)
    languages = [text.language for text in texts]
    items = [_item(item, found.texts, languages) for item in found.items()]
    ids = {item["id"] for item in items}
    draft.content = {
        "files": [
            {"name": source.name, "language": language, "data": b64encode(source.data).decode()}
            for source, language in zip(sources, languages, strict=True)
        ],
        "published": said.isoformat() if said else None,
        "languages": list(found.languages),
        "texts": list(found.texts),
        "items": items,
        "differences": found.as_json()["differences"],
        "notes": [(note.code, note.values) for note in found.notes],
        "answers": {key: value for key, value in draft.content["answers"].items() if key in ids},
    }
    draft.title = ", ".join(source.name for source in sources)
    draft.save()
    return draft


def _kept(source: Source) -> Source:
    """A Word, PDF or HTML file is kept as the text that was read in it: that is what a person confirms from."""
    text = read_text(source.data, name=source.name)
    return source if text.kind == "txt" else Source(source.name, text.raw.encode())


def _item(item: Item, texts: Sequence[str], languages: Sequence[str]) -> dict[str, Any]:
    """As JSON; the sentences that say it are cut into what is highlighted and what is not."""
    groups: dict[tuple[int, str], list[Place]] = {}
    for place in item.sources:
        groups.setdefault((place.file, place.sentence), []).append(place)
    passages = [
        {"file": file, "language": languages[file], "pieces": pieces(texts[file], sentence, places)}
        for (file, sentence), places in groups.items()
    ]
    shown = {"id": item.id, "kind": item.kind, "value": item.value, "certain": item.certain, "why": item.why}
    return shown | {"passages": passages}


def pieces(text: str, sentence: str, places: Sequence[Place]) -> list[tuple[str, bool]]:
    """The sentence in runs; True where it says the item."""
    at = text.rfind(sentence, 0, places[0].start + len(sentence))
    while at > places[0].start:  # the same words may stand again behind the place
        at = text.rfind(sentence, 0, at + len(sentence) - 1)
    runs, done = [], 0
    for start, end in sorted((place.start - at, place.end - at) for place in places):
        if at < 0 or start < done or end > len(sentence):
            continue
        runs += [(sentence[done:start], False), (sentence[start:end], True)]
        done = end
    return [run for run in [*runs, (sentence[done:], False)] if run[0]]
