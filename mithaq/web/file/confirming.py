"""The page of a draft: each item beside the sentence that says it, unsure ones first, answered one by one."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST
from django_htmx.http import HttpResponseClientRefresh
from django_htmx.middleware import HtmxDetails

from mithaq.commission.acts import PersonAdd, PersonDetails
from mithaq.desk import drafts
from mithaq.desk.models import Draft, new_pseudonym
from mithaq.jobs.drafting import add, laid
from mithaq.jobs.run import stop
from mithaq.languages.errors import LanguageError
from mithaq.ledger.errors import LANGUAGES, MithaqError
from mithaq.web.sessions.seat import Seat, SeatedRequest, not_done, not_yours, seated, tongue

from .handed import handed, notes, why
from .item_forms import FORMS, ItemForm
from .labels import ABOUT, KINDS, of_code, version
from .parties import names_here
from .reading import is_read_now, is_unread, mine, once_read, read, why_unread
from .resembling import confirmed, remember, reopened, resembling
from .shown import Shown


@seated
@require_POST
def drop(request: SeatedRequest) -> HttpResponse:
    """A communiqué, or both versions of it, becomes a draft; what can't be read is named and costs nothing else."""
    if not request.seat.may("file.propose"):
        return not_done(request, not_yours("file.propose", request.seat), back=reverse("file"))
    day, wrong = _published(request)
    given = handed(request, tongue())
    refused = [*given.refused, *wrong]
    try:
        if given.refused and not given.sources:
            return _not_read(request, refused)
        draft = laid(given.sources, request.user, published=day)
        read(request, draft)
    except LanguageError as error:
        return _not_read(request, [*refused, error.sentence(tongue())])
    return _read(request, draft, refused)


@seated
@require_GET
def show(request: SeatedRequest, pk: int) -> HttpResponse:
    """The items; while a worker reads the texts, how far it is above what was found before, which waits for it."""
    waits = is_read_now(mine(request, pk))
    draft = mine(request, pk)  # as it is since then: a worker that has just ended has written it
    if request.htmx and waits:
        return render(request, "file/work.html", {"draft": draft, "job": drafts.job_of(draft)})
    if request.htmx:  # the page that watches has nothing more to watch
        return HttpResponseClientRefresh()
    page = "file/draft.html" if draft.content["texts"] and not waits else "file/reading.html"
    return render(request, page, _page(request.seat, draft) | {"waits": waits})


@seated
@require_POST
@once_read
def texts(request: SeatedRequest, pk: int) -> HttpResponse:
    """The other half of a pair, or the day of publication: read again, answers kept."""
    draft = mine(request, pk)
    day, wrong = _published(request)
    given = handed(request, tongue())
    try:
        add(draft, given.sources, published=day)
        read(request, draft)
    except LanguageError as error:
        wrong = [*wrong, error.sentence(tongue())]
    return _read(request, draft, [*given.refused, *wrong])


@seated
@require_POST
def removal(request: SeatedRequest, pk: int) -> HttpResponse:
    """The draft goes from the desk; what was proposed from it stays in the record."""
    draft = mine(request, pk)
    if job := drafts.job_of(draft):
        stop(job)
    draft.delete()
    messages.success(request, _("The draft is removed from your desk. Nothing of the record has changed."))
    return redirect("file")


@seated
@require_POST
@once_read
def confirmation(request: SeatedRequest, pk: int, item: str) -> HttpResponse:
    """This item is right, as drafted or as corrected in its form."""
    draft = mine(request, pk)
    found = _item(draft, item)
    form = FORMS[found["kind"]](request.POST, item=found, parties=names_here(request.seat.reading))
    if not form.is_valid():
        return _back(request, draft, found, form=form)
    drafts.answer(draft, item, drafts.CONFIRMED, form.value)
    confirmed(request.seat, draft, found, form.value)
    return _back(request, draft, found)


@seated
@require_POST
@once_read
def dismissal(request: SeatedRequest, pk: int, item: str) -> HttpResponse:
    """This item is not for the file."""
    draft = mine(request, pk)
    found = _item(draft, item)
    drafts.answer(draft, item, drafts.DISMISSED, found["value"])
    reopened(request.seat, draft, found)
    return _back(request, draft, found)


@seated
@require_POST
@once_read
def reopening(request: SeatedRequest, pk: int, item: str) -> HttpResponse:
    """Undo: as if nothing had been said of it."""
    draft = mine(request, pk)
    drafts.take_back(draft, _item(draft, item)["id"])
    reopened(request.seat, draft, _item(draft, item))
    return _back(request, draft, _item(draft, item))


@seated
@require_POST
@once_read
def taking_in(request: SeatedRequest, pk: int, item: str) -> HttpResponse:
    """What may be a commitment becomes a drafted one, to be confirmed or dismissed as the others are."""
    draft = mine(request, pk)
    drafts.take_in(draft, item)
    return redirect(f"{reverse('draft', args=[draft.pk])}#item-{_item(draft, item)['id']}")


@seated
@require_POST
@once_read
def sameness(request: SeatedRequest, pk: int, item: str) -> HttpResponse:
    """Yes, the same person as one of the record; or no, none of them. Nothing is merged without this answer."""
    draft = mine(request, pk)
    found = _item(draft, item)
    remember(request.seat, draft, found, request.POST.get("same", ""))
    return _back(request, draft, found)


@seated
@require_POST
@once_read
def person(request: SeatedRequest, pk: int, item: str) -> HttpResponse:
    """A confirmed person of our side goes into the record, under a pseudonym and with erasable details."""
    draft = mine(request, pk)
    found = next((one for one in drafts.confirmed(draft, "person") if one["id"] == item), None)
    if found is None or found["value"]["party"] != request.seat.me or found.get("key"):
        raise Http404(item)
    value, key = found["value"], request.seat.office.fresh_id()
    names = {language: value["name"][language] for language in LANGUAGES if value["name"].get(language)}
    details = PersonDetails(name=names, rank=value["rank_words"] or None, office=None)
    added = PersonAdd(key=key, pseudonym=new_pseudonym())
    back = f"{reverse('draft', args=[pk])}#item-{item}"
    said = _("Added to the people of our side. The other party receives the name with the next bag.")
    try:
        request.seat.office.perform(added, (details, key), by=request.seat.pseudonym)
    except MithaqError as refused:
        return not_done(request, refused, back=back)
    drafts.remember(draft, item, key)
    messages.success(request, said)
    return redirect(back)


def _page(seat: Seat, draft: Draft) -> dict[str, Any]:
    job = drafts.job_of(draft)
    return {
        "draft": draft,
        "progress": drafts.progress(draft),
        "groups": _groups(seat, draft),
        "perhaps": [_shown(seat, draft, item) for item in drafts.may_be_taken_in(draft)],
        "differences": [_difference(draft, one) for one in draft.content["differences"]],
        "notes": notes(draft, tongue()),
        "half": len({one["language"] for one in draft.content["files"]}) < 2,
        "published": drafts.published(draft),
        "job": job,
        "unread": is_unread(draft, job),
        "why_unread": why_unread(job),
        "may_propose": seat.may("file.propose"),
        "may_add": seat.may("person.add"),
    }


def _groups(seat: Seat, draft: Draft) -> list[tuple[str, list[Shown]]]:
    """What is drafted: unsure first; what a person took in stands last, beside what it was taken from."""
    items, taken = [_shown(seat, draft, item) for item in draft.content["items"]], drafts.taken_in(draft)
    found = [one for one in items if one.item["id"] not in taken]
    return [
        (_("Look at these first"), [one for one in found if not one.item["certain"]]),
        (_("Found without doubt"), [one for one in found if one.item["certain"]]),
        (_("Taken in by you"), [one for one in items if one not in found]),
    ]


# budget: the form is only there when it has errors
def _shown(seat: Seat, draft: Draft, item: dict[str, Any], *, form: ItemForm | None = None) -> Shown:
    answered = draft.content["answers"].get(item["id"], {})
    value = answered.get("value") or item["value"]
    return Shown(
        item=item,
        answer=answered,
        form=form or FORMS[item["kind"]](None, item=item | {"value": value}, parties=names_here(seat.reading)),
        why=why(item, tongue()),
        mine=item["kind"] == "person" and value["party"] == seat.me,
        label=KINDS[item["kind"]],
        alike=resembling(seat, draft, item) if item["kind"] == "person" else (),
    )


def _difference(draft: Draft, one: dict[str, Any]) -> dict[str, Any]:
    """Both versions' values, and in which language each of them is."""
    said = [(version(label), of_code(value) if value else "") for label, value in one["values"].items()]
    return {"about": ABOUT.get(one["about"], one["about"]), "values": said, "id": one["id"]}


def _back(request: SeatedRequest, draft: Draft, item: dict[str, Any], *, form: ItemForm | None = None) -> HttpResponse:
    """The item again: alone for a script, else its place on the page."""
    status = 422 if form else 200
    if HtmxDetails(request):
        shown = _shown(request.seat, draft, item, form=form)
        alone = {"shown": shown, "draft": draft, "progress": drafts.progress(draft), "alone": True}
        return render(request, "file/item.html", alone | {"may_add": request.seat.may("person.add")}, status=status)
    if form is None:
        return redirect(f"{reverse('draft', args=[draft.pk])}#item-{item['id']}")
    context = _page(request.seat, draft)
    broken = _shown(request.seat, draft, item, form=form)
    context["groups"] = [(title, _with(shown, broken)) for title, shown in context["groups"]]
    return render(request, "file/draft.html", context, status=status)


def _with(shown: Sequence[Shown], broken: Shown) -> list[Shown]:
    return [broken if one.item["id"] == broken.item["id"] else one for one in shown]


def _read(request: HttpRequest, draft: Draft, refused: Sequence[str]) -> HttpResponse:
    for sentence in refused:
        messages.warning(request, sentence)
    return redirect("draft", draft.pk)


def _not_read(request: HttpRequest, sentences: Sequence[str]) -> HttpResponse:
    return render(request, "file/not_read.html", {"sentences": sentences}, status=422)


def _published(request: HttpRequest) -> tuple[date | None, list[str]]:
    said = request.POST.get("published", "").strip()
    try:
        day = parse_date(said) if said else None
    except ValueError:
        day = None
    if said and day is None:
        return None, [
            _("“%(said)s” is no day: write it as 2025-02-20. The texts were read without it.") % {"said": said}
        ]
    return day, []


def _item(draft: Draft, key: str) -> dict[str, Any]:
    found = next((item for item in draft.content["items"] if item["id"] == key), None)
    if found is None:
        raise Http404(key)
    return dict(found)
