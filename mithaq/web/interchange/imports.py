"""What comes in: a file becomes a draft on the desk; a person looks at each item, then all of it is one entry."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from mithaq.desk.models import Draft, User
from mithaq.documents.errors import DocumentError
from mithaq.documents.found import FoundTask
from mithaq.documents.lost import Loss
from mithaq.documents.mspdi_file import LIMIT
from mithaq.documents.roadmap_table import template_xlsx
from mithaq.documents.sentences import LOST
from mithaq.jobs.incoming import (
    PROGRAMME,
    Incoming,
    Wish,
    found_of,
    group_of,
    kept_programme,
    link_id,
    read_programme,
)
from mithaq.ledger.errors import MithaqError, say
from mithaq.papers.schedule import TITLE
from mithaq.secretariat.names import names
from mithaq.web.commitments.programme import programme, today
from mithaq.web.sessions.seat import SeatedRequest, act_on, not_done, not_yours, seated, tongue

SHOWN = 12  # losses of one kind that are told one by one
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Group:
    """Tasks that stand under the same names in the file, and the undertaking that they go to."""

    name: str
    undertaking: str
    rows: list["Row"]


@dataclass(frozen=True)
class Row:
    """A task, whether it is kept, and what it holds by name."""

    task: FoundTask
    kept: bool
    holds: list[tuple[str, int]]


@seated
@require_http_methods(["GET", "POST"])
def imports(request: SeatedRequest) -> HttpResponse:
    """Where a file is handed in, and what lies on the desk."""
    if not request.seat.may("activity.add"):
        return not_done(request, not_yours("activity.add", request.seat), back=reverse("roadmap"))
    error = ""
    if request.method == "POST":
        try:
            return redirect("roadmap_import", _kept(request).pk)
        except DocumentError as refused:
            error = refused.sentence(tongue())
    context = {"error": error, "drafts": _drafts(request)}
    return render(request, "interchange/imports.html", context, status=422 if error else 200)


@seated
@require_GET
def template(request: SeatedRequest) -> HttpResponse:
    """A blank form for activities, in the language of the page."""
    data = template_xlsx(tongue(), day=today(), title=TITLE[tongue()])
    named = {"Content-Disposition": f'attachment; filename="mithaq-activities-{tongue()}.xlsx"'}
    return HttpResponse(data, content_type=XLSX, headers=named)


@seated
@require_GET
def draft(request: SeatedRequest, pk: int) -> HttpResponse:
    """What would be added, item by item, and what is lost."""
    return _page(request, _mine(request, pk))


@seated
@require_POST
def look(request: SeatedRequest, pk: int) -> HttpResponse:
    """Remember what was chosen, and show what follows from it."""
    found = _mine(request, pk)
    _remember(request, found)
    return redirect("roadmap_import", pk)


@seated
@require_POST
def confirmation(request: SeatedRequest, pk: int) -> HttpResponse:
    """All that is kept goes into the record as one entry; then the draft is done."""
    found = _mine(request, pk)
    if "keep" in request.POST:
        _remember(request, found)
    back = reverse("roadmap_import", args=[pk])
    try:
        acts = _incoming(request, found).acts()
        if not acts:
            messages.warning(request, _("Nothing is chosen: nothing was added."))
            return redirect(back)
        act_on(request, *acts)
    except MithaqError as refused:
        return not_done(request, refused, back=back)
    kinds = Counter(act.kind for act in acts)
    said = _("Added in one entry: activities %(activities)s, links %(links)s, resources %(resources)s.")
    counts = {"activities": kinds["activity.add"], "links": kinds["link.add"], "resources": kinds["resource.add"]}
    messages.success(request, said % counts)
    found.delete()
    return redirect("roadmap")


@seated
@require_POST
def removal(request: SeatedRequest, pk: int) -> HttpResponse:
    _mine(request, pk).delete()
    messages.success(request, _("The draft is removed from your desk. Nothing of the record has changed."))
    return redirect("roadmap_imports")


def _kept(request: SeatedRequest) -> Draft:
    """The file read, or a sentence; its size is asked before its bytes."""
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        raise DocumentError("programme_none")
    name, size = (file.name or _("file"))[:200], file.size or 0
    if size > LIMIT:
        raise DocumentError("programme_large", name=name, size=size, limit=LIMIT)
    owner = User.objects.get(pk=request.user.pk)
    return kept_programme(read_programme(file.read(), name=name), owner, language=tongue(), name=name)


def _page(request: SeatedRequest, found: Draft) -> HttpResponse:
    coming, refused = _incoming(request, found), ""
    try:
        acts = coming.acts()
    except DocumentError as why:
        acts, refused = [], why.sentence(tongue())
    known = names(coming.programme, tongue())
    titles = {task.ref: task.name for task in coming.found.tasks}
    whole, without = replace(coming, wish=Wish(coming.wish.undertakings)), coming.wish.without
    context: dict[str, Any] = {
        "draft": found,
        "groups": _groups(coming),
        "undertakings": sorted(((key, known.get(key, key)) for key in coming.programme.alive), key=lambda one: one[1]),
        "pools": [(pool, f"r{pool.ref}" not in without) for pool in whole.new_pools],
        "links": [
            (id_, titles[link.before], titles[link.after], link.lag, id_ not in without)
            for link in whole.links
            if (id_ := link_id(link))
        ],
        "count": len(acts),
        "refused": refused,
        "losses": told_by_kind(coming.told()),
    }
    return render(request, "interchange/draft.html", context)


def _groups(coming: Incoming) -> list[Group]:
    """In the order of the file, without what the record has already."""
    shown: dict[str, list[Row]] = {}
    pools = {pool.ref: pool.name for pool in coming.found.pools}
    for task in coming.found.tasks:
        if task.ref not in coming.known:
            holds = [(pools.get(ref, ref), units) for ref, units in task.holds]
            row = Row(task, f"t{task.ref}" not in coming.wish.without, holds)
            shown.setdefault(group_of(task), []).append(row)
    return [Group(name, coming.groups[name], rows) for name, rows in shown.items()]


def told_by_kind(losses: Iterable[Loss]) -> list[str]:
    """Sentences, those of one kind together; of many alike the first, and how many more."""
    kinds: dict[str, list[Loss]] = {}
    for loss in losses:
        kinds.setdefault(loss.code, []).append(loss)
    told = []
    for alike in kinds.values():
        told += [loss.sentence(tongue()) for loss in alike[:SHOWN]]
        if len(alike) > SHOWN:
            told.append(say(LOST["in_more"], tongue(), n=len(alike) - SHOWN))
    return told


def _incoming(request: SeatedRequest, found: Draft) -> Incoming:
    read, language = found_of(found)
    wish = Wish(found.content.get("undertakings", {}), frozenset(found.content.get("without", ())))
    seat = request.seat
    return Incoming(read, programme(seat.reading), wish, language, seat.me, today(), seat.office.fresh_id)


def _remember(request: SeatedRequest, found: Draft) -> None:
    """The undertakings chosen for each group, and the items that were shown and unchecked."""
    coming = _incoming(request, found)
    shown, kept = set(request.POST.getlist("shown")), set(request.POST.getlist("keep"))
    left = {item for item in coming.wish.without if item not in shown}
    found.content["without"] = sorted(left | (shown - kept))
    chosen = dict(found.content.get("undertakings", {}))
    for n, group in enumerate(_groups(coming)):
        subject = request.POST.get(f"group-{n}")
        if subject is not None and (subject == "" or subject in coming.programme.alive):
            chosen[group.name] = subject
    found.content["undertakings"] = chosen
    found.save()


def _mine(request: SeatedRequest, pk: int) -> Draft:
    found: Draft | None = _drafts(request).filter(pk=pk).first()
    if found is None:
        raise Http404(pk)
    return found


def _drafts(request: SeatedRequest) -> Any:
    return Draft.objects.filter(owner_id=request.user.pk, kind=PROGRAMME)
