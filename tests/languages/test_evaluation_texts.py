"""The texts that the languages room is measured on: their shape, nothing more.

`events/NN.json` holds communiqués, minutes, agreements, letters and web pages in the three languages, for extraction.
They were written and labelled by someone who had not seen the rules.
**Odd numbers may be used to mend rules; even numbers are held out and only measured.**
Two versions of one event always share a parity, so that mending with one never gives away the other.

How the labels were set, as a careful secretary would:
- every quote is an exact part of the text;
- a commitment's quote is its sentence, or its clause where a sentence holds several;
- a commitment binds a party to something still to be done; `who` holds both codes when it is joint;
- `by` is a term that has a date; `firm` is false when it hangs on a condition or promises only an effort or a study;
- "the next session will be held at …" is a next step; and a commitment only where the parties agree or decide it;
- `not_commitments` holds what resembles one: the past, wishes, praise, denials, what others say, preambles;
- a range of days has its first day as its value; a month or a quarter has none;
- organs and places stand once, as first written; ranks are as written, without the person's name;
- page furniture carries no label but the date of publication.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
EVENTS = sorted((HERE / "events").glob("*.json"))
LABELS = (
    "parties persons organs places dates durations visits sessions axes "
    "commitments quotations texts next_steps not_commitments"
)
QUOTED = ("dates", "durations", "sessions", "commitments", "quotations", "texts", "next_steps")
GENRES = {
    "press communiqué",
    "joint communiqué",
    "agreed minutes",
    "agreement",
    "memorandum",
    "exchange of letters",
    "web page",
}

each_event = pytest.mark.parametrize("path", EVENTS, ids=lambda path: path.stem)


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    assert content["id"] == path.stem
    return content


def test_the_events_are_enough_and_of_every_language_and_genre() -> None:
    events = [read(path) for path in EVENTS]
    assert [event["id"] for event in events] == [f"{number:02}" for number in range(1, 45)]
    assert Counter(event["language"] for event in events) == {"fr": 18, "ar": 16, "en": 10}
    assert {event["genre"] for event in events} == GENRES
    assert sum(1 for event in events if event["same_event"]) >= 8


@each_event
def test_every_label_of_an_event_stands_in_its_text(path: Path) -> None:
    event = read(path)
    text, labels = event["text"], event["labels"]
    assert list(labels) == LABELS.split()
    quotes = [item["quote"] for kind in QUOTED for item in labels[kind]]
    persons = [person[part] for person in labels["persons"] for part in ("name", "rank", "role") if person[part]]
    missing = [words for words in [*quotes, *persons, *labels["not_commitments"]] if words not in text]
    missing += [words for words in labels["organs"] + labels["places"] if words not in text]
    assert missing == []


@each_event
def test_every_party_named_by_a_label_is_a_party_of_the_event(path: Path) -> None:
    labels = read(path)["labels"]
    parties = set(labels["parties"])
    assert all(set(item["who"]) <= parties for item in labels["commitments"])
    assert all(person["party"] in parties for person in labels["persons"])
    assert all({visit["by"], visit["to"]} <= parties for visit in labels["visits"])


@each_event
def test_a_commitment_is_never_also_labelled_as_none(path: Path) -> None:
    labels = read(path)["labels"]
    assert not {item["quote"] for item in labels["commitments"]} & set(labels["not_commitments"])


@each_event
def test_two_versions_of_an_event_name_each_other(path: Path) -> None:
    event = read(path)
    if event["same_event"] is None:
        return
    other = read(HERE / "events" / f"{event['same_event']}.json")
    assert other["same_event"] == event["id"]
    assert other["language"] != event["language"]
    assert other["labels"]["parties"] == event["labels"]["parties"]
    assert int(other["id"]) % 2 == int(event["id"]) % 2
