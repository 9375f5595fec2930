"""The passages of this node kept up to date with the record and the desk: what is new is read, what is gone purged.

After a few entries only what they touched is read again; after an erasure, or with another model, everything.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from time import monotonic
from typing import Any

import numpy as np
from django.db import router, transaction
from django.db.models import Max

from mithaq.desk.drafts import FILE
from mithaq.desk.models import Draft, Job
from mithaq.desk.passages import Indexed, Passage
from mithaq.languages.joined import search_embedder
from mithaq.languages.segments import version_of
from mithaq.secretariat.models import Channel, EntryRow, PayloadRow
from mithaq.secretariat.passages import Touched, passages, touched_since
from mithaq.secretariat.sayings import Saying, spoken
from mithaq.secretariat.spellings import forget_erased

from .screening import forget_erased_in_lists
from .work import Work

DRAFTS = ""  # the channel of what lies on desks
# Things read between two writes: a reader finds the first of them while the rest is under way.
BATCH = 40
# Seconds of one job: whoever waits for a plan or a draft waits no longer than these for the search. The next goes on.
TURN = 5.0
# Told in three languages of everything that has sentences of its own: found by words and names alone.
WORDS_ONLY = frozenset({"history"})
COMPARED = ("kind", "target", "language", "text", "party", "axis", "session", "day", "owner_id", "model")


def stale() -> list[str]:
    """Channels, and "" for the drafts, of which something isn't read yet."""
    marks = {mark.ch: mark for mark in Indexed.objects.all()}
    wanted = [_mark(channel) for channel in Channel.objects.order_by("ch")] + [_drafts_mark()]
    return [mark.ch for mark in wanted if not _same(marks.get(mark.ch), mark)]


def erased() -> bool:
    """Was something erased that passages may still say? Then no answer is given before they are purged."""
    marks = [(channel, _mark(channel)) for channel in Channel.objects.order_by("ch")]
    read = Indexed.objects.in_bulk([channel.ch for channel, _ in marks])
    known = [(channel, mark) for channel, mark in marks if channel.ch in read and read[channel.ch].model == mark.model]
    return any(_touched(channel, mark) is None for channel, mark in known)


def index(*, anew: bool = False, work: Work | None = None) -> dict[str, int]:
    """Bring all of it up to date; how many passages were written and purged. `anew`: read everything again."""
    done = [_index_channel(channel, anew, work) for channel in Channel.objects.order_by("ch")]
    mark = _drafts_mark()
    if anew or DRAFTS in stale():
        done.append(_sync(mark, _drafts(), whole=True, work=work))
        _keep(mark)
    written, purged = (sum(counts) for counts in zip((0, 0), *done, strict=True))
    return {"written": written, "purged": purged, "passages": Passage.objects.count()}


def index_job(work: Work, *, anew: bool = False) -> dict[str, int]:
    """The same in a worker, for as long as its turn lasts: what is written stays, the next job reads on from there."""
    try:
        return index(anew=anew, work=work)
    except _TurnOver:
        return {"passages": Passage.objects.count()}


class _TurnOver(Exception):
    """Others wait for the worker."""


def waiting() -> bool:
    """Does a worker have this to do already, or is it at it?"""
    return Job.objects.filter(kind="search.index", state__in=(Job.QUEUED, Job.RUNNING)).exists()


def _index_channel(channel: Channel, anew: bool, work: Work | None) -> tuple[int, int]:
    mark = _mark(channel)
    touched = None if anew else _touched(channel, mark)
    counts = (0, 0)
    if touched is None or touched.since:
        if touched is None:  # the first time, or after an erasure, whose names the passages still tell
            forget_erased(channel.ch)
            forget_erased_in_lists(channel.ch)
        counts = _sync(mark, passages(channel, touched=touched), whole=touched is None, work=work)
    _keep(mark)
    return counts


def _touched(channel: Channel, mark: Indexed) -> Touched | None:
    """What came since the last time; None when everything must be read: the first time, another model, an erasure."""
    last = Indexed.objects.filter(ch=channel.ch, model=mark.model).first()
    if last is None:
        return None
    touched = touched_since(channel, last.entries)
    fresh = sum(_payloads(channel).filter(party=p, seq__gte=seq).count() for p, seq in touched.since.items())
    return touched if mark.payloads - fresh == last.payloads else None


def _mark(channel: Channel) -> Indexed:
    """How much of a channel there is now."""
    last = EntryRow.objects.filter(ch=channel.ch).aggregate(last=Max("id"))["last"] or 0
    model = search_embedder().version_hash
    return Indexed(ch=channel.ch, entries=last, payloads=_payloads(channel).count(), model=model)


def _payloads(channel: Channel) -> Any:
    return PayloadRow.objects.filter(ch=channel.ch)


def _drafts_mark() -> Indexed:
    drafts = Draft.objects.filter(kind=FILE)
    changed = drafts.aggregate(last=Max("changed"))["last"]
    return Indexed(ch=DRAFTS, entries=drafts.count(), changed=changed, model=search_embedder().version_hash)


def _same(one: Indexed | None, other: Indexed) -> bool:
    names = ("entries", "payloads", "changed", "model")
    return one is not None and all(getattr(one, name) == getattr(other, name) for name in names)


def _keep(mark: Indexed) -> None:
    values = {name: getattr(mark, name) for name in ("entries", "payloads", "changed", "model")}
    Indexed.objects.update_or_create(ch=mark.ch, defaults=values)


def _drafts() -> Iterator[tuple[str, list[Passage]]]:
    """What lies on each desk: the texts dropped there, found by their owner alone."""
    for draft in Draft.objects.filter(kind=FILE).order_by("pk").iterator():
        rows = []
        for number, text in enumerate(draft.content.get("texts", ())):
            for n, segment in enumerate(version_of(text).segments):
                words = " ".join(segment.text.split())
                place = f"text{number} {n}"
                told = {"thing": str(draft.pk), "target": str(draft.pk), "place": place, "day": draft.created.date()}
                rows.append(Passage(owner_id=draft.owner_id, kind="draft", language=spoken(words), text=words, **told))
        yield str(draft.pk), rows


def _sync(
    mark: Indexed, things: Iterable[tuple[str, Sequence[Saying | Passage]]], *, whole: bool, work: Work | None
) -> tuple[int, int]:
    """Write what differs, by the batch; with `whole`, purge what no thing says any more. (written, purged)"""
    written = purged = 0
    seen: set[str] = set()
    source, until = iter(things), math.inf  # the turn begins with the first writing: each gets further than the last
    while batch := list(islice(source, BATCH)):
        if work is not None:
            work.go_on()
            if monotonic() > until:
                raise _TurnOver
        more = _write(mark, batch)
        written, purged = written + more[0], purged + more[1]
        if any(more):
            until = min(until, monotonic() + TURN)
        seen.update(thing for thing, _ in batch)
    if whole:
        kept = Passage.objects.filter(ch=mark.ch).values_list("thing", flat=True).distinct()
        gone = [thing for thing in kept if thing not in seen]
        for start in range(0, len(gone), BATCH):
            purged += Passage.objects.filter(ch=mark.ch, thing__in=gone[start : start + BATCH]).delete()[0]
    return written, purged


def _write(mark: Indexed, batch: Sequence[tuple[str, Sequence[Saying | Passage]]]) -> tuple[int, int]:
    wanted = {(thing, row.place): row for thing, said in batch for row in (_row(mark, one) for one in said)}
    stored = Passage.objects.filter(ch=mark.ch, thing__in=[thing for thing, _ in batch]).defer("vector")
    known = {(row.thing, row.place): row for row in stored}
    fresh = [row for at, row in wanted.items() if at not in known or _told(known[at]) != _told(row)]
    stays = wanted.keys() - {(row.thing, row.place) for row in fresh}
    gone = [row.pk for at, row in known.items() if at not in stays]
    _embed(fresh)
    with transaction.atomic(using=router.db_for_write(Passage)):
        Passage.objects.filter(pk__in=gone).delete()
        Passage.objects.bulk_create(fresh, batch_size=BATCH)
    return len(fresh), len(gone)


def _row(mark: Indexed, said: Saying | Passage) -> Passage:
    row = said if isinstance(said, Passage) else Passage(ch=mark.ch, **vars(said))
    row.model = mark.model
    return row


def _told(row: Passage) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in COMPARED)


def _embed(rows: Sequence[Passage]) -> None:
    """The vector of each, in half precision: a thousandth of a cosine is nothing to a rank."""
    embedder = search_embedder()
    meant = [row for row in rows if row.kind not in WORDS_ONLY]
    if meant and embedder.dim:
        vectors = embedder.embed([row.text for row in meant]).astype(np.float16)
        for row, vector in zip(meant, vectors, strict=True):
            row.vector = vector.tobytes()
