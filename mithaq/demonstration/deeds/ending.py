"""How it ends: both originals and the certificate written, the record checked from its bytes, the digests told."""

from pathlib import Path
from typing import Any

from mithaq.cli.files import write
from mithaq.cli.people import records
from mithaq.commission.models import Agenda, File, Instrument, InstrumentText, Session
from mithaq.documents.certificate import certificate_page
from mithaq.jobs.audit import audit
from mithaq.ledger import certificate
from mithaq.ledger.hashing import sha256
from mithaq.papers.sealed import certificate_of, originals_of
from mithaq.roadmap.ballots import in_force
from mithaq.roadmap.follow_up import State, matrix
from mithaq.roadmap.models import Delivery, Plan, Undertaking
from mithaq.secretariat import here
from mithaq.secretariat.files import missing
from mithaq.secretariat.models import FileRow
from mithaq.secretariat.plan import programme_of

from ..cast import STATES
from ..stage import Stage
from ..texts import REFERENCE


def originals(stage: Stage, *, folder: str, language: Any) -> dict[str, Any]:
    """Both originals as this node renders them, and the certificate; verified before they are shown."""
    (text,) = stage.reading.all(InstrumentText)
    pdfs = originals_of(stage.office, stage.reading, text)
    proof = certificate_of(stage.office, text)
    certificate.verify(proof)
    page = certificate_page(proof, names=STATES, reference=REFERENCE, language=language)  # type: ignore[arg-type]
    papers = {f"{REFERENCE}-{party}.pdf": pdf for party, pdf in pdfs.items()}
    papers |= {f"{REFERENCE}.certificate.json": proof, f"{REFERENCE}.certificate.html": page}
    files = [str(write(Path(folder) / name, data)) for name, data in papers.items()]
    return {"files": files, "hashes": {party: sha256(pdf).hex() for party, pdf in pdfs.items()}}


def holds(stage: Stage) -> dict[str, Any]:
    """What must be so on each node, and the digests that must be the same on both."""
    for channel in records():
        if faults := audit(here.office(channel=channel), channel).faults:
            raise RuntimeError(f"{channel.ch}: {faults}")
    wrong = [name for name, so in _facts(stage).items() if not so]
    if wrong:
        raise RuntimeError(f"{stage.me}: {', '.join(wrong)}")
    digests, held = stage.office.digests(), FileRow.objects.filter(ch=stage.ch).values_list("c", "sha256")
    return {"record": digests.record, "picture": digests.picture, "number": digests.number,
            "files": sorted(held), "entries": stage.office.look(lambda book: sum(book.sizes.values()))}  # fmt: skip


def _facts(stage: Stage) -> dict[str, bool]:
    """The story's outcomes as this node's own tables tell them."""
    reading, today = stage.reading, stage.days.begun
    programme = programme_of(reading, today)
    lines = matrix(programme, today, stage.me)
    return {
        "file": _all_agreed(stage, File), "session": _all_agreed(stage, Session), "agenda": _all_agreed(stage, Agenda),
        "minutes": [reading.standing(text).sealed for text in reading.all(InstrumentText)] == [True],
        "undertakings": _all_agreed(stage, Undertaking), "delivery": _all_agreed(stage, Delivery),
        "plan": len(in_force(programme.all(Plan), programme.ballots)) == 1,
        "kept": any(line.state is State.KEPT for line in lines),
        "instrument": len(reading.all(Instrument)) == 1, "files": stage.office.look(missing) == [],
    }  # fmt: skip


def _all_agreed(stage: Stage, model: type[Any]) -> bool:
    rows = stage.reading.all(model)
    return bool(rows) and all(stage.reading.standing(row).state == "agreed" for row in rows)
