"""A communiqué dropped: laid on its owner's desk and read into items, which a person then confirms one by one.

Every door comes here, so that a draft has one shape whoever made it. A short text is read while the person waits, a
long one by a worker.
"""

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import count
from typing import Any

from mithaq.desk import drafts
from mithaq.desk.drafts import FILE, changing, held_fast
from mithaq.desk.drafts import published as day_of
from mithaq.desk.models import Draft, User
from mithaq.languages.draft import check, unhurried
from mithaq.languages.draft import draft as find
from mithaq.languages.findings import Item, Place
from mithaq.languages.sentences import read_sentences
from mithaq.languages.text import Source, Text, read_text
from mithaq.secretariat.spellings import known_here

from .work import Work

JOB = "file.draft"
AT_ONCE = 10_000  # characters in all: a second or two for the person who waits
PASSES = 3  # so often, at most, is each sentence looked at before a draft is there
AROUND = 240  # characters on each side of a doubtful sentence: a sentence or two
NOTHING_READ: Mapping[str, Any] = {
    "languages": [], "texts": [], "items": [], "perhaps": [], "taken": [], "differences": [], "notes": [],
}  # fmt: skip


def drafted(sources: Sequence[Source], owner: User, *, published: date | None) -> Draft:
    """A new draft with its items, and the texts that they point into. LanguageError: nothing was kept."""
    draft = laid(sources, owner, published=published)
    read_now(draft)
    return draft


def laid(sources: Sequence[Source], owner: User, *, published: date | None) -> Draft:
    """A new draft that holds the texts, unread, and isn't saved yet. LanguageError: it can't be read."""
    draft = Draft(owner_id=owner.pk, kind=FILE, content={"files": [], "answers": {}, **NOTHING_READ})
    add(draft, sources, published=published)
    return draft


def add(draft: Draft, sources: Sequence[Source], *, published: date | None) -> None:
    """Another text, or another day of publication, beside what lies there now; it is to be read again."""
    texts = [read_text(source.data, name=source.name) for source in sources]
    given = [_file(source, text) for source, text in zip(sources, texts, strict=True)]
    with changing(draft) as now:
        known = [one["data"] for one in now.content["files"]]
        files = [*now.content["files"], *(one for one in given if one["data"] not in known)]
        check(_sources(files))
        said = published or day_of(now) or next((text.published for text in texts if text.published), None)
        now.content |= {"files": files, "published": said.isoformat() if said else None}
        now.title = ", ".join(one["name"] for one in files)


def is_long(draft: Draft) -> bool:
    """Whether reading it would keep a person waiting."""
    return sum(len(text.raw) for text in _texts(draft)) > AT_ONCE


def read_now(draft: Draft) -> None:
    """What lies there becomes items, and is saved. What was said of an item that says the same stays."""
    if draft.pk is None:
        _take(draft, _read(draft, unhurried))
    elif (fresh := _read_kept(draft, unhurried)) is not None:
        draft.title, draft.content = fresh.title, fresh.content


def draft_job(work: Work, *, draft: int) -> dict[str, Any]:
    """The same in a worker, told sentence by sentence. A draft that was removed meanwhile is nobody's."""
    kept = Draft.objects.filter(pk=draft).first()
    if kept is None:
        return {"draft": draft, "items": 0}
    fresh = _read_kept(kept, _told(work, kept))
    return {"draft": draft, "items": len(fresh.content["items"]) if fresh is not None else 0}


def kept_sources(draft: Draft) -> list[Source]:
    """The texts as they were dropped; of a Word, PDF or HTML file, the text that was read in it."""
    return _sources(draft.content["files"])


def _sources(files: Sequence[Mapping[str, str]]) -> list[Source]:
    return [Source(one["name"], b64decode(one["data"])) for one in files]


def _read_kept(draft: Draft, go_on: Callable[[], None]) -> Draft | None:
    """Reading takes a while: it is taken into the draft as it lies there then, with what was answered meanwhile.

    Texts that came meanwhile are read too. None: it was taken off the desk, and nothing is kept."""
    while True:
        read = _read(draft, go_on)
        go_on()
        with held_fast(draft.pk) as fresh:
            if fresh is None:
                return None
            if _asked(fresh) == _asked(draft):
                _take(fresh, read)
                return fresh
        draft = fresh


def _asked(draft: Draft) -> tuple[Any, ...]:
    """What a reading depends on."""
    return draft.content["files"], draft.content["published"]


def _told(work: Work, draft: Draft) -> Callable[[], None]:
    """Asked at each sentence: on, or stop? It tells how many looks of the most that there may be were taken."""
    most, done = PASSES * sum(len(read_sentences(text, 0).sentences) for text in _texts(draft)), count(1)

    def go_on() -> None:
        work.go_on()
        work.tell(min(95, 100 * next(done) // max(1, most)))

    return go_on


def _texts(draft: Draft) -> list[Text]:
    return [read_text(source.data, name=source.name) for source in kept_sources(draft)]


def _read(draft: Draft, go_on: Callable[[], None]) -> dict[str, Any]:
    """What the texts say, as a draft keeps it."""
    found = find(kept_sources(draft), day_of(draft), known=known_here(), go_on=go_on)
    languages = [one["language"] for one in draft.content["files"]]
    return {
        "languages": list(found.languages),
        "texts": list(found.texts),
        "items": [_item(item, found.texts, languages) for item in found.items()],
        "perhaps": [_within(_item(item, found.texts, languages), item, found.texts) for item in found.perhaps()],
        "differences": found.as_json()["differences"],
        "notes": [(note.code, note.values) for note in found.notes],
    }


def _take(draft: Draft, read: Mapping[str, Any]) -> None:
    offered = _offered(read, drafts.taken_in(draft))
    ids = {item["id"] for item in offered["items"]}
    answers = {key: value for key, value in draft.content["answers"].items() if key in ids}
    draft.content |= {**read, **offered, "answers": answers}
    draft.save()


def _offered(read: Mapping[str, Any], taken: Sequence[str]) -> dict[str, Any]:
    """What is drafted, what may only be a commitment, and what of this was taken in before and stays so.

    What is drafted in the same words elsewhere in the text is offered no second time."""
    known = {one["id"] for one in read["items"]}
    doubtful = {one["id"]: one for one in read["perhaps"] if one["id"] not in known}
    kept = {key: doubtful.pop(key) for key in taken if key in doubtful}
    return {"items": [*read["items"], *kept.values()], "perhaps": list(doubtful.values()), "taken": list(kept)}


def _file(source: Source, text: Text) -> dict[str, str]:
    """A Word, PDF or HTML file is kept as the text that was read in it: that is what a person confirms from."""
    kept = source.data if text.kind == "txt" else text.raw.encode()
    return {"name": source.name, "language": text.language, "data": b64encode(kept).decode()}


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


def _within(shown: dict[str, Any], item: Item, texts: Sequence[str]) -> dict[str, Any]:
    """With what stands around each of its sentences: whether it binds is read there."""
    first = {(place.file, place.sentence): place for place in reversed(item.sources)}
    for passage, place in zip(shown["passages"], (first[key] for key in _sentences(item)), strict=True):
        passage["before"], passage["after"] = around(texts[place.file], place)
    return shown


def _sentences(item: Item) -> list[tuple[int, str]]:
    return list(dict.fromkeys((place.file, place.sentence) for place in item.sources))


def around(text: str, place: Place) -> tuple[str, str]:
    """The words of the same paragraph before the sentence of a place and behind it, AROUND characters at most."""
    start = max(0, text.rfind(place.sentence, 0, place.start + len(place.sentence)))
    before, after = text[:start].rpartition("\n\n")[2], text[start + len(place.sentence) :].partition("\n\n")[0]
    head, tail = before[-AROUND:], after[:AROUND]
    return (
        head if head == before else f"… {head.partition(' ')[2]}",
        tail if tail == after else f"{tail.rpartition(' ')[0]} …",
    )


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
