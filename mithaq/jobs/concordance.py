"""The concordance of a whole instrument: every article compared, two languages at a time; recorded; then proposed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cached_property
from typing import Any

from django.utils import timezone

from mithaq.commission.acts.concordance import (
    Compared,
    ConcordanceOverrule,
    ConcordanceRecord,
    Dismissed,
    Reader,
    Said,
)
from mithaq.commission.acts.concordance import Difference as Recorded
from mithaq.commission.fields import plain
from mithaq.commission.models import Article, Concordance, Instrument, InstrumentText
from mithaq.desk.dismissals import holding
from mithaq.desk.models import Comparison, Dismissal
from mithaq.languages.meaning import default_embedder
from mithaq.ledger.adoption import CanonicalText
from mithaq.ledger.canonical import encode
from mithaq.ledger.hashing import sha256
from mithaq.secretariat import here
from mithaq.secretariat.instruments import propose_text, texts_of, wordings_of
from mithaq.secretariat.office import Office, Performed
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Refused
from mithaq.secretariat.spellings import registry

from .comparing import Difference, Found, compare_all, digest_of, known, rules_hash
from .pairs import Leaf, Pair, as_proposed, of_texts, worded_now
from .work import Work

INLINE = 12  # pairs that a page compares by itself: about a second; more are a job's
MOST = 3000  # differences in one record: beyond it the text isn't worth recording
QUOTED = 200  # characters of the words in the record, which has their places too
KEPT = timedelta(days=200)  # how long an unused comparison is kept on the desk


@dataclass(frozen=True)
class Checked:
    """What is known of the languages of a text now, and what is still to be compared."""

    leaves: Sequence[Leaf]
    found: Mapping[str, Found]  # digest of the pair → what was found
    dismissed: Mapping[str, Dismissal]

    @cached_property
    def pairs(self) -> list[Pair]:
        return [pair for leaf in self.leaves for pair in leaf.pairs]

    @cached_property
    def missing(self) -> list[Pair]:
        """Pairs that nobody has compared as they are worded now."""
        return [pair for pair in self.pairs if digest_of(pair) not in self.found]

    @cached_property
    def differences(self) -> list[Difference]:
        """In the order of the text."""
        return [one for pair in self.pairs for one in self.of_pair(pair)]

    @property
    def open(self) -> list[Difference]:
        """Alarms that nobody has dismissed."""
        return [one for one in self.differences if one.alarm and one.id not in self.dismissed]

    def of_pair(self, pair: Pair) -> list[Difference]:
        known = self.found.get(digest_of(pair))
        # What was kept may have been found in the same words of another article: it is shown in this one.
        return [Difference(one.id, pair, one.mark) for one in known.differences] if known else []


def leaves_of(reading: Reading, instrument: Instrument) -> list[Leaf]:
    """The articles as they stand now."""
    return worded_now(instrument, reading.all(Article, instrument=instrument.key), wordings_of(reading))


def checked(ch: str, leaves: Sequence[Leaf], *, most: int | None = None) -> Checked:
    """What is known of these articles; at most so many pairs are compared now, all of them without a limit."""
    names = registry(ch).known
    leaves = [replace(leaf, names=names) for leaf in leaves]
    pairs = [pair for leaf in leaves for pair in leaf.pairs]
    found = known(pairs)
    missing = {digest_of(pair): pair for pair in pairs if digest_of(pair) not in found}
    for pair, compared in compare_all(list(missing.values())[:most]):
        found[digest_of(pair)] = compared
    return Checked(leaves, found, holding(ch, (one.id for each in found.values() for one in each.differences)))


def of_proposed(reading: Reading, text: InstrumentText, *, most: int | None = None) -> Checked:
    """The same of a text proposed for signature, whoever proposed it: our own check of it."""
    return checked(reading.ch, as_proposed(text, sorted(text.texts)), most=most)


def record(
    office: Office, reading: Reading, texts: Mapping[str, CanonicalText], instrument: str, *, by: str
) -> Concordance | None:
    """Record our concordance of these texts, unless the newest of ours says the same. None: there is one language."""
    if len(texts) < 2:
        return None
    act = act_of(office, texts, instrument)
    newest = newest_of(reading, instrument, {lang: text.hash for lang, text in texts.items()}, reading.me)
    if newest and (newest.reader, newest.articles) == (plain(act.reader), plain(act.articles)):
        return newest
    office.perform(act, by=by)
    return reading.get(Concordance, act.key)


def propose(office: Office, reading: Reading, instrument: Instrument, *, by: str, overrule: str = "") -> Performed:
    """Compare what isn't yet, record the concordance, and put the text before both co-chairs.

    Refused("concordance_open") while an alarm is neither mended nor dismissed, unless `overrule` gives a reason."""
    texts = texts_of(reading, instrument)
    still = checked(reading.ch, of_texts(texts)).open if len(texts) > 1 else []
    if still and not overrule:
        one, other = quoted(still[0])
        raise Refused("concordance_open", count=len(still), number=still[0].pair.n, one=one, other=other)
    row = record(office, reading, texts, instrument.key, by=by)
    if still and row:
        office.perform(ConcordanceOverrule(key=office.fresh_id(), concordance=row.key, reason=overrule), by=by)
    return propose_text(office, reading, instrument, by=by)


def quoted(one: Difference) -> tuple[str, str]:
    """What each side says there; a dash where it says nothing."""
    first, second = (", ".join(spot.words for spot in spots)[:QUOTED] or "–" for _, spots in one.sides)
    return first, second


def newest_of(reading: Reading, instrument: str, texts: Mapping[str, str], party: str) -> Concordance | None:
    """That party's last concordance of exactly these texts."""
    rows = [row for row in reading.all(Concordance, instrument=instrument) if row.party == party]
    return max((row for row in rows if row.texts == dict(texts)), key=lambda row: row.seq, default=None)


def act_of(office: Office, texts: Mapping[str, CanonicalText], instrument: str) -> ConcordanceRecord:
    """Everything that was found, whole, with who dismissed what."""
    now = checked(office.ch, of_texts(texts))
    if len(now.differences) > MOST:
        raise Refused("concordance_long", count=len(now.differences), limit=MOST)
    reader = default_embedder()
    return ConcordanceRecord(
        key=office.fresh_id(),
        instrument=instrument,
        texts={lang: text.hash for lang, text in texts.items()},  # type: ignore[misc]
        reader=Reader(model=reader.name, version=reader.version_hash, rules=rules_hash()),
        articles=[_compared(leaf, now) for leaf in now.leaves],
    )


def still_to_compare(reading: Reading, instrument: Instrument) -> str:
    """The text and what of it nobody has compared yet: two who ask for the same, as it stands, ask for one thing."""
    missing = checked(reading.ch, leaves_of(reading, instrument), most=0).missing
    return f"{instrument.key} {sha256(encode(sorted(map(digest_of, missing)))).hex()[:16]}"


def concordance_job(work: Work, *, instrument: str = "", content: str = "") -> dict[str, Any]:
    """Compare every article that isn't compared yet, of an instrument as it stands or of a proposed text."""
    reading = here.reading()
    leaves = _asked(reading, instrument, content)
    missing = checked(reading.ch, leaves, most=0).missing
    for done, _ in enumerate(compare_all(missing, go_on=work.go_on), 1):
        work.tell(int(100 * done / len(missing)))
    Comparison.objects.filter(made__lt=timezone.now() - KEPT).delete()
    now = checked(reading.ch, leaves, most=0)
    return {"pairs": len(now.pairs), "compared": len(missing), "open": len(now.open)}


def _asked(reading: Reading, instrument: str, content: str) -> list[Leaf]:
    if content:
        text = next(iter(reading.all(InstrumentText, content=content)), None)
        if text is None:
            raise Refused("unknown", key=content[:16])
        return as_proposed(text, sorted(text.texts))
    row = reading.get(Instrument, instrument)
    if row is None:
        raise Refused("unknown", key=instrument)
    return leaves_of(reading, row)


def _compared(leaf: Leaf, now: Checked) -> Compared:
    texts: Any = {side.language: side.hash for side in leaf.sides}
    every = [one for pair in leaf.pairs for one in now.of_pair(pair)]
    return Compared(n=leaf.n, texts=texts, differences=[_recorded(one, now.dismissed.get(one.id)) for one in every])


def _recorded(one: Difference, dismissal: Dismissal | None) -> Recorded:
    between: Any = [side.language for side, _ in one.sides]
    said = [
        Said(lang=side.language, start=spot.start, end=spot.end, words=spot.words[:QUOTED], value=spot.value[:QUOTED])  # type: ignore[arg-type]
        for side, spots in one.sides
        for spot in spots
    ]
    return Recorded(
        id=one.id, between=between, kind=one.mark.kind, severity=one.mark.severity, reason=one.mark.reason, said=said,
        dismissed=Dismissed(by=dismissal.by, reason=dismissal.reason) if dismissal else None,
    )  # fmt: skip
