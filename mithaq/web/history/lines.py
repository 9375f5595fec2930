"""Entries of the record as sentences, with the people's names where the record holds them."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from django.utils.translation import gettext as _

from mithaq.commission.acts import MandateGrant
from mithaq.desk.models import User
from mithaq.ledger.entry import parse
from mithaq.ledger.errors import Language
from mithaq.ledger.void import Void
from mithaq.secretariat.acts import COMMON_RULES
from mithaq.secretariat.models import EntryRow, PayloadRow, VoidRow
from mithaq.secretariat.reading import Line, Reading
from mithaq.secretariat.refusals import sentence_of
from mithaq.web.file.labels import ROLES
from mithaq.web.sessions.naming import in_words

PSEUDONYM = re.compile(r"u:[a-z2-7]{1,26}(?![a-z2-7])")
AT_ONCE = 400  # entries asked for in one statement: SQLite counts its variables


@dataclass(frozen=True)
class Entry:
    """One entry: what it did, one sentence for each act, and why it doesn't count if it doesn't."""

    party: str
    seq: int
    at: datetime
    by: str
    lines: tuple[Line, ...]
    void: str


def told(reading: Reading, rows: Sequence[EntryRow], language: Language) -> list[Entry]:
    """These entries as sentences, in their order; each question is asked of the database once."""
    places = [(row.party, row.seq) for row in rows]
    payloads, voids = _payloads(reading.ch, places), _voids(reading.ch, places, language)
    why = [voids.get(place, "") for place in places]
    return _accounts(
        reading, [_entry(reading, row, payloads, void, language) for row, void in zip(rows, why, strict=True)]
    )


def within(reading: Reading, ranges: dict[str, tuple[int, int]]) -> list[EntryRow]:
    """Entries [from, to) of each party's log, in the order in which they came here."""
    found: list[EntryRow] = []
    for party, (start, end) in ranges.items():
        found += EntryRow.objects.filter(ch=reading.ch, party=party, seq__gte=start, seq__lt=end)
    return sorted(found, key=lambda row: row.id)


# budget: the parts of one entry
def _entry(
    reading: Reading, row: EntryRow, payloads: dict[tuple[str, int, int], bytes], why: str, language: Language
) -> Entry:
    entry = parse(bytes(row.raw))
    at = datetime.fromtimestamp(entry.at / 1000, UTC)
    lines = []
    for i, ref in enumerate(entry.acts):
        text = _named(reading, _sentence(ref, payloads.get((row.party, row.seq, i)), language), language)
        lines.append(Line(row.party, row.seq, entry.by, at, ref.kind, text, why))
    return Entry(row.party, row.seq, at, reading.name_of(entry.by, language), tuple(lines), why)


def _sentence(ref: Any, payload: bytes | None, language: Language) -> str:
    """What the act did; of an erased one, that it was erased; of a newer one, that an upgrade will read it."""
    vocabulary = COMMON_RULES.vocabulary
    if payload is None and not ref.inline:
        return _("What was written here has been erased (%(kind)s).") % {"kind": ref.kind}
    try:
        act = vocabulary.inline(ref.kind, ref.body) if ref.inline else vocabulary.decode(ref.kind, payload or b"")
    except Void as void:
        return sentence_of(void.code, void.values, language)
    if isinstance(act, MandateGrant):
        act = replace(act, role=str(ROLES[act.role]))  # type: ignore[arg-type]  # its name instead of its code
    return act.sentence(language)


def _named(reading: Reading, text: str, language: Language) -> str:
    return PSEUDONYM.sub(lambda found: reading.name_of(found[0], language), text)


def _accounts(reading: Reading, entries: Sequence[Entry]) -> list[Entry]:
    """Whom the record knows by pseudonym alone is called as this node's own desk calls them."""
    users = {user.pseudonym: str(user) for user in User.objects.all()}

    def called(text: str) -> str:
        return PSEUDONYM.sub(lambda found: users.get(found[0], found[0]), text)

    texts = iter(in_words(reading, [line.text for entry in entries for line in entry.lines]))

    def renamed(entry: Entry) -> Entry:
        lines = tuple(replace(line, text=called(next(texts))) for line in entry.lines)
        return replace(entry, lines=lines, by=called(entry.by))

    return [renamed(entry) for entry in entries]


def _payloads(ch: str, places: Iterable[tuple[str, int]]) -> dict[tuple[str, int, int], bytes]:
    found: dict[tuple[str, int, int], bytes] = {}
    for party, seqs in _by_party(places).items():
        for start in range(0, len(seqs), AT_ONCE):
            rows = PayloadRow.objects.filter(ch=ch, party=party, seq__in=seqs[start : start + AT_ONCE])
            found |= {(party, row.seq, row.i): bytes(row.payload) for row in rows}
    return found


def _voids(ch: str, places: Iterable[tuple[str, int]], language: Language) -> dict[tuple[str, int], str]:
    wanted = set(places)
    rows = [row for row in VoidRow.objects.filter(ch=ch) if (row.party, row.seq) in wanted]
    return {(row.party, row.seq): sentence_of(row.code, row.values, language) for row in rows}


def _by_party(places: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for party, seq in places:
        found.setdefault(party, []).append(seq)
    return found
