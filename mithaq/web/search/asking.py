"""What a person asks, and whose eyes they have: the words, the filters, the channels that are theirs to read."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.axes import AXES
from mithaq.commission.authority import roles_for
from mithaq.commission.models import Session
from mithaq.jobs.searching import Question, Reader
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.forms import DayInput
from mithaq.web.sessions.seat import Seat, tongue

STATES = (("", gettext_lazy("Any state")), ("proposed", gettext_lazy("Proposed")), ("agreed", gettext_lazy("Agreed")),
          ("declined", gettext_lazy("Declined")), ("withdrawn", gettext_lazy("Withdrawn")))  # fmt: skip
IN_THE_PALETTE, ON_THE_PAGE, BEFORE_A_STATE = 24, 60, 400


class AskForm(forms.Form):
    """The words and the filters; everything may be left out."""

    q = forms.CharField(label=gettext_lazy("Words, a name, a sentence"), required=False, max_length=500)
    axis = forms.ChoiceField(label=gettext_lazy("Axis"), required=False)
    session = forms.ChoiceField(label=gettext_lazy("Session"), required=False)
    party = forms.ChoiceField(label=gettext_lazy("Party"), required=False)
    state = forms.ChoiceField(label=gettext_lazy("State"), required=False, choices=STATES)
    since = forms.DateField(label=gettext_lazy("From the day"), required=False, widget=DayInput())
    until = forms.DateField(label=gettext_lazy("Up to the day"), required=False, widget=DayInput())

    def __init__(self, data: Any, seat: Seat) -> None:
        super().__init__(data)
        sessions = seat.reading.current(Session)
        self._offer("axis", _("All axes"), [(axis.key, axis.words[tongue()]) for axis in AXES])
        self._offer(
            "session", _("All sessions"), [(row.subject, _("Session %(n)s") % {"n": row.number}) for row in sessions]
        )
        self._offer("party", _("Both parties"), [(code, code) for code in seat.reading.parties])
        self.fields["q"].widget.attrs.update({"type": "search", "autocomplete": "off", "dir": "auto"})

    def _offer(self, name: str, everything: str, choices: list[tuple[str, str]]) -> None:
        self.fields[name].choices = [("", everything), *choices]  # type: ignore[attr-defined]

    @property
    def filters(self) -> list[forms.BoundField]:
        return [self[name] for name in ("axis", "session", "party", "state", "since", "until")]

    @property
    def narrowed(self) -> bool:
        """Is any filter set?"""
        return any(self.cleaned_data.get(field.name) for field in self.filters)

    def question(self, *, words_only: bool, palette: bool) -> Question:
        """What is asked of the passages; a state is looked at afterwards, since it is derived when read."""
        asked = self.cleaned_data
        limit = BEFORE_A_STATE if asked.get("state") else IN_THE_PALETTE if palette else ON_THE_PAGE
        return Question(
            asked["q"], prefix=words_only, meaning=not words_only, limit=limit, axis=asked["axis"],
            session=asked["session"], party=asked["party"], since=asked["since"], until=asked["until"],
        )  # fmt: skip


def reader_of(seat: Seat, user: Any) -> Reader:
    """This commission; the national record for those whom its own mandates let write in it; their own drafts."""
    wanted = set(roles_for("note.write"))
    channels = Channel.objects.filter(national=True).order_by("ch")
    national = [channel.ch for channel in channels if Reading(channel).roles(seat.pseudonym) & wanted]
    return Reader((seat.reading.ch, *national), notes=bool(national), owner=user.pk)
