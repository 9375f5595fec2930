"""The roadmap as an image or long sheets: a thousand lines take seconds, so no page waits for them."""

from datetime import date

import msgspec

from mithaq.desk import made as kept
from mithaq.documents.sheet import Sheet, sheet_pdf, sheet_png
from mithaq.ledger.errors import Language
from mithaq.papers.roadmap_files import named, picture, source_of
from mithaq.roadmap.models import Plan
from mithaq.secretariat import here
from mithaq.secretariat.plan import programme_of

from .apart import apart
from .sentences import JobError
from .work import Work

SHEET_NAME = "mithaq-roadmap.pdf"


def drawing_job(work: Work, *, plan: str, language: Language, today: str) -> dict[str, str]:
    """Draw it; where it is kept, what it is called, its media type."""
    reading, day = here.reading(), date.fromisoformat(today)
    row = reading.get(Plan, plan)
    assert row is not None  # rows of the record never go
    work.tell(10)
    source = source_of(reading, programme_of(reading, day), day=day, language=language, plan=row)
    work.go_on()
    data = apart(work, sheet_png, picture(source))
    name, kind = named(source, "png")
    return {"plan": plan, "kept": kept.keep(data), "name": name, "type": kind}


def sheet_job(work: Work, *, sheet: str) -> dict[str, str]:
    """Draw what was laid down; where it is kept, what it is called, its media type."""
    laid = kept.read(sheet)
    if laid is None:
        raise JobError("drawing_gone")
    content = msgspec.json.decode(laid, type=Sheet)
    work.tell(10)
    data = apart(work, sheet_pdf, content)
    return {"kept": kept.keep(data), "name": SHEET_NAME, "type": "application/pdf"}
