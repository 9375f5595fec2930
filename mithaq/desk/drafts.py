"""What a person said of each item of a draft: confirmed as drafted or as corrected, or dismissed.

A draft belongs to one user and never leaves the node; only what they confirmed can be proposed."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import router, transaction
from django.db.models import QuerySet

from mithaq.desk.models import Draft, Job

FILE = "file"  # the kind of a draft that becomes a commission file
CONFIRMED, DISMISSED = "confirmed", "dismissed"


@contextmanager
def held_fast(pk: int) -> Iterator[Draft | None]:
    """A draft as it lies on the desk now, nobody else's to write until this ends; None when it was taken off.

    A door and a worker write the same row: each changes only its own keys of what is there, never what it once read."""
    with transaction.atomic(using=router.db_for_write(Draft)):
        yield Draft.objects.select_for_update().filter(pk=pk).first()


@contextmanager
def changing(draft: Draft) -> Iterator[Draft]:
    """The draft as it lies on the desk now, kept when this ends; `draft` then shows the same.

    One that isn't kept yet is changed as it is. One that was taken off meanwhile stays off."""
    with held_fast(draft.pk) as fresh:
        now = fresh or draft
        yield now
        if fresh is not None:
            fresh.save()
    draft.title, draft.content, draft.changed = now.title, now.content, now.changed


def own_drafts(owner: int | None, kind: str) -> QuerySet[Draft]:
    """Of this person alone: what lies on a desk is nobody else's."""
    return Draft.objects.filter(owner_id=owner, kind=kind)


def own_jobs(owner: int | None, *kinds: str) -> QuerySet[Job]:
    """The long work that this person asked for, of these kinds; of any where none is named."""
    mine = Job.objects.filter(owner_id=owner)
    return mine.filter(kind__in=kinds) if kinds else mine


def job_of(draft: Draft) -> Job | None:
    """The work that a draft waits for, or waited for."""
    return Job.objects.filter(pk=draft.content.get("job")).first()


def published(draft: Draft) -> date | None:
    said = draft.content.get("published")
    return date.fromisoformat(said) if said else None


def answer(draft: Draft, item: str, choice: str, value: Mapping[str, Any]) -> None:
    """A person confirms an item (as drafted or corrected) or dismisses it; one that is there no more has no answer."""
    with changing(draft) as now:
        if any(one["id"] == item for one in now.content["items"]):
            now.content["answers"][item] = {"choice": choice, "value": dict(value)}


def take_back(draft: Draft, item: str) -> None:
    """As if nothing had been said of it."""
    with changing(draft) as now:
        now.content["answers"].pop(item, None)


def may_be_taken_in(draft: Draft) -> list[dict[str, Any]]:
    """What may be a commitment: not drafted, so that nobody need answer it and it counts nowhere."""
    return list(draft.content.get("perhaps", ()))  # drafts of before have none


def taken_in(draft: Draft) -> list[str]:
    """Of the drafted items, those that a person took in though they were not sure enough to be drafted."""
    return list(draft.content.get("taken", ()))


def take_in(draft: Draft, item: str) -> None:
    """What may be a commitment is drafted from now on like the others: to be confirmed, corrected or dismissed."""
    with changing(draft) as now:
        offered = may_be_taken_in(now)
        found = [one for one in offered if one["id"] == item]
        now.content["perhaps"] = [one for one in offered if one not in found]
        now.content["items"] = [*now.content["items"], *found]
        now.content["taken"] = taken_in(now) + [one["id"] for one in found]


def remember(draft: Draft, item: str, key: str) -> None:
    """What became of a confirmed item in the record; one that was taken back meanwhile has nothing to remember it."""
    with changing(draft) as now:
        if item in now.content["answers"]:
            now.content["answers"][item]["key"] = key


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
