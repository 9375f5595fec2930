"""Who may say for the commission whose name a spelling is: one gate for each door that teaches the registry."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from django.http import HttpResponse
from django.urls import reverse

from mithaq.web.sessions.seat import SeatedRequest, not_done, not_yours

P = ParamSpec("P")
RIGHT = "person.add"  # of what teaches, the kind that the most mandates permit: its sentence names them all


def teaching(
    view: Callable[Concatenate[SeatedRequest, P], HttpResponse],
) -> Callable[Concatenate[SeatedRequest, P], HttpResponse]:
    """With a mandate that may teach; else the sentence that says which ones may."""

    @wraps(view)
    def guarded(request: SeatedRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        if not request.seat.teaches:
            return not_done(request, not_yours(RIGHT, request.seat), back=reverse("names"))
        return view(request, *args, **kwargs)

    return guarded
