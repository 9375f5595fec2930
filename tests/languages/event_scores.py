"""What a draft finds of the labelled events: precision and recall of each kind, with intervals, and what it invents."""

import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import sqrt
from pathlib import Path
from typing import Any

from mithaq.languages.draft import Draft, draft
from mithaq.languages.normalise import fold
from mithaq.languages.text import Source

EVENTS = Path(__file__).parent / "events"
HELD_OUT = range(125, 165)  # these events are only ever measured; rules are mended on all the others
KINDS = [
    "parties",
    "persons",
    "person_ranks",
    "person_parties",
    "organs",
    "places",
    "dates",
    "durations",
    "visits",
    "sessions",
    "axes",
    "commitments",
    "commitment_who",
    "commitment_by",
    "commitment_firm",
    "quotations",
    "speakers",
    "texts",
    "next_steps",
]


@dataclass
class Score:
    """Found and labelled, found and not labelled, labelled and not found."""

    hit: int = 0
    extra: int = 0
    missed: int = 0
    errors: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + self.extra) if self.hit + self.extra else 1.0

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + self.missed) if self.hit + self.missed else 1.0


def interval(share: float, of: int) -> tuple[float, float]:
    """The 95 % interval of a share of so many, after Wilson."""
    if not of:
        return 0.0, 1.0
    z = 1.96
    middle = (share + z * z / (2 * of)) / (1 + z * z / of)
    reach = z * sqrt(share * (1 - share) / of + z * z / (4 * of * of)) / (1 + z * z / of)
    return max(0.0, middle - reach), min(1.0, middle + reach)


def events(half: str) -> list[dict[str, Any]]:
    """The events of a half: "mending", on which rules may be mended, or "held out", which are only measured."""
    paths = sorted(EVENTS.glob("*.json"), key=lambda path: int(path.stem))
    return [json.loads(path.read_text()) for path in paths if half_of(path.stem) == half]


def half_of(name: str) -> str:
    """The half that the event of this number belongs to."""
    return "held out" if int(name) in HELD_OUT else "mending"


def measured(chosen: Iterable[dict[str, Any]]) -> tuple[dict[str, Score], list[str]]:
    """The scores of these events taken together, and the commitments drafted from what the labels say is none."""
    scores = {kind: Score() for kind in KINDS}
    invented: list[str] = []
    for event in chosen:
        published = date.fromisoformat(event["published"]) if event["published"] else None
        drafted = draft([Source(f"{event['id']}.txt", event["text"].encode())], published)
        invented += list(_one(event, drafted, scores))
    return scores, invented


# budget: one line for each kind
def _one(event: dict[str, Any], drafted: Draft, scores: dict[str, Score]) -> Iterator[str]:
    labels, where = event["labels"], event["id"]
    found: dict[str, Any] = drafted.as_json()
    text = drafted.texts[0]
    tally = _Tally(where, scores, text, labels)
    tally.sets("parties", found["parties"])
    tally.sets("axes", found["axes"])
    people = tally.pairs("persons", found["persons"], _same_person, _name)
    for one, label in people:
        if "rank" in label:
            tally.field("person_ranks", _rank(one), label["rank"], lambda a, b: bool(a and b) and fold(a) == fold(b))
        tally.field("person_parties", one["party"], label["party"])
    tally.pairs("organs", found["organs"], _same_organ, _name)
    tally.pairs("places", found.get("places", []), _same_place, _name)
    tally.pairs("dates", found["dates"], _same_date(text), lambda one: str(one.get("value")))
    tally.pairs("durations", found["durations"], _same_length, lambda one: one["value"])
    tally.pairs("visits", found.get("visits", []), _same_visit, str)
    tally.pairs("sessions", found.get("sessions", []), _same_session, str)
    drafts = [one for one in found["commitments"] if not _among(one, labels.get("either", ()), text)]
    bound = tally.pairs("commitments", drafts, _overlap(text), lambda one: one["text"])
    for one, label in bound:
        tally.field("commitment_who", _who(one["who"], found["parties"]), sorted(label["who"]))
        tally.field("commitment_by", one.get("by"), label["by"])
        tally.field("commitment_firm", one.get("firm"), label["firm"])
    said = tally.pairs("quotations", found.get("quotations", []), _overlap(text), lambda one: one["text"])
    for one, label in said:
        tally.field(
            "speakers", one["speaker"], label["speaker"], lambda a, b: bool(a) and _tokens(str(b)) <= _tokens(str(a))
        )
    tally.pairs("texts", found.get("texts", []), _same_text(text), str)
    tally.pairs("next_steps", found.get("next_steps", []), _overlap(text), lambda one: one["text"])
    for one in drafts:
        if _among(one, labels["not_commitments"], text):
            yield f"{where}: {one['text']}"


def _among(one: dict[str, Any], quotes: Iterable[str], text: str) -> bool:
    """Whether one of these quotes is what a commitment was drafted from."""
    return any(_share(_spans(one), _span(text, quote)) > 0.5 for quote in quotes)


@dataclass
class _Tally:
    where: str
    scores: dict[str, Score]
    text: str
    labels: dict[str, Any]

    def sets(self, kind: str, found: Sequence[str]) -> None:
        if kind not in self.labels:
            return
        score, labels = self.scores[kind], self.labels[kind]
        score.hit += len(set(found) & set(labels))
        score.extra += len(set(found) - set(labels))
        score.missed += len(set(labels) - set(found))
        score.errors += [f"{self.where} + {one}" for one in sorted(set(found) - set(labels))]
        score.errors += [f"{self.where} - {one}" for one in sorted(set(labels) - set(found))]

    def pairs(
        self, kind: str, found: Any, same: Callable[[Any, Any], bool], told: Callable[[Any], str]
    ) -> list[tuple[Any, Any]]:
        """What was found beside its label; nothing is counted of a kind that the text has no labels of."""
        if kind not in self.labels:
            return []
        score, left, pairs = self.scores[kind], list(self.labels[kind]), []
        for one in found:
            label = next((label for label in left if same(one, label)), None)
            if label is None:
                score.extra += 1
                score.errors.append(f"{self.where} + {told(one)}")
            else:
                left.remove(label)
                pairs.append((one, label))
        score.hit += len(pairs)
        score.missed += len(left)
        score.errors += [f"{self.where} - {label}" for label in left]
        return pairs

    def field(
        self, kind: str, found: Any, label: Any, same: Callable[[Any, Any], bool] = lambda a, b: bool(a == b)
    ) -> None:
        """A value beside a found item: right, wrong, unsaid, or said where there is none."""
        score = self.scores[kind]
        if found in (None, []) and label in (None, []):
            return
        if found not in (None, []) and label not in (None, []) and same(found, label):
            score.hit += 1
            return
        score.extra += found not in (None, [])
        score.missed += label not in (None, [])
        score.errors.append(f"{self.where} {found} for {label}")


def _tokens(text: str) -> set[str]:
    return set(re.findall(r"\w+", fold(text).replace("-", " ")))


def _name(one: dict[str, Any]) -> str:
    return str(next((name for name in one["name"].values() if name), ""))


def _rank(one: dict[str, Any]) -> str | None:
    return next((words for words in one["rank_words"].values() if words), None)


def _same_person(one: dict[str, Any], label: dict[str, Any]) -> bool:
    """The name as it is written; a part of it left out or a word too many is no find."""
    return _tokens(_name(one)) == _tokens(label["name"])


def _same_organ(one: dict[str, Any], label: str) -> bool:
    mine, theirs = _tokens(_name(one)), _tokens(label)
    return len(mine & theirs) >= 0.5 * len(mine | theirs) or (mine < theirs and len(mine) > 1)


def _same_place(one: dict[str, Any], label: str) -> bool:
    return any(name and _tokens(name) == _tokens(label) for name in one["name"].values())


def _same_date(text: str) -> Callable[[dict[str, Any], dict[str, Any]], bool]:
    return lambda one, label: one["value"] == label["value"] and _share(_spans(one), _span(text, label["quote"])) > 0


def _same_length(one: dict[str, Any], label: dict[str, Any]) -> bool:
    return bool(one["value"].replace("PT72H", "P72H") == label["value"].replace("PT72H", "P72H"))


def _same_visit(one: dict[str, Any], label: dict[str, Any]) -> bool:
    return all(one[key] == label[key] for key in ("by", "to"))


def _same_session(one: dict[str, Any], label: dict[str, Any]) -> bool:
    place = label["place"] is None or one["place"] is None or _tokens(one["place"]) == _tokens(label["place"])
    return bool(one["number"] == label["number"]) and place


def _same_text(text: str) -> Callable[[dict[str, Any], dict[str, Any]], bool]:
    return lambda one, label: (
        _share(_spans(one), _span(text, label["quote"])) > 0.3 and one["status"] == label["status"].replace(" ", "_")
    )


def _who(who: str | None, parties: Any) -> list[str] | None:
    return sorted(parties) if who == "both" else [who] if who else None


def _overlap(text: str) -> Callable[[dict[str, Any], dict[str, Any]], bool]:
    return lambda one, label: _share(_spans(one), _span(text, label["quote"])) > 0.5


def _spans(one: dict[str, Any]) -> list[tuple[int, int]]:
    return [(source["start"], source["end"]) for source in one["sources"]]


def _span(text: str, quote: str) -> list[tuple[int, int]]:
    return [(found.start(), found.end()) for found in re.finditer(re.escape(quote), text)]


def _share(found: Sequence[tuple[int, int]], labelled: Sequence[tuple[int, int]]) -> float:
    """How much of the shorter of two places the other one covers, the longer being no more than thrice as long."""
    best = 0.0
    for start, end in found:
        for first, last in labelled:
            common = min(end, last) - max(start, first)
            shorter, longer = sorted((end - start, last - first))
            if common > 0 and longer <= 3.2 * shorter:
                best = max(best, common / shorter)
    return best


def table(scores: dict[str, Score]) -> str:
    """One line per kind."""
    lines = ["| kind | labelled | precision | recall |", "| --- | --- | --- | --- |"]
    for kind, score in scores.items():
        low, high = interval(score.precision, score.hit + score.extra)
        least, most = interval(score.recall, score.hit + score.missed)
        lines.append(
            f"| {kind.replace('_', ' ')} | {score.hit + score.missed} | {score.precision:.2f} [{low:.2f}, {high:.2f}] "
            f"| {score.recall:.2f} [{least:.2f}, {most:.2f}] |"
        )
    return "\n".join(lines)
