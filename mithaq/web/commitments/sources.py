"""Drawing commitments: adopted texts, their articles, and the sentences that one chooses, never types."""

from typing import Any

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.ledger.errors import Language
from mithaq.roadmap.acts.commitments import CommitmentDraw
from mithaq.roadmap.models import Commitment
from mithaq.web.sessions.seat import SeatedRequest, seated
from mithaq.web.sessions.views import party_names

from .forms import DrawForm, choose
from .pages import Sheet, filled, posted
from .quoted import Clause, adopted_texts, canonical, clauses, passage


@seated
@require_GET
def sources(request: SeatedRequest) -> HttpResponse:
    """The adopted texts, from whose sentences commitments are drawn."""
    drawn = request.seat.reading.all(Commitment)
    texts = [
        (instrument, text, sum(row.content == text.content for row in drawn))
        for instrument, text in adopted_texts(request.seat.reading)
    ]
    return render(request, "commitments/sources.html", {"texts": texts})


@seated
@require_GET
def source(request: SeatedRequest, content: str) -> HttpResponse:
    """One adopted text, article by article: what was drawn is marked, what wasn't can be."""
    instrument, text = _adopted(request, content)
    drawn = request.seat.reading.all(Commitment, content=content)
    context = {
        "instrument": instrument,
        "text": text,
        "clauses": clauses(text, drawn),
        "may_draw": request.seat.may("commitment.draw"),
    }
    return render(request, "commitments/source.html", context)


@seated
@require_http_methods(["GET", "POST"])
def draw(request: SeatedRequest, content: str, number: str) -> HttpResponse:
    """The sentences of one article in each language, paired by order; the promise is drawn from those chosen."""
    instrument, text = _adopted(request, content)
    clause = next((one for one in clauses(text, []) if one.number == number), None)
    if clause is None:
        raise Http404(number)
    form = DrawForm(posted(request))
    choose(form, "owner", [("", _("Both parties")), *party_names(request.seat.reading).items()])
    words = _words(request, text, clause)
    if form.is_bound and not all(words.values()):
        form.add_error(None, _("Choose the sentence in every language; several must follow one another."))
    sheet = Sheet(
        "commitment.draw",
        heading=_("Draw a commitment"),
        button=_("Draw the commitment"),
        said=_("Commitment drawn. Propose an undertaking that keeps it."),
        back=reverse("commitment_source", args=[content]),
        template="commitments/draw.html",
        context={
            "clause": clause,
            "instrument": instrument,
            "rows": _paired(request, clause),
            "listed": _listed(request, clause),
        },
    )
    return filled(request, form, lambda given: [_act(request, text, (number, words), given)], sheet=sheet)


def _adopted(request: SeatedRequest, content: str) -> tuple[Instrument, InstrumentText]:
    for instrument, text in adopted_texts(request.seat.reading):
        if text.content == content:
            return instrument, text
    raise Http404(content)


def _listed(request: SeatedRequest, clause: Clause) -> list[tuple[Language, str, list[tuple[int, str, bool]]]]:
    """Per language the sentences with their number, and whether each is ticked."""
    names = dict(settings.LANGUAGES)
    return [
        (language, names[language], [(n, words, n in _ticked(request, language)) for n, words in enumerate(found, 1)])
        for language, found in clause.sentences.items()
    ]


def _paired(request: SeatedRequest, clause: Clause) -> list[tuple[int, bool, list[tuple[Language, str]]]]:
    """The sentences side by side, one tick for all languages; none when they don't match or are chosen apart."""
    if not clause.paired or "apart" in request.GET:
        return []
    rows = zip(*([(language, words) for words in found] for language, found in clause.sentences.items()), strict=True)
    return [(n, n in _numbers(request.POST.getlist("n")), list(row)) for n, row in enumerate(rows, 1)]


def _ticked(request: SeatedRequest, language: Language) -> list[int]:
    """The sentences chosen in this language: of its own list, or of the pairs."""
    return _numbers(request.POST.getlist("n" if "n" in request.POST else f"n_{language}"))


def _numbers(sent: list[str]) -> list[int]:
    return [int(one) for one in sent if one.isascii() and one.isdecimal() and len(one) < 5]


def _words(request: SeatedRequest, text: InstrumentText, clause: Clause) -> dict[Language, str]:
    """The words chosen in each language, exactly as the article has them; empty where none fit."""
    return {language: _passage(request, text, clause, language) for language in clause.sentences}


def _passage(request: SeatedRequest, text: InstrumentText, clause: Clause, language: Language) -> str:
    found, ticked = clause.sentences[language], sorted(_ticked(request, language))
    if not ticked or ticked != list(range(ticked[0], ticked[-1] + 1)) or not 1 <= ticked[0] <= ticked[-1] <= len(found):
        return ""
    body = next(one.b for one in canonical(text, language).articles if one.n == clause.number)
    return passage(body, found[ticked[0] - 1 : ticked[-1]])


def _act(
    request: SeatedRequest, text: InstrumentText, quoted: tuple[str, dict[Language, str]], given: dict[str, Any]
) -> CommitmentDraw:
    article, words = quoted
    return CommitmentDraw(
        key=request.seat.office.fresh_id(),
        instrument=text.obj,
        content=text.content,
        article=article,
        words=dict(words),
        owner=given["owner"] or None,
        due=given["due"],
        axis=given["axis"] or None,
    )
