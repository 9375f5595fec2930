"""mithaq concord A B [C]: language versions side by side, two by two, and where they differ. It needs no node."""

from argparse import Namespace
from itertools import combinations
from pathlib import Path

from mithaq.jobs.beside import beside
from mithaq.languages.concord import Concordance, aligned
from mithaq.languages.errors import LanguageError
from mithaq.languages.meaning import default_embedder
from mithaq.languages.segments import LIMIT, Mode, Version, read_version

from ..told import Told

FEWEST = 15  # runs of clauses from which another process is worth its start: some five seconds of comparing


def run(args: Namespace, told: Told) -> None:
    versions = [_version(Path(file), args.segments) for file in (args.a, args.b, args.c) if file]
    if len(versions) == 2:
        told.data(_compared(versions[0], versions[1], told).as_json(told.language))
        return
    pairs = []
    for a, b in combinations(versions, 2):
        told.say("concord_pair", a=a.name, b=b.name)
        pairs.append({"files": [a.name, b.name], **_compared(a, b, told).as_json(told.language)})
    told.data(pairs)


def _compared(a: Version, b: Version, told: Told) -> Concordance:
    """Compared and told: each mark a line, then how many, then what the concordance says of itself."""
    pairs = aligned(a, b, default_embedder())
    marks = dict(beside(pairs.marks_of, pairs.runs, fewest=FEWEST))
    found = pairs.concordance([mark for _, of_run in sorted(marks.items()) for mark in of_run])
    for mark in found.marks:
        places = ["+".join(str(n) for n in side) or "–" for side in (mark.a, mark.b)]
        severity = told.worded(f"concord_{mark.severity}")
        told.say("concord_line", severity=severity, a=places[0], b=places[1], why=mark.why(told.language))
    alarms = sum(mark.severity == "alarm" for mark in found.marks)
    told.say("concorded", beads=len(found.beads), alarms=alarms, hints=len(found.marks) - alarms)
    for note in found.notes_in(told.language):
        told.line(note)
    return found


def _version(file: Path, mode: Mode) -> Version:
    size = file.stat().st_size
    if size > LIMIT:
        raise LanguageError("too_large", name=file.name, size=size, limit=LIMIT)
    return read_version(file.read_bytes(), name=file.name, mode=mode)
