"""Short ways for the tests of this room to draft from strings and from the real texts beside the checkout."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mithaq.languages.draft import Draft, Source, draft
from mithaq.languages.sentences import Reading, read_sentences
from mithaq.languages.text import read_text

PROJECT = Path(__file__).resolve().parents[2]
TEXTS = PROJECT.parent / "shared/data/texts"
SAMPLES = PROJECT / "mithaq/demonstration"
FRENCH, ARABIC = "000_c9acab6d558fb12f.txt", "002_fac40ccd7e41eb5b.txt"


def shared(*names: str) -> list[Source]:
    """Real texts, read where they lie; without them the test is skipped, but fails under CI=true."""
    if not TEXTS.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail(f"the real texts are missing: {TEXTS}")
        pytest.skip(f"the real texts are not beside the checkout: {TEXTS}")
    return [Source(name, (TEXTS / name).read_bytes()) for name in names]


def samples() -> list[Source]:
    return [Source(name, (SAMPLES / name).read_bytes()) for name in ("communique.fr.txt", "communique.ar.txt")]


def of(*texts: str, published: date | None = None) -> Draft:
    return draft([Source(f"{n}.txt", text.encode()) for n, text in enumerate(texts)], published)


def json_of(*texts: str, published: date | None = None) -> dict[str, Any]:
    return of(*texts, published=published).as_json()


def reading(text: str) -> Reading:
    return read_sentences(read_text(text.encode()), 0)


def said(drafted: Draft, sources: Sequence[dict[str, Any]]) -> list[str]:
    """The exact words of the sources in their files."""
    return [drafted.texts[source["file"]][source["start"] : source["end"]] for source in sources]


def all_sources(found: object) -> list[dict[str, Any]]:
    """Every source anywhere in a draft's JSON."""
    if isinstance(found, dict):
        if {"file", "start", "end", "sentence"} <= found.keys():
            return [found]
        return [source for value in found.values() for source in all_sources(value)]
    return [source for value in found for source in all_sources(value)] if isinstance(found, list) else []


def assert_said(drafted: Draft) -> None:
    """Every source is the exact mention, inside its sentence, and both stand in the file."""
    for source in all_sources(drafted.as_json()):
        text = drafted.texts[source["file"]]
        mention = text[source["start"] : source["end"]]
        assert mention.strip(), source
        assert mention in source["sentence"], source
        assert source["sentence"] in text, source
    for item in drafted.items():
        assert item.sources, item
