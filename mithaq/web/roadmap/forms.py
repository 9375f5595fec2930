"""What a person fills in about resources and about the calculation of a plan."""

from django import forms
from django.utils.translation import gettext_lazy

from mithaq.web.commitments.forms import Worded
from mithaq.web.sessions.forms import Told

SECONDS = [("5", gettext_lazy("5 seconds")), ("30", gettext_lazy("30 seconds")), ("180", gettext_lazy("3 minutes"))]


class ResourceForm(Worded):
    """Something that activities share and that limits them."""

    texts = {"title": gettext_lazy("What it is")}
    capacity = forms.IntegerField(label=gettext_lazy("How many a day"), min_value=1, max_value=100_000)
    owner = forms.ChoiceField(label=gettext_lazy("On the working days of"))


class EffortForm(Told):
    """How long the planner may look for a better plan."""

    seconds = forms.ChoiceField(label=gettext_lazy("Time for the calculation"), choices=SECONDS, initial="5")
