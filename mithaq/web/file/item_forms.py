"""What a person may correct of a drafted item before confirming it: one form for each kind."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.ledger.errors import LANGUAGES
from mithaq.web.components.dates import gregorian
from mithaq.web.sessions.forms import spread, words, words_fields
from mithaq.web.sessions.seat import tongue

from .labels import LENGTH, TEXT_KINDS, TEXT_STATUS, UNITS, version


class ItemForm(forms.Form):
    """A party or an axis: right or not, nothing to correct."""

    def __init__(self, data: Any, *, item: Mapping[str, Any], parties: Mapping[str, str]) -> None:
        self.was: Mapping[str, Any] = item["value"]
        super().__init__(data, auto_id=f"{item['id']}_%s")
        self.item = item
        self.prepare(parties)

    def prepare(self, parties: Mapping[str, str]) -> None:
        """Add the fields of this kind with what was drafted."""

    @property
    def value(self) -> dict[str, Any]:
        """What is confirmed: as drafted but for what was corrected."""
        return dict(self.was)


class NamedForm(ItemForm):
    """A body: its name, and whose it is."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields |= words_fields("name", gettext_lazy("Name"))
        self.fields["party"] = _choice(gettext_lazy("Party"), parties)
        self.initial = {**spread("name", _said(self.was["name"])), "party": self.was["party"] or ""}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not words(cleaned, "name"):
            self.add_error("name_fr", _("Write the name in one language at least."))
        return cleaned

    @property
    def value(self) -> dict[str, Any]:
        said = words(self.cleaned_data, "name")
        names = {language: said.get(language) for language in LANGUAGES}
        return dict(self.was) | {"name": names, "party": self.cleaned_data["party"] or None}


class PersonForm(NamedForm):
    """A person: name, rank, side."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        super().prepare(parties)
        self.fields |= words_fields("rank", gettext_lazy("Rank"))
        self.initial.update(spread("rank", self.was["rank_words"]))

    @property
    def value(self) -> dict[str, Any]:
        return super().value | {"rank_words": words(self.cleaned_data, "rank")}


class DateForm(ItemForm):
    """A day: one of those that fit, or another."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        fitting = [(one, gregorian(date.fromisoformat(one), tongue(), form="full")) for one in self.was["candidates"]]
        if len(fitting) > 1:
            radio = forms.RadioSelect()
            self.fields["fits"] = forms.ChoiceField(
                label=gettext_lazy("Which of these days?"), choices=fitting, required=False, widget=radio
            )
        self.fields["day"] = forms.DateField(
            label=gettext_lazy("Another day") if len(fitting) > 1 else gettext_lazy("Day"),
            required=False,
            widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"),
        )
        self.initial = {"fits": self.was["value"], "day": None if len(fitting) > 1 else self.was["value"]}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not (cleaned.get("day") or cleaned.get("fits")) and "day" not in self.errors:
            name = "fits" if "fits" in self.fields else "day"
            self.add_error(name, _("The text leaves the day open: choose or write it, or dismiss the item."))
        return cleaned

    @property
    def value(self) -> dict[str, Any]:
        chosen = self.cleaned_data.get("day") or self.cleaned_data.get("fits")
        return dict(self.was) | {"value": str(chosen)}


class LengthForm(ItemForm):
    """How long something lasts."""

    number = forms.IntegerField(label=gettext_lazy("How many"), min_value=1, max_value=10_000)
    unit = forms.ChoiceField(label=gettext_lazy("Unit"), choices=list(UNITS.items()))

    def prepare(self, parties: Mapping[str, str]) -> None:
        found = LENGTH.fullmatch(self.was["value"])
        if found:
            self.initial = {"number": int(found[2]), "unit": found[1] + found[3]}

    @property
    def value(self) -> dict[str, Any]:
        unit, number = self.cleaned_data["unit"], self.cleaned_data["number"]
        return dict(self.was) | {"value": f"PT{number}{unit[1:]}" if unit.startswith("T") else f"P{number}{unit}"}


class CommitmentForm(ItemForm):
    """A commitment: its words in each version, and who is bound."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        for label, text in self.was["texts"].items():
            area = forms.Textarea({"rows": 3, "lang": label[:2], "dir": "rtl" if label.startswith("ar") else "ltr"})
            self.fields[f"text_{label}"] = forms.CharField(
                label=gettext_lazy("Words, %(version)s") % {"version": version(label)}, max_length=20_000, widget=area
            )
            self.initial[f"text_{label}"] = text
        self.fields["who"] = _choice(gettext_lazy("Who is bound"), {"both": _("Both parties"), **parties})
        self.fields["by"] = _day_field(gettext_lazy("By when"))
        self.fields["conditional"] = forms.BooleanField(label=gettext_lazy("Hangs on a condition"), required=False)
        self.initial["who"], self.initial["by"] = self.was["who"] or "", self.was.get("by")
        self.initial["conditional"] = not self.was.get("firm", True)

    @property
    def value(self) -> dict[str, Any]:
        texts = {label: self.cleaned_data[f"text_{label}"] for label in self.was["texts"]}
        return dict(self.was) | {
            "texts": texts,
            "text": next(iter(texts.values())),
            "who": self.cleaned_data["who"] or None,
            "by": _iso(self.cleaned_data["by"]),
            "firm": not self.cleaned_data["conditional"],
        }


class PlaceForm(ItemForm):
    """A place: how it is written."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields |= words_fields("name", gettext_lazy("Name"))
        self.initial = {**spread("name", _said(self.was["name"]))}

    @property
    def value(self) -> dict[str, Any]:
        said = words(self.cleaned_data, "name")
        return dict(self.was) | {"name": {language: said.get(language) for language in LANGUAGES}}


class VisitForm(ItemForm):
    """A visit: from where to where, and when it began."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields["by"] = _choice(gettext_lazy("Visitor"), parties)
        self.fields["to"] = _choice(gettext_lazy("Host"), parties)
        self.fields["from_date"] = _day_field(gettext_lazy("First day"))
        self.initial = {key: self.was[key] for key in ("by", "to", "from_date")}

    @property
    def value(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        sides = {key: cleaned[key] or self.was[key] for key in ("by", "to")}
        return dict(self.was) | sides | {"from_date": _iso(cleaned["from_date"])}


class SessionForm(ItemForm):
    """A session: its number, where and when."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields["number"] = forms.IntegerField(label=gettext_lazy("Number"), min_value=1, max_value=999)
        self.fields["place"] = forms.CharField(label=gettext_lazy("Place"), required=False, max_length=200)
        self.fields["from"] = _day_field(gettext_lazy("First day"))
        self.initial = {key: self.was[key] for key in ("number", "place", "from")}

    @property
    def value(self) -> dict[str, Any]:
        cleaned = self.cleaned_data
        said = {"number": cleaned["number"], "place": cleaned["place"] or None, "from": _iso(cleaned["from"])}
        return dict(self.was) | said


class QuotationForm(ItemForm):
    """A quotation: whose words they are."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields["speaker"] = forms.CharField(label=gettext_lazy("Speaker"), required=False, max_length=200)
        self.initial = {"speaker": self.was["speaker"]}

    @property
    def value(self) -> dict[str, Any]:
        return dict(self.was) | {"speaker": self.cleaned_data["speaker"] or None}


class TextForm(ItemForm):
    """A text: of what kind, and what became of it."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields["kind"] = forms.ChoiceField(label=gettext_lazy("Kind"), choices=list(TEXT_KINDS.items()))
        self.fields["status"] = forms.ChoiceField(label=gettext_lazy("State"), choices=list(TEXT_STATUS.items()))
        self.initial = {"kind": self.was["kind"], "status": self.was["status"]}

    @property
    def value(self) -> dict[str, Any]:
        return dict(self.was) | {"kind": self.cleaned_data["kind"], "status": self.cleaned_data["status"]}


class StepForm(ItemForm):
    """A next step: by when."""

    def prepare(self, parties: Mapping[str, str]) -> None:
        self.fields["by"] = _day_field(gettext_lazy("By when"))
        self.initial = {"by": self.was["by"]}

    @property
    def value(self) -> dict[str, Any]:
        return dict(self.was) | {"by": _iso(self.cleaned_data["by"])}


FORMS: dict[str, type[ItemForm]] = {
    "party": ItemForm,
    "axis": ItemForm,
    "person": PersonForm,
    "organ": NamedForm,
    "date": DateForm,
    "duration": LengthForm,
    "commitment": CommitmentForm,
    "visit": VisitForm,
    "session": SessionForm,
    "place": PlaceForm,
    "quotation": QuotationForm,
    "text": TextForm,
    "next_step": StepForm,
}


def _day_field(label: Any) -> forms.DateField:
    return forms.DateField(label=label, required=False, widget=forms.DateInput({"type": "date"}, format="%Y-%m-%d"))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _choice(label: Any, choices: Mapping[str, str]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=[("", "—"), *choices.items()])


def _said(words: Mapping[str, str | None]) -> dict[str, str]:
    return {language: text for language, text in words.items() if text}
