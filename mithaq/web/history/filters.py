"""Which entries of the history a person asked for: of one party, of one kind of thing, about one thing."""

from collections.abc import Mapping
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mithaq.ledger.entry import parse
from mithaq.secretariat.models import EntryRow, PayloadRow
from mithaq.secretariat.reading import Reading

# What a secretary calls the things that acts are about; an act's kind begins with one of these words.
THINGS: Mapping[str, tuple[str | Promise, tuple[str, ...]]] = {
    "file": (_("Commission file"), ("file",)),
    "people": (_("People and mandates"), ("person", "mandate")),
    "sessions": (_("Sessions"), ("session", "agenda")),
    "texts": (_("Texts and signatures"), ("instrument", "article", "ledger")),
    "work": (_("Commitments and undertakings"), ("commitment", "undertaking", "evidence", "delivery")),
    "axes": (_("The four axes"), ("course", "lot", "leg", "mission")),
    "plan": (_("Roadmap"), ("plan", "activity", "link", "resource")),
    "answers": (_("Declined and withdrawn"), ("proposal",)),
}


def entries(reading: Reading, *, party: str, thing: str, about: str) -> Any:
    """The ids of the rows asked for, newest first by arrival at this node."""
    rows = EntryRow.objects.filter(ch=reading.ch).order_by("-id")
    if party:
        rows = rows.filter(party=party)
    if thing in THINGS or about:
        return [row.id for row in rows.iterator() if _asked(row, thing, about)]
    return rows.values_list("id", flat=True)


def _asked(row: EntryRow, thing: str, about: str) -> bool:
    words = THINGS[thing][1] if thing in THINGS else ()
    refs = parse(bytes(row.raw)).acts
    if words and not any(ref.kind.partition(".")[0] in words for ref in refs):
        return False
    return (
        not about
        or any(ref.of == about or (ref.inline and about in str(ref.body)) for ref in refs)
        or _says(row, about)
    )


def _says(row: EntryRow, about: str) -> bool:
    payloads = PayloadRow.objects.filter(ch=row.ch, party=row.party, seq=row.seq).values_list("payload", flat=True)
    return any(about.encode() in bytes(payload) for payload in payloads)
