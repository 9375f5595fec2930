"""The texts that the languages room is measured on: their shape, nothing more.

`events/NN.json` holds communiqués, minutes, agreements, letters and web pages in the three languages, for extraction.
They were written and labelled by people who had not seen the rules.
**Events from 125 on (`event_scores.HELD_OUT`) are held out and only measured; rules may be mended on all the others.**
45 to 84 were held out before, and are for mending since they have been measured often.
Two versions of one event always share a half, so that mending with one never gives away the other.

How the labels were set, as a careful secretary would:
- every quote is an exact part of the text;
- a commitment's quote is its sentence, or its clause where a sentence holds several;
- a commitment binds a party to something still to be done; `who` holds both codes when it is joint;
- `by` is the day it must be done or begins (the last day, where a month ends it), or null where the text gives none;
- `firm` is false when it hangs on a condition or promises only an effort or a study;
- a visit is labelled where the text tells of one, with its first day only if the text lets it be worked out;
- "the next session will be held at …" is a next step; and a commitment only where the parties agree or decide it;
- `not_commitments` holds what resembles one: the past, wishes, praise, denials, what others say, preambles;
- a range of days has its first day as its value; a month or a quarter has none; a year alone is no date;
- organs and places stand once, as first written; ranks are as written, without the person's name;
- a text that is to be signed is a text announced, not a commitment; holding a session is not by itself a visit;
- in a table of what is to be done the quote is the row; a month in its column of deadlines ends it;
- a ministry or an embassy that speaks for its state is no organ;
- from 85 on, a capital that stands for its government is no place;
- from 85 on, how often a thing is done is no duration, and a session told without its number is none;
- what an officer says that his own state will do binds it, as does what he reports the other to have promised him;
- page furniture carries no label but the date of publication and what resembles a commitment.

`blind/NN.json` holds instruments in two languages, clause against clause (`a`, `b`, counted from 0), for concordance:
- each of `changes` alters one side only, so that the two no longer say the same; `kind` names what was altered;
- each of `rewordings` says the same in other words, so that nothing may be marked;
- 13 to 22 (`blind_instruments.HELD_OUT`) are held out and only measured; rules may be mended on all the others;
- each of `structure` drops, merges (with the next), splits (`text`: its halves) or moves (`to`) a clause of one side.
"""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.languages import blind_instruments
from tests.languages.event_scores import half_of

HERE = Path(__file__).parent
EVENTS = sorted((HERE / "events").glob("*.json"), key=lambda path: int(path.stem))
INSTRUMENTS = sorted((HERE / "blind").glob("*.json"))
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
    "programme of a visit",
    "technical annex",
    "speech",
    "note verbale",
}

KINDS = (
    "number date weekday duration time amount unit country organisation person place rank party "
    "modality reference percent fraction ordinal range omission negation"
)

each_event = pytest.mark.parametrize("path", EVENTS, ids=lambda path: path.stem)
each_instrument = pytest.mark.parametrize("path", INSTRUMENTS, ids=lambda path: path.stem)


def read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    assert content["id"] == path.stem
    return content


def test_the_events_are_enough_and_of_every_language_and_genre() -> None:
    events = [read(path) for path in EVENTS]
    assert [event["id"] for event in events] == [f"{number:02}" for number in range(1, len(events) + 1)]
    assert min(Counter(event["language"] for event in events)[language] for language in ("fr", "ar", "en")) >= 10
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
    assert half_of(other["id"]) == half_of(event["id"])


def test_the_instruments_are_enough_and_of_different_kinds() -> None:
    instruments = [read(path) for path in INSTRUMENTS]
    assert [instrument["id"] for instrument in instruments] == [f"{n:02}" for n in range(1, len(instruments) + 1)]
    assert len({instrument["kind"] for instrument in instruments}) >= 12
    pairs = Counter("-".join(instrument["languages"]) for instrument in instruments)
    assert min(pairs[pair] for pair in ("fr-ar", "en-ar", "fr-en")) >= 1


def test_every_instrument_is_for_mending_or_held_out() -> None:
    mending, held_out = blind_instruments.names(held_out=False), blind_instruments.names(held_out=True)
    assert sorted(mending + held_out) == [path.stem for path in INSTRUMENTS]
    assert held_out == [f"{number:02}" for number in blind_instruments.HELD_OUT]
    assert min(len(mending), len(held_out)) >= 10


@each_instrument
def test_an_instrument_has_the_same_clauses_on_both_sides(path: Path) -> None:
    instrument = read(path)
    assert 8 <= len(instrument["a"]) <= 20
    assert len(instrument["a"]) == len(instrument["b"])


@each_instrument
def test_every_seed_of_an_instrument_alters_one_place_of_one_clause(path: Path) -> None:
    instrument = read(path)
    seeds = instrument["changes"] + instrument["rewordings"]
    assert all(seed["old"] != seed["new"] for seed in seeds)
    doubtful = [seed for seed in seeds if instrument[seed["side"]][seed["clause"]].count(seed["old"]) != 1]
    assert doubtful == []


@each_instrument
def test_an_instrument_has_enough_seeds_of_every_kind_on_both_sides(path: Path) -> None:
    instrument = read(path)
    assert {change["kind"] for change in instrument["changes"]} == set(KINDS.split())
    for seeds in (instrument["changes"], instrument["rewordings"]):
        assert len(seeds) >= 28
        assert min(Counter(seed["side"] for seed in seeds)[side] for side in "ab") >= 12


@each_instrument
def test_what_happens_to_the_structure_is_told_whole(path: Path) -> None:
    instrument = read(path)
    for step in instrument["structure"]:
        clauses = instrument[step["side"]]
        clause = clauses[step["clause"]]
        if step["op"] == "merge":
            assert step["text"] == f"{clause} {clauses[step['clause'] + 1]}"
        elif step["op"] == "split":
            assert " ".join(step["text"]) == clause
        elif step["op"] == "move":
            assert 0 <= step["to"] < len(clauses) and step["to"] != step["clause"]
        else:
            assert step["op"] == "drop"
