"""What a person said of each item of a draft: confirmed as drafted or as corrected, or dismissed.

A draft belongs to one user and never leaves the node; only what they confirmed can be proposed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from mithaq.desk.models import Draft

FILE = "file"  # the kind of a draft that becomes a commission file
CONFIRMED, DISMISSED = "confirmed", "dismissed"


def published(draft: Draft) -> date | None:
    said = draft.content.get("published")
    return date.fromisoformat(said) if said else None


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
