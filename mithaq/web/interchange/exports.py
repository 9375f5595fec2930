"""What goes out: one file for each format, in each language, and beside its button what it leaves behind."""

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET

from mithaq.documents.certificate_words import LANGUAGE_NAMES
from mithaq.documents.lost import Loss
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.papers.losses import FORMATS, Format, left_behind
from mithaq.papers.roadmap_files import made, source_of, standing
from mithaq.papers.schedule import Source
from mithaq.roadmap.models import Plan
from mithaq.web.commitments.programme import programme, today
from mithaq.web.sessions.seat import SeatedRequest, seated, tongue

DRAWN: Format = "png"  # takes seconds: a job makes it


@dataclass(frozen=True)
class Offer:
    """One format as the page offers it."""

    form: Format
    name: Promise
    use: Promise
    commission: bool = False
    needs_plan: bool = False

    @property
    def drawn(self) -> bool:
        """Is it made in a job?"""
        return self.form == DRAWN


OFFERS = (
    Offer("mspdi", gettext_lazy("Microsoft Project (XML)"),
          gettext_lazy(
              "Opens in MS Project, ProjectLibre and others: outline, links, calendars, resources, "
              "the plan in force as baseline."
          )),
    Offer("xlsx", gettext_lazy("Spreadsheet (XLSX)"),
          gettext_lazy("A row for each activity, with filters; dates are dates. Comes back through “Import”.")),
    Offer("csv", gettext_lazy("Text table (CSV)"), gettext_lazy("The same rows for any program.")),
    Offer("ics", gettext_lazy("Calendar of the roadmap (iCalendar)"),
          gettext_lazy("Activities, sessions and due dates as whole days, for Outlook, Thunderbird, telephones.")),
    Offer("ics", gettext_lazy("Calendar of the commission (iCalendar)"),
          gettext_lazy("Sessions, milestones and what is due only."), commission=True),
    Offer("svg", gettext_lazy("Drawing (SVG)"),
          gettext_lazy("The chart for documents, at any size; its letters are outlines, so it needs no font."),
          needs_plan=True),
    Offer("png", gettext_lazy("Image (PNG)"), gettext_lazy("The chart at the resolution of print."), needs_plan=True),
)  # fmt: skip


@seated
@require_GET
def exports(request: SeatedRequest) -> HttpResponse:
    """Every format with what it leaves behind, before anything is downloaded."""
    source = _source(request, tongue())
    offers = [
        (offer, [loss.sentence(tongue()) for loss in _lost(source, offer)])
        for offer in OFFERS
        if source.plan is not None or not offer.needs_plan
    ]
    context: dict[str, Any] = {
        "offers": offers,
        "plan": source.plan,
        "standing": standing(source.programme, source.plan, tongue()),
        "alive": source.programme.alive,
        "languages": [(one, LANGUAGE_NAMES[one]) for one in LANGUAGES],
        "language": tongue(),
        "activities": len(source.problem.activities),
    }
    return render(request, "interchange/exports.html", context)


@seated
@require_GET
def export(request: SeatedRequest, form: str) -> HttpResponse:
    """The file itself."""
    asked = request.GET.get("in", "")
    language = next((known for known in LANGUAGES if known == asked), tongue())
    source = _source(request, language)
    known = next((one for one in FORMATS if one == form and one != DRAWN), None)
    if known is None or (known == "svg" and source.plan is None):
        raise Http404(form)
    file = made(source, request.seat.reading, known, commission="commission" in request.GET)
    named = {"Content-Disposition": f'attachment; filename="{file.name}"', "X-Content-Type-Options": "nosniff"}
    return HttpResponse(file.data, content_type=file.type, headers=named)


def _lost(source: Source, offer: Offer) -> tuple[Loss, ...]:
    return left_behind(source.problem, source.programme, source.days, offer.form)


def _source(request: SeatedRequest, language: Language) -> Source:
    key = request.GET.get("plan")
    plan = request.seat.need(Plan, key) if key else None
    reading = request.seat.reading
    return source_of(reading, programme(reading), day=today(), language=language, plan=plan)
