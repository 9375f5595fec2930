"""What a person does with the differences between the languages: dismisses one, takes that back, has all compared."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from django.contrib import messages
from django.forms import Form
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRefresh

from mithaq.commission.authority import roles_for
from mithaq.commission.models import Article, Instrument, Mandate
from mithaq.desk.dismissals import dismiss, take_back
from mithaq.desk.models import Job, Spelling, User
from mithaq.jobs.concordance import still_to_compare
from mithaq.jobs.run import enqueue
from mithaq.secretariat.spellings import say_between
from mithaq.web.sessions.seat import Seat, SeatedRequest, not_done, not_yours, seated

from .forms import DismissalForm, NameForm
from .marks import Compared, Shown, compared
from .panel import panel
from .sheet import line_of

KIND = "concordance.compare"
RIGHT = "article.write"  # who words a text answers for its differences


@seated
@require_POST
def dismissal(request: SeatedRequest, key: str, article: str, difference: str) -> HttpResponse:
    """This is no difference: in one's own name, with the reason, for these words."""
    row, shown = _asked(request, key, article, difference)
    if not _may_answer(request.seat):
        return not_done(request, not_yours(RIGHT, request.seat), back=_at(row, shown))
    form = DismissalForm(request.POST)
    if not form.is_valid():
        return _again(request, row, shown, form)
    dismiss(request.seat.reading.ch, shown.id, by=request.seat.pseudonym, reason=form.cleaned_data["reason"])
    return _again(request, row, shown, None)


@seated
@require_POST
def reopening(request: SeatedRequest, key: str, article: str, difference: str) -> HttpResponse:
    """The dismissal is taken back, by whoever does it: the difference is open again."""
    row, shown = _asked(request, key, article, difference)
    if not _may_answer(request.seat):
        return not_done(request, not_yours(RIGHT, request.seat), back=_at(row, shown))
    take_back(request.seat.reading.ch, shown.id, by=request.seat.pseudonym)
    return _again(request, row, shown, None)


@seated
@require_POST
def naming(request: SeatedRequest, key: str, article: str, difference: str) -> HttpResponse:
    """The other language has this name, in these words: the commission knows it from now on, in every text."""
    row, shown = _asked(request, key, article, difference)
    if not request.seat.teaches:
        return not_done(request, not_yours(RIGHT, request.seat), back=_at(row, shown))
    meant = shown.lone_name
    if meant is None:
        raise Http404(difference)
    form = NameForm(request.POST, named=meant)
    if not form.is_valid():
        return _again(request, row, shown, form)
    seat, words = request.seat, form.cleaned_data["words"]
    say_between(seat.reading.ch, Spelling.SAME, meant.name, words, by=seat.pseudonym)
    return _again(request, row, shown, None)


@seated
@require_POST
def comparisons(request: SeatedRequest, key: str) -> HttpResponse:
    """Every article that isn't compared yet, by the worker of this node; who asks for the same joins it."""
    row = request.seat.need(Instrument, key)
    # The request holds a lazy stand-in of its user, which the desk's router doesn't take for a row.
    owner, about = User.objects.get(pk=request.user.pk), still_to_compare(request.seat.reading, row)
    job = enqueue(KIND, owner, about=about, instrument=row.key)
    return redirect(f"{reverse('instrument', args=[key])}?comparison={job.pk}#concordance")


@seated
@require_GET
def comparison(request: SeatedRequest, key: str, pk: int) -> HttpResponse:
    """How far it is; a watching page asks again by itself and is shown anew at the end."""
    row, job = request.seat.need(Instrument, key), job_of(pk)
    if job is None:
        raise Http404(pk)
    if not request.htmx:
        return redirect(f"{reverse('instrument', args=[key])}?comparison={job.pk}#concordance")
    if job.has_ended:
        return HttpResponseClientRefresh()
    return render(request, "instruments/comparing.html", {"it": row, "job": job})


def job_of(asked: object) -> Job | None:
    """A comparison under way or just ended; it tells everybody at the table no more than how far it is."""
    return Job.objects.filter(pk=int(str(asked)), kind=KIND).first() if str(asked).isdecimal() else None


def swapped(request: SeatedRequest, row: Instrument, article: Article, found: Compared) -> dict[str, Any]:
    """What changes on the page with one article: the marked words of each language, its foot, the panel."""
    editable = request.seat.may(RIGHT)
    bare = line_of(request.seat.reading, row, article, editable=editable)
    return {
        "it": row,
        "line": found.marked(bare),
        "foot": found.foot(article.key),
        "editable": editable,
        "oob": True,
        "job": _watched(request),
        **panel(request.seat, row, found),
    }


def _watched(request: SeatedRequest) -> Job | None:
    """The comparison that the whole page watches: it goes on doing so when a part of it is replaced."""
    asked = parse_qs(urlsplit(request.htmx.current_url or "").query)
    return job_of(asked.get("comparison", [""])[0])


def _may_answer(seat: Seat) -> bool:
    """A mandate in force today: the record isn't asked here, so its dates are read here."""
    today = timezone.localdate()
    held = seat.reading.all(Mandate, holder=seat.pseudonym, ended=False)
    ours = [one for one in held if one.party == seat.me and one.role in roles_for(RIGHT)]
    return any((one.since or today) <= today <= (one.until or today) for one in ours)


def _asked(request: SeatedRequest, key: str, article: str, difference: str) -> tuple[Instrument, Shown]:
    """The difference as it stands now; one that the wording no longer has is not there any more."""
    row = request.seat.need(Instrument, key)
    shown = compared(request.seat.reading, row, first=article, most=0).shown.get(article, ())
    found = next((one for one in shown if one.id == difference), None)
    if found is None:
        raise Http404(difference)
    return row, found


def _again(request: SeatedRequest, row: Instrument, shown: Shown, form: Form | None) -> HttpResponse:
    """The article's foot with what was said of it; `form` holds what won't do."""
    status = 422 if form else 200
    if not request.htmx:
        if form:
            messages.error(request, " ".join(str(why) for field in form.errors.values() for why in field))
        return redirect(_at(row, shown))
    found = compared(request.seat.reading, row, first=shown.article, most=0)
    article = request.seat.need(Article, shown.article)
    context = swapped(request, row, article, found) | {"failed": (shown.id, form) if form else None}
    return render(request, "instruments/foot_answer.html", context, status=status)


def _at(row: Instrument, shown: Shown) -> str:
    return f"{reverse('instrument', args=[row.key])}#foot-{shown.article}"
