"""The words and shapes of every state a page shows. Colour never stands alone: each tone has its own shape."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


@dataclass(frozen=True)
class State:
    """`tone` picks colour and shape together: good ●, going ◐, watch ◆, broken ■, waiting ○, still ▬, sealed ⚭."""

    tone: str
    word: str | Promise


STATES: dict[str, State] = {
    # a promise
    "kept": State("good", _("Kept")),
    "on_track": State("going", _("On track")),
    "at_risk": State("watch", _("At risk")),
    "late": State("broken", _("Late")),
    # a proposal or a text
    "draft": State("waiting", _("Draft")),
    "proposed": State("going", _("Proposed")),
    "waiting": State("waiting", _("Waiting")),
    "agreed": State("good", _("Agreed")),
    "bracketed": State("watch", _("In brackets")),
    "initialled": State("going", _("Initialled")),
    "signed": State("going", _("Signed")),
    "signed_unacknowledged": State("watch", _("Signed, not yet acknowledged")),
    "adopted": State("sealed", _("Adopted")),
    "declined": State("still", _("Declined")),
    "withdrawn": State("still", _("Withdrawn")),
    "withdrawn_unacknowledged": State("watch", _("Withdrawn, not yet acknowledged")),
    "replaced": State("still", _("Replaced")),
    "conflict": State("watch", _("To settle")),
    "void": State("still", _("Void")),
    # a piece of work
    "planned": State("waiting", _("Planned")),
    "under_way": State("going", _("Under way")),
    "delivered": State("going", _("Delivered")),
    "accepted": State("good", _("Accepted")),
    "ended": State("still", pgettext_lazy("a piece of work", "Ended")),
    # long work of the node
    "queued": State("waiting", _("Queued")),
    "running": State("going", _("Running")),
    "done": State("good", pgettext_lazy("a job", "Done")),
    "failed": State("watch", _("Failed")),
    "cancelled": State("still", _("Cancelled")),
}

# What the other side has seen of something, as far as its own entries say. Never whether it is "online".
OTHER_FACE: dict[str, State] = {
    "not_sent": State("waiting", _("Not sent yet")),
    "on_its_way": State("going", _("In the bag, on its way")),
    "received": State("good", _("Received by the other party")),
    "answered": State("sealed", _("Answered by the other party")),
}
