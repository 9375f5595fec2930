"""The roadmap as an image: a thousand lines at the resolution of print take seconds, so no page waits for it."""

from datetime import date

from mithaq.desk import made as kept
from mithaq.ledger.errors import Language
from mithaq.papers.roadmap_files import made, source_of
from mithaq.roadmap.models import Plan
from mithaq.secretariat import here
from mithaq.secretariat.plan import programme_of

from .work import Work


def drawing_job(work: Work, *, plan: str, language: Language, today: str) -> dict[str, str]:
    """Draw it; where it is kept, what it is called, its media type."""
    reading, day = here.reading(), date.fromisoformat(today)
    row = reading.get(Plan, plan)
    assert row is not None  # rows of the record never go
    work.tell(10)
    file = made(source_of(reading, programme_of(reading, day), day=day, language=language, plan=row), reading, "png")
    work.go_on()
    return {"plan": plan, "kept": kept.keep(file.data), "name": file.name, "type": file.type}
