"""mithaq render CONTENT --out FOLDER: both originals, the statement to sign, and once adopted the certificate."""

from argparse import Namespace
from pathlib import Path

from mithaq.commission.models import Instrument
from mithaq.documents.certificate import certificate_page
from mithaq.papers.sealed import certificate_of, file_of, originals_of
from mithaq.secretariat import here
from mithaq.secretariat.instruments import statement_bytes

from ..files import write
from ..texts import text_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    files = [write(Path(args.out) / name, data) for name, data in _papers(args.content, told).items()]
    for file in files:
        told.say("rendered", file=file)
    told.data({"files": [str(file) for file in files]})


def _papers(content: str, told: Told) -> dict[str, bytes]:
    """Name → bytes. A text that isn't adopted yet has no certificate."""
    office, reading = here.office(), here.reading()
    text = text_of(reading, content)
    instrument = reading.get(Instrument, text.obj)
    reference = instrument.reference if instrument else ""
    name = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in reference) or text.content[:16]
    papers = {f"{name}-{party}.pdf": pdf for party, pdf in originals_of(office, reading, text).items()}
    papers[f"{name}.statement.json"] = statement_bytes(text)
    if reading.standing(text).state == "agreed":
        certificate = certificate_of(office, text)
        file = file_of(office, reading, text)
        names = {party["code"]: party["names"] for party in file.parties} if file else {}
        page = certificate_page(certificate, names=names, reference=reference, language=told.language)
        papers |= {f"{name}.certificate.json": certificate, f"{name}.certificate.html": page}
    return papers
