"""A form that is one act, on a page of its own: filled in, performed, told why not, or asked once more."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils.functional import Promise

from mithaq.ledger.act import Act
from mithaq.ledger.errors import MithaqError
from mithaq.web.sessions.forms import Told
from mithaq.web.sessions.seat import SeatedRequest, act_on, not_done, not_yours, tell

Acts = list[Act]


@dataclass(frozen=True)
class Sheet:
    """The words of such a page. `kind`: the act, which says who may; `back`: the page it was opened from."""

    kind: str
    heading: str | Promise
    button: str | Promise
    said: str | Promise
    back: str
    lead: str | Promise = ""
    template: str = "commitments/sheet.html"
    context: Mapping[str, Any] = field(default_factory=dict)


def posted(request: HttpRequest) -> QueryDict | None:
    """What was sent, even when nothing was filled in; None on a first visit."""
    return request.POST if request.method == "POST" else None


def uploaded(request: HttpRequest) -> Any:
    """The files that came with what was sent; None on a first visit, which is no answer yet."""
    return request.FILES if request.method == "POST" else None


def filled(
    request: SeatedRequest, form: Told, act_of: Callable[[dict[str, Any]], Acts], *, sheet: Sheet,
    perform: Callable[..., object] = act_on,
) -> HttpResponse:  # fmt: skip
    """The form as asked; once it is valid, its acts in one entry, and back to where it came from."""
    if not request.seat.may(sheet.kind):
        return not_done(request, not_yours(sheet.kind, request.seat), back=sheet.back)
    if form.is_valid():
        try:
            perform(request, *act_of(form.cleaned_data))
        except MithaqError as refused:
            tell(form, refused)
        else:
            messages.success(request, str(sheet.said))
            return redirect(sheet.back)
    context = {"form": form, "sheet": sheet, **sheet.context}
    return render(request, sheet.template, context, status=422 if form.is_bound else 200)
