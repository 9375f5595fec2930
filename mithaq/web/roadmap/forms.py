"""What a person fills in about resources and about the calculation of a plan."""

from datetime import date
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy

from mithaq.planning.hosting.validate import MOST_WEIGHT
from mithaq.roadmap.hosting import MONTH, Hosting
from mithaq.roadmap.slips import MOST_DAYS
from mithaq.web.commitments.forms import Worded
from mithaq.web.sessions.forms import DayInput, Told

MOST_A_YEAR = 366  # one a day
SECONDS = [("5", gettext_lazy("5 seconds")), ("30", gettext_lazy("30 seconds")), ("180", gettext_lazy("3 minutes"))]


class ResourceForm(Worded):
    """Something that activities share and that limits them."""

    texts = {"title": gettext_lazy("What it is")}
    capacity = forms.IntegerField(label=gettext_lazy("How many a day"), min_value=1, max_value=100_000)
    owner = forms.ChoiceField(label=gettext_lazy("On the working days of"))


TOO_MUCH = {
    "min_value": gettext_lazy("You gave %(show_value)s: give %(limit_value)s or more, or leave it blank."),
    "max_value": gettext_lazy("You gave %(show_value)s: give %(limit_value)s or less, or leave it blank."),
}


class EffortForm(Told):
    """How long the planner may look for a better plan, and what is wished of the hosts of joint work."""

    seconds = forms.ChoiceField(label=gettext_lazy("Time for the calculation"), choices=SECONDS, initial="5")
    fair = forms.IntegerField(
        label=gettext_lazy("Share hosting fairly: how many days of the end of the programme it is worth"),
        required=False, min_value=1, max_value=MOST_WEIGHT, error_messages=TOO_MUCH,
        help_text=gettext_lazy(
            "For each day that a party hosts beyond its equal share, the programme may end so many days later. "
            "Blank: hosting isn't shared out."
        ),
    )  # fmt: skip
    most = forms.IntegerField(
        label=gettext_lazy("Joint activities that a party hosts in a year, at most"),
        required=False, min_value=1, max_value=MOST_A_YEAR, error_messages=TOO_MUCH,
        help_text=format_lazy(gettext_lazy(
            "A wish, not a bar: one too many is accepted where it spares the programme {days} days. Blank: no limit."
        ), days=MONTH),
    )  # fmt: skip

    @classmethod
    def like(cls, hosting: Hosting) -> "EffortForm":
        """Not filled in yet, but for what was wished last time."""
        return cls(initial={"fair": hosting.fair or None, "most": hosting.most})

    @property
    def hosting(self) -> Hosting:
        """What is wished, once the form is valid."""
        return Hosting(self.cleaned_data["fair"] or 0, self.cleaned_data["most"])


class SlipForm(Told):
    """One thing elsewhere: by its first day, by its length, or simply late; and why."""

    day = forms.DateField(label=gettext_lazy("It starts on"), required=False, widget=DayInput())
    days = forms.IntegerField(
        label=gettext_lazy("It takes, in working days"), required=False, min_value=0, max_value=MOST_DAYS
    )
    late = forms.IntegerField(
        label=gettext_lazy("Or simply: late by so many days"), required=False, min_value=1, max_value=MOST_DAYS,
        help_text=gettext_lazy("Its start moves by so many days; once begun, it takes so many working days more."),
    )  # fmt: skip
    because = forms.CharField(
        label=gettext_lazy("Because"), required=False, max_length=2_000, widget=forms.Textarea({"rows": 2})
    )
    activity = forms.CharField(widget=forms.HiddenInput())

    def __init__(self, data: Any, *, first: date, days: int) -> None:
        super().__init__(data, initial={"day": first, "days": days})
        if days == 0:  # a milestone takes no time
            del self.fields["days"]
