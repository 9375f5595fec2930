"""mithaq attach EVIDENCE FILE…: files beside a piece of evidence of ours, as one entry."""

from argparse import Namespace
from pathlib import Path

from mithaq.roadmap.models import Attachment
from mithaq.secretariat import here
from mithaq.secretariat.files import Handed, attach

from ..people import speaker
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    handed = [Handed(path.name, path.stat().st_size, path.read_bytes) for path in map(Path, args.files)]
    done = attach(here.office(), args.evidence, handed, by=speaker(args.by).pseudonym)
    rows = here.reading().all(Attachment, evidence=args.evidence, seq=done.entry.seq)
    for row in rows:
        told.say("attached", name=row.name, size=row.size, key=row.key)
    told.data({"seq": done.entry.seq, "files": {row.name: row.key for row in rows}})
