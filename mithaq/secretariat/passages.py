"""What a channel can be searched for, whole or since an entry: its rows, wordings of articles, its history."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from mithaq.commission.models import Article, Instrument, Session
from mithaq.ledger.errors import LANGUAGES
from mithaq.projection import Projection
from mithaq.roadmap.models import Commitment, Undertaking

from .models import Channel, EntryRow, Wording
from .reading import Reading
from .sayings import KINDS, About, Saying, cut_up, sayings

HISTORY, ARTICLE = "history", "article"
BATCH = 200


@dataclass(frozen=True)
class Touched:
    """Rows to be read again: by party the first of its entries that is news, and the entries themselves."""

    since: Mapping[str, int]
    after: int  # the last entry by arrival that was read before


def touched_since(channel: Channel, after: int) -> Touched:
    """What came after an entry, by arrival."""
    since: dict[str, int] = {}
    for party, seq in EntryRow.objects.filter(ch=channel.ch, id__gt=after).values_list("party", "seq"):
        since[party] = min(seq, since.get(party, seq))
    return Touched(since, after)


def passages(channel: Channel, *, touched: Touched | None = None) -> Iterator[tuple[str, list[Saying]]]:
    """(thing, all that it says) of each thing that was touched; of everything without `touched`."""
    about = _about(channel)
    for model in KINDS:
        for row in _rows(model, channel, touched):
            yield row.key, list(sayings(row, about))
    yield from _articles(channel, touched, about)
    yield from _history(channel, touched)


def _rows(model: type[Projection], channel: Channel, touched: Touched | None) -> QuerySet[Any]:
    rows = model._default_manager.filter(ch=channel.ch)
    return rows if touched is None else rows.filter(_news("key", touched))


def _news(key: str, touched: Touched) -> Q:
    """Rows that an entry of their party put since."""
    found = Q(pk__isnull=True) if key != "key" else Q(key__in=())
    for party, seq in touched.since.items():
        found |= Q(**{f"{key}__startswith": f"{party}.", "seq__gte": seq})
    return found


def _articles(channel: Channel, touched: Touched | None, about: About) -> Iterator[tuple[str, list[Saying]]]:
    """Articles by their current wordings; of an article in brackets, each side's."""
    wordings = Wording.objects.filter(ch=channel.ch).order_by("thing", "field", "party", "seq", "i")
    rows = Article.objects.filter(ch=channel.ch)
    if touched is not None:
        news: Collection[str] = {
            thing
            for party, seq in touched.since.items()
            for thing in wordings.filter(party=party, seq__gte=seq).values_list("thing", flat=True)
        }
        rows, wordings = rows.filter(key__in=news), wordings.filter(thing__in=news)
    heads: dict[str, list[Wording]] = {}
    for wording in wordings:
        heads.setdefault(wording.thing, []).append(wording)
    for row in rows:
        yield row.key, list(_worded(row, heads.get(row.key, ()), about))


def _worded(row: Article, heads: Collection[Wording], about: About) -> Iterator[Saying]:
    instrument = about.instruments.get(row.instrument)
    told = {
        "session": about.session_of(instrument) if instrument else "",
        "day": instrument.day if instrument else None,
    }
    for n, head in enumerate(heads):
        language = next((known for known in LANGUAGES if known == head.field), None)
        if language and isinstance(head.value, dict):
            text = " · ".join(filter(None, (head.value.get("h"), head.value.get("b"))))
            words = iter([(f"wording{n}", language, text)])
            yield from cut_up(ARTICLE, row.key, row.instrument, words, party=head.party, **told)


def _history(channel: Channel, touched: Touched | None) -> Iterator[tuple[str, list[Saying]]]:
    """What each entry did, as the history says it in each language."""
    reading = Reading(channel)
    rows = EntryRow.objects.filter(ch=channel.ch, id__gt=touched.after if touched else 0).order_by("id")
    for batch in _batches(rows):
        said: dict[str, list[Saying]] = {f"{row.party} {row.seq}": [] for row in batch}
        for language in LANGUAGES:
            acts: Counter[str] = Counter()
            for line in reading.told(batch, language):
                thing = f"{line.party} {line.seq}"
                words = iter([(f"act{acts[thing]}", language, line.text)])
                acts[thing] += 1
                told = {"party": line.party, "day": line.at.date()}
                said[thing] += cut_up(HISTORY, thing, line.kind, words, **told)
        yield from said.items()


def _batches(rows: "QuerySet[EntryRow]") -> Iterator[list[EntryRow]]:
    after = 0
    while batch := list(rows.filter(id__gt=after)[:BATCH]):
        yield batch
        after = batch[-1].pk


def _about(channel: Channel) -> About:
    reading = Reading(channel)
    undertakings = reading.all(Undertaking)
    return About(
        sessions={row.key: row.subject for row in reading.all(Session)},
        instruments={row.key: row for row in reading.all(Instrument)},
        commitments={row.key: row for row in reading.all(Commitment)},
        undertakings={name: row for row in undertakings for name in (row.key, row.subject)},
    )
