"""What a person fills in about courses, lots, legs and missions. Limits are those of the acts."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.axes.equipment.acts import LotItem
from mithaq.ledger.errors import Language
from mithaq.web.commitments.forms import Choices, Worded, day_field, demand_fields
from mithaq.web.sessions.forms import Told, words, words_fields

MODES = {
    "road": gettext_lazy("Road"),
    "rail": gettext_lazy("Rail"),
    "sea": gettext_lazy("Sea"),
    "air": gettext_lazy("Air"),
}
SPEAKS = [("fr", gettext_lazy("French")), ("ar", gettext_lazy("Arabic")), ("en", gettext_lazy("English"))]


class CourseForm(Worded):
    """A course offered, with its seats."""

    texts = {"title": gettext_lazy("Title of the course"), "place": gettext_lazy("Place")}
    seats = forms.IntegerField(label=gettext_lazy("Seats"), min_value=1, max_value=100_000)
    starts = day_field(gettext_lazy("From"), required=True)
    ends = day_field(gettext_lazy("To"), required=True)
    language = forms.ChoiceField(label=gettext_lazy("Taught in"), choices=SPEAKS)
    prerequisites = forms.CharField(
        label=gettext_lazy("Prerequisites"), required=False, max_length=20_000, widget=forms.Textarea({"rows": 2})
    )

    def __init__(self, data: Any, *, languages: Sequence[Language], resources: Choices) -> None:
        super().__init__(data, languages=languages)
        self.fields |= demand_fields(resources)


class SeatsForm(Told):
    """How many seats we ask for."""

    seats = forms.IntegerField(label=gettext_lazy("Seats"), min_value=1, max_value=100_000)


class LotForm(Worded):
    """A lot: its name, place and day, and `ROWS` kinds of things; a row without a quantity is none."""

    ROWS = 6
    texts = {"place": gettext_lazy("Place of the handover")}
    label = forms.CharField(label=gettext_lazy("Name of the lot"), max_length=300)
    day = day_field(gettext_lazy("Day of the handover"), required=True)

    def __init__(self, data: Any, *, languages: Sequence[Language], initial: Mapping[str, Any] | None = None) -> None:
        super().__init__(data, languages=languages, initial=initial)
        for n in range(self.ROWS):
            found = words_fields(f"name{n}", gettext_lazy("What it is"))
            self.fields |= {f"name{n}_{language}": found[f"name{n}_{language}"] for language in languages}
            self.fields |= {f"quantity{n}": _quantity(), f"serials{n}": _serials()}

    @property
    def head(self) -> list[forms.BoundField]:
        """What is asked of the lot as a whole."""
        return [self[name] for name in ("label", *(f"place_{language}" for language in self.languages), "day")]

    @property
    def rows(self) -> list[list[forms.BoundField]]:
        """The fields of each row, as the page lays them out."""
        names = [[*(f"name{n}_{language}" for language in self.languages), f"quantity{n}", f"serials{n}"]
                 for n in range(self.ROWS)]  # fmt: skip
        return [[self[name] for name in row] for row in names]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        first = self.languages[0]
        for n in range(self.ROWS):
            if cleaned.get(f"quantity{n}") and not words(cleaned, f"name{n}"):
                self.add_error(f"name{n}_{first}", _("Say what these pieces are, or empty the quantity."))
            if words(cleaned, f"name{n}") and not cleaned.get(f"quantity{n}"):
                self.add_error(f"quantity{n}", _("Say how many, or empty the name."))
        if not self.errors and not items(cleaned):
            self.add_error("name0_" + first, _("A lot holds one kind of thing at least."))
        return cleaned


def items(cleaned: Mapping[str, Any]) -> list[LotItem]:
    """The rows that were filled in."""
    return [
        LotItem(name=words(cleaned, f"name{n}"), quantity=quantity, serials=cleaned[f"serials{n}"].split())
        for n in range(LotForm.ROWS)
        if (quantity := cleaned.get(f"quantity{n}"))
    ]


def _quantity() -> forms.IntegerField:
    return forms.IntegerField(label=gettext_lazy("Quantity"), min_value=1, max_value=100_000, required=False)


def _serials() -> forms.CharField:
    return forms.CharField(
        label=gettext_lazy("Serial numbers"), required=False, max_length=300_000,
        widget=forms.Textarea({"rows": 2, "dir": "ltr"}),
        help_text=gettext_lazy("One on each line, one for each piece; or none."),
    )  # fmt: skip


class LegForm(Worded):
    """One stretch of the route."""

    texts = {"origin": gettext_lazy("Leaves from"), "destination": gettext_lazy("Arrives at")}
    order = forms.IntegerField(label=gettext_lazy("Number in the route"), min_value=1, max_value=999)
    mode = forms.ChoiceField(label=gettext_lazy("Carried by"), choices=list(MODES.items()))
    days = forms.IntegerField(label=gettext_lazy("Working days"), min_value=1, max_value=2000)
    capacity_kg = forms.IntegerField(label=gettext_lazy("Capacity, kg"), min_value=0, max_value=10**12, required=False)


class MissionForm(Worded):
    """A mission of experts."""

    texts = {"title": gettext_lazy("Title of the mission"), "place": gettext_lazy("Place")}
    experts = forms.IntegerField(label=gettext_lazy("Experts"), min_value=1, max_value=1000)
    days = forms.IntegerField(label=gettext_lazy("Working days"), min_value=1, max_value=2000)
    starts = day_field(gettext_lazy("From"), required=True)
