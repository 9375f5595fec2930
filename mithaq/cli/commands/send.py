"""mithaq send PARTY: everything that the other party isn't known to hold, sealed for it, as one file."""

from argparse import Namespace
from pathlib import Path

from mithaq.secretariat import here
from mithaq.secretariat.bag import files_to_go, pack, waiting_to_go
from mithaq.secretariat.refusals import Refused

from ..files import write
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    office, reading = here.office(), here.reading()
    if args.party not in reading.others:
        raise Refused("other_parties", named=args.party, channel=", ".join(reading.parties))
    files = files_to_go(office, reading, args.party)
    if not waiting_to_go(reading, args.party) and not files and not args.receipt:
        raise Refused("nothing_to_send", party=args.party, size=reading.reached.sizes.get(reading.me, 0))
    packed = pack(office, reading, args.party)
    file = write(Path(args.to) / packed.name, packed.data)
    enclosed, left = (len(packed.parcel.values[name]) for name in ("files", "left"))
    about = {"file": str(file), "party": args.party, "entries": packed.parcel.entries, "size": len(packed.data),
             "files": enclosed, "left": left}  # fmt: skip
    told.say("sent", **about)
    if enclosed or left:
        told.say("files_went", enclosed=enclosed, left=left)
    told.data(about)
