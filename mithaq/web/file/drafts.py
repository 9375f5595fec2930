"""A draft on the desk: the texts that were dropped, what was found in them, what a person said of each item.

It belongs to one user and never leaves the node; only what they confirmed can be proposed."""

from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext as _

from mithaq.desk.models import Draft, User
from mithaq.languages.draft import draft as find
from mithaq.languages.errors import LanguageError
from mithaq.languages.findings import Item, Place
from mithaq.languages.reasons import NOTES, REASONS
from mithaq.languages.text import LIMIT, Source, read_text
from mithaq.ledger.errors import Language, say

KIND = "file"
CONFIRMED, DISMISSED = "confirmed", "dismissed"


@dataclass(frozen=True)
class Handed:
    """What could be read of the files handed in, and a sentence for each that could not."""

    sources: tuple[Source, ...]
    refused: tuple[str, ...]


def handed(files: Iterable[UploadedFile[Any]], language: Language) -> Handed:
    """Each file on its own: one that can't be read doesn't cost the other."""
    sources, refused = [], []
    for file in files:
        try:
            sources.append(_source(file))
        except LanguageError as error:
            refused.append(error.sentence(language))
    return Handed(tuple(sources), tuple(refused))


def begin(owner: User, sources: Sequence[Source], published: date | None) -> Draft:
    """A new draft from these texts. LanguageError: nothing was kept."""
    draft = Draft(owner_id=owner.pk, kind=KIND, content={"answers": {}})
    return _found(draft, sources, published)


def join(draft: Draft, sources: Sequence[Source], published: date | None) -> Draft:
    """Read again with another text or another day of publication. What was said of an item that says the same stays."""
    known = kept_sources(draft)
    fresh = [source for source in sources if all(source.data != one.data for one in known)]
    return _found(draft, [*known, *fresh], published)


def kept_sources(draft: Draft) -> list[Source]:
    """The texts as they were dropped."""
    return [Source(one["name"], b64decode(one["data"])) for one in draft.content["files"]]


def published(draft: Draft) -> date | None:
    said = draft.content.get("published")
    return date.fromisoformat(said) if said else None


def notes(draft: Draft, language: Language) -> list[str]:
    """What to know of the draft as a whole."""
    return [say(NOTES[code], language, **values) for code, values in draft.content["notes"]]


def why(item: Mapping[str, Any], language: Language) -> str:
    """Why this item is unsure; empty when it is not."""
    return say(REASONS[item["why"]], language) if item["why"] in REASONS else ""


def answer(draft: Draft, item: str, choice: str, value: Mapping[str, Any]) -> None:
    """A person confirms an item (as drafted or corrected) or dismisses it."""
    draft.content["answers"][item] = {"choice": choice, "value": dict(value)}
    draft.save()


def take_back(draft: Draft, item: str) -> None:
    """As if nothing had been said of it."""
    draft.content["answers"].pop(item, None)
    draft.save()


def remember(draft: Draft, item: str, key: str) -> None:
    """What became of a confirmed item in the record."""
    draft.content["answers"][item]["key"] = key
    draft.save()


def confirmed(draft: Draft, kind: str) -> list[dict[str, Any]]:
    """Items of a kind that a person confirmed, with the value they confirmed."""
    answers = draft.content["answers"]
    return [
        item | answers[item["id"]]
        for item in draft.content["items"]
        if item["kind"] == kind and answers.get(item["id"], {}).get("choice") == CONFIRMED
    ]


@dataclass(frozen=True)
class Progress:
    """How many items were looked at."""

    confirmed: int
    dismissed: int
    total: int

    @property
    def left(self) -> int:
        return self.total - self.confirmed - self.dismissed

    @property
    def share(self) -> int:
        return 100 * (self.total - self.left) // self.total if self.total else 100


def progress(draft: Draft) -> Progress:
    choices = [answer["choice"] for answer in draft.content["answers"].values()]
    return Progress(choices.count(CONFIRMED), choices.count(DISMISSED), len(draft.content["items"]))


def _source(file: UploadedFile[Any]) -> Source:
    """Its size is asked before its bytes: fifty megabytes are refused unread."""
    name, size = file.name or _("file"), file.size or 0
    if size > LIMIT:
        raise LanguageError("too_large", name=name, size=size, limit=LIMIT)
    source = Source(name, file.read())
    read_text(source.data, name=name)
    return source


def _found(draft: Draft, sources: Sequence[Source], said: date | None) -> Draft:
    found = find(sources, said)
    languages = [read_text(source.data, name=source.name).language for source in sources]
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
    draft.title = sources[0].name
    draft.save()
    return draft


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
