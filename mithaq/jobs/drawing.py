"""The roadmap as an image or long sheets: a thousand lines take seconds, so no page waits for them."""

from datetime import date

import msgspec

from mithaq.desk import made as kept
from mithaq.documents.sheet import Sheet, sheet_pdf
from mithaq.ledger.errors import Language
from mithaq.papers.roadmap_files import made, source_of
from mithaq.roadmap.models import Plan
from mithaq.secretariat import here
from mithaq.secretariat.plan import programme_of

from .sentences import JobError
from .work import Work

SHEET_NAME = "mithaq-roadmap.pdf"


def drawing_job(work: Work, *, plan: str, language: Language, today: str) -> dict[str, str]:
    """Draw it; where it is kept, what it is called, its media type."""
    reading, day = here.reading(), date.fromisoformat(today)
    row = reading.get(Plan, plan)
    assert row is not None  # rows of the record never go
    work.tell(10)
    file = made(source_of(reading, programme_of(reading, day), day=day, language=language, plan=row), reading, "png")
    work.go_on()
    return {"plan": plan, "kept": kept.keep(file.data), "name": file.name, "type": file.type}


def sheet_job(work: Work, *, sheet: str) -> dict[str, str]:
    """Draw what was laid down; where it is kept, what it is called, its media type."""
    laid = kept.read(sheet)
    if laid is None:
        raise JobError("drawing_gone")
    content = msgspec.json.decode(laid, type=Sheet)
    work.tell(10)
    data = sheet_pdf(content)
    work.go_on()
    return {"kept": kept.keep(data), "name": SHEET_NAME, "type": "application/pdf"}
