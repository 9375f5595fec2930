"""mithaq status: how far each log goes, what the other side has seen, what awaits whom, what went in and out."""

from argparse import Namespace
from typing import Any

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.secretariat import here, inbox
from mithaq.secretariat.acts import PROPOSALS
from mithaq.secretariat.bag import waiting_to_go
from mithaq.secretariat.files import missing
from mithaq.secretariat.models import Parcel
from mithaq.secretariat.reading import Reading

from ..told import Told
from .inbox import line

LAST = 10  # parcels shown


def run(args: Namespace, told: Told) -> None:
    reading = here.reading()
    logs, outgoing = _logs(reading), {party: waiting_to_go(reading, party) for party in reading.others}
    awaited, texts, parcels = _awaited(reading), _texts(reading), _parcels(reading)
    waiting, lacking = [line(parcel) for parcel in inbox.waiting(reading.ch)], here.office().look(missing)
    for log in logs:
        seen = ", ".join(f"{party} {size}" for party, size in log["seen"].items()) or "–"
        told.say("log_line", party=log["party"], size=log["size"], seen=seen)
    for party, count in outgoing.items():
        told.say("to_send", party=party, count=count)
    for one in waiting:
        told.say("waits_line", **one)
    if lacking:
        told.say("files_lacking", count=len(lacking))
    for one in awaited:
        told.say("awaits", parties=", ".join(one["awaits"]), kind=one["kind"], key=one["key"], hashed=one["hashed"])
    for one in texts:
        told.say(
            "text_line", content=one["content"][:16], reference=one["reference"], state=one["state"], face=one["face"]
        )
    for one in parcels:
        told.say("parcel_line", **one)
    told.data({"party": reading.me, "ch": reading.ch, "logs": logs, "to_send": outgoing, "awaiting": awaited,
               "texts": texts, "parcels": parcels, "inbox": waiting, "files_lacking": lacking,
               "digests": vars(here.office().digests())})  # fmt: skip


def _logs(reading: Reading) -> list[dict[str, Any]]:
    reached = reading.reached
    seen = {party: {p: n for p, n in reached.covers.get(party, {}).items() if p != party} for party in reading.parties}
    return [{"party": party, "size": reached.sizes[party], "seen": seen[party]} for party in reading.parties]


def _awaited(reading: Reading) -> list[dict[str, Any]]:
    """Open proposals, and whose word each lacks."""
    rows = [(model, row) for model in PROPOSALS for row in reading.all(model)]
    standings = [(model, row, reading.standing(row)) for model, row in rows]
    return [
        {"kind": model.__name__.lower(), "key": row.key, "hashed": row.hashed, "awaits": list(standing.awaits)}
        for model, row, standing in standings
        if standing.state == "proposed"
    ]


def _texts(reading: Reading) -> list[dict[str, Any]]:
    found = []
    for text in reading.all(InstrumentText):
        instrument, standing = reading.get(Instrument, text.obj), reading.standing(text)
        state = "sealed" if standing.sealed else standing.state
        found.append({"content": text.content, "reference": instrument.reference if instrument else "",
                      "state": state, "face": standing.face, "awaits": list(standing.awaits)})  # fmt: skip
    return found


def _parcels(reading: Reading) -> list[dict[str, Any]]:
    rows = Parcel.objects.filter(ch=reading.ch)[:LAST]
    return [
        {"at": row.at.isoformat(timespec="seconds"), "direction": row.direction, "party": row.party,
         "name": row.name, "entries": row.entries, "state": row.state}
        for row in rows
    ]  # fmt: skip
