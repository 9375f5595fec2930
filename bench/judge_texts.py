"""Labelled texts read for the judge: with their stretches, their parties, and what the rules find in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mithaq.languages.clauses import Setting
from mithaq.languages.commitments import find_pledges
from mithaq.languages.draft import days_of, setting_of
from mithaq.languages.findings import Pledge
from mithaq.languages.judge_features import read_version
from mithaq.languages.judge_read import Read
from mithaq.languages.meaning import Embedder
from mithaq.languages.parties import find_parties
from mithaq.languages.sentences import Sentence, read_sentences
from mithaq.languages.terms import Calendar
from mithaq.languages.text import read_text
from mithaq.languages.versions import versions_of
from tests.languages import (
    test_binding,
    test_binding_ways,
    test_constructions,
    test_performing,
    test_unbinding_ways,
    test_ways_of_binding,
)


@dataclass
class Version:
    """One version of a text: its sentences read, what they are read with, and the pledges of the rules."""

    reads: list[Read]
    setting: Setting
    pledges: list[Pledge]
    sentences: Sequence[Sentence]


@dataclass
class Text:
    """A labelled text; `vectors` of the stretches of each sentence, one after the other, where meaning is read."""

    event: dict[str, Any]
    versions: list[Version]
    vectors: list[NDArray[np.float32]] = field(default_factory=list)

    @property
    def reads(self) -> list[Read]:
        return [read for version in self.versions for read in version.reads]

    @property
    def labelled(self) -> list[tuple[int, int]]:
        return [places(self.event["text"], one["quote"])[0] for one in self.event["labels"]["commitments"]]

    @property
    def ruled(self) -> list[tuple[int, int]]:
        """The places of what the rules find."""
        return [(one.place.start, one.place.end) for version in self.versions for one in version.pledges]

    def of(self, label: str) -> list[tuple[int, int]]:
        """Every place of the quotes of a label."""
        return [at for quote in self.event["labels"].get(label, ()) for at in places(self.event["text"], quote)]


def read_labelled(event: dict[str, Any], *, hidden: bool) -> Text:
    """Read an event as a draft does; `hidden` keeps what the rules find from the judge."""
    reading = read_sentences(read_text(event["text"].encode(), name=event["id"]), 0)
    published = date.fromisoformat(event["published"]) if event["published"] else None
    every = versions_of([reading]).every
    sentences = [sentence for version in every for sentence in version.sentences]
    parties = [party.state for party in find_parties(sentences)]
    days = days_of(sentences, published)
    known = Calendar(published, [day.value for day in days if day.basis == "full" and day.value])
    versions = []
    for version in every:
        setting = setting_of(version, parties, known)
        pledges = [] if hidden else find_pledges(version.sentences, setting)
        reads = read_version(version.sentences, setting, None if hidden else pledges)
        versions.append(Version(reads, setting, pledges, version.sentences))
    return Text(event, versions)


def embed(texts: Sequence[Text], embedder: Embedder) -> None:
    """Read the meaning of every stretch; the same words are read once."""
    wanted = {read.text(one): None for text in texts for read in text.reads for one in read.stretches}
    known: dict[str, NDArray[np.float32]] = {}
    every = list(wanted)
    for at in range(0, len(every), 512):
        known |= zip(every[at : at + 512], embedder.embed(every[at : at + 512]), strict=True)
    for text in texts:
        text.vectors = [
            np.array([known[read.text(one)] for one in read.stretches], dtype=np.float32).reshape(-1, embedder.dim)
            for read in text.reads
        ]


def places(text: str, quote: str) -> list[tuple[int, int]]:
    """Every place of a quote in its text."""
    found, at = [], text.find(quote)
    while at >= 0:
        found.append((at, at + len(quote)))
        at = text.find(quote, at + 1)
    return found


def sentences() -> Iterator[dict[str, Any]]:
    """The single sentences of the rules' own tests behind their heads, as events."""
    for module in (test_binding, test_binding_ways):
        yield from _lines(module.BEFORE, module.BINDS, binds=True)
        yield from _lines(module.BEFORE, module.BINDS_NOBODY, binds=False)
    heads = test_ways_of_binding.HEAD
    whole = [line.rsplit("|", 1) for line in test_ways_of_binding.CLAUSES.strip().splitlines()]
    yield from _lines(heads, [line for line, who in whole if len(who.split()) == 1], binds=True)
    yield from _lines(heads, test_ways_of_binding.NOBODY.strip().splitlines(), binds=False)
    by_genre = test_unbinding_ways.GENRES
    for line in test_unbinding_ways.BINDS_NOBODY:
        genre, rest = line.split("|", 1)
        yield from _lines(by_genre[genre], [rest], binds=False)
    for line in test_unbinding_ways.BINDS:
        genre, rest = line.rsplit("|", 1)[0].split("|", 1)
        yield from _lines(by_genre[genre], [rest] if line.endswith("|1") else [], binds=True)
    for language, (head, article) in test_performing.HEADS.items():
        under = {language: f"{head}{article} 1. "}
        yield from _lines(under, [f"{language}|{line}" for line in test_performing.BINDING[language]], binds=True)
        yield from _lines(under, [f"{language}|{line}" for line in test_performing.TELLING[language]], binds=False)
    for binds, table in ((True, test_constructions.BINDING), (False, test_constructions.TELLING)):
        for language, lines in table.items():
            yield from _lines(test_constructions.HEAD, [f"{language}|\n{line}" for line in lines], binds=binds)


def _lines(heads: dict[str, str], lines: Sequence[str], *, binds: bool) -> Iterator[dict[str, Any]]:
    for line in lines:
        language, sentence = line.split("|", 1)
        quote = sentence.strip()
        labels = {"commitments": [{"quote": quote, "who": []}] if binds else [], "not_commitments": [quote]}
        yield {"id": "test", "text": heads[language] + sentence, "published": "2026-01-10", "labels": labels}
