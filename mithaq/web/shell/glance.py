"""What the frame of every page shows of the record, to those whom the record knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from mithaq.commission.models import File
from mithaq.desk.models import User
from mithaq.ledger.entry import parse
from mithaq.secretariat.awaiting import awaiting, counts
from mithaq.secretariat.models import Channel, EntryRow
from mithaq.secretariat.reading import Reading


@dataclass(frozen=True)
class Heard:
    """How much of another party's log is here, and the day its own clock gave the last entry."""

    party: str
    entries: int
    dated: date | None = None


@dataclass(frozen=True)
class Glance:
    """Everything may be absent: a node without a commission shows its own name and nothing more."""

    commission: Mapping[str, str] = field(default_factory=dict)  # its title, by language
    parties: tuple[str, ...] = ()  # sorted: the order gives each party its colour
    entries: int | None = None  # in this node's record
    heard: tuple[Heard, ...] = ()
    waiting: Mapping[str, int] = field(default_factory=dict)  # entry of the rail -> how many things await this person


def glance(user: User) -> Glance:
    """How the record stands for this person; nothing of it for someone without a mandate."""
    channel = Channel.objects.filter(national=False).order_by("ch").first()
    if channel is None:
        return Glance()
    reading = Reading(channel)
    roles = reading.roles(user.pseudonym)
    if not roles:
        return Glance()
    return Glance(
        commission=_title(reading),
        parties=reading.parties,
        entries=EntryRow.objects.filter(ch=reading.ch).count(),
        heard=tuple(_heard(reading, party) for party in reading.others),
        waiting=counts(awaiting(reading, roles)),
    )


def _title(reading: Reading) -> Mapping[str, str]:
    files = reading.current(File)
    title: Mapping[str, str] = files[0].title if files else {}
    return title


def _heard(reading: Reading, party: str) -> Heard:
    last = EntryRow.objects.filter(ch=reading.ch, party=party).order_by("-seq").first()
    if last is None:
        return Heard(party, 0)
    return Heard(party, last.seq + 1, datetime.fromtimestamp(parse(bytes(last.raw)).at / 1000, UTC).date())
