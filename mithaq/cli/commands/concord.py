"""mithaq concord A B: two language versions side by side, and where they differ. It needs no node."""

from argparse import Namespace
from pathlib import Path

from mithaq.languages.concord import concord
from mithaq.languages.errors import LanguageError
from mithaq.languages.meaning import default_embedder
from mithaq.languages.segments import LIMIT, Mode, Version, read_version

from ..told import Told


def run(args: Namespace, told: Told) -> None:
    a, b = (_version(Path(file), args.segments) for file in (args.a, args.b))
    found = concord(a, b, default_embedder())
    for mark in found.marks:
        places = ["+".join(str(n) for n in side) or "–" for side in (mark.a, mark.b)]
        severity = told.worded(f"concord_{mark.severity}")
        told.say("concord_line", severity=severity, a=places[0], b=places[1], why=mark.why(told.language))
    alarms = sum(mark.severity == "alarm" for mark in found.marks)
    told.say("concorded", beads=len(found.beads), alarms=alarms, hints=len(found.marks) - alarms)
    data = found.as_json(told.language)
    for note in found.notes_in(told.language):
        told.line(note)
    told.data(data)


def _version(file: Path, mode: Mode) -> Version:
    size = file.stat().st_size
    if size > LIMIT:
        raise LanguageError("too_large", name=file.name, size=size, limit=LIMIT)
    return read_version(file.read_bytes(), name=file.name, mode=mode)
