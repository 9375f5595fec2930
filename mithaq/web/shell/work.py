"""Long work that somebody asked for, and wants to end: the same for every kind of it."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from mithaq.desk.drafts import own_jobs
from mithaq.jobs.run import stop
from mithaq.web.access import MemberRequest, member

from .views import safe_next


@member
@require_POST
def end(request: MemberRequest, pk: int) -> HttpResponse:
    """Asked to stop; back to the page where it is watched."""
    job = get_object_or_404(own_jobs(request.user.pk), pk=pk)
    if not job.has_ended:
        stop(job)
        messages.info(request, _("Asked to stop. Nothing was changed."))
    return redirect(safe_next(request, request.POST.get("next", "")))
