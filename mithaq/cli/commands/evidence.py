"""mithaq evidence [EVIDENCE] [--out FOLDER]: the files of evidence, held or awaited; written out where one says."""

from argparse import Namespace
from pathlib import Path
from typing import Any

from mithaq.documents.filetypes import carried
from mithaq.roadmap.models import Attachment
from mithaq.secretariat import here, store
from mithaq.secretariat.files import Shown, attachments

from ..files import write
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    reading = here.reading()
    asked = {args.evidence} if args.evidence else {row.evidence for row in reading.all(Attachment)}
    found = [shown for files in attachments(reading, asked).values() for shown in files]
    told.data([_told(shown, args.out, told) for shown in found])
    if not found:
        told.say("no_files")


def _told(shown: Shown, out: str, told: Told) -> dict[str, Any]:
    row, hashed = shown.row, shown.held.sha256 if shown.held else ""
    file = str(_written(shown, Path(out))) if out and shown.held else ""
    code = "file_written" if file else "file_held" if hashed else "file_awaited"
    told.say(code, name=row.name, type=shown.kind, size=row.size, hash=hashed, party=row.party, file=file)
    return {"key": row.key, "evidence": row.evidence, "name": row.name, "type": row.type, "size": row.size,
            "c": row.c, "party": row.party, "held": bool(hashed), "sha256": hashed, "file": file}  # fmt: skip


def _written(shown: Shown, folder: Path) -> Path:
    """In a folder of its own: two files may have one name."""
    name, _ = carried(shown.row.name, shown.row.type)
    return write(folder / shown.row.c[:12] / name, store.read(shown.row.c))
