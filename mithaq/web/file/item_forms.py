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

from .labels import LENGTH, UNITS


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
                label=gettext_lazy("Words, %(version)s") % {"version": label}, max_length=20_000, widget=area
            )
            self.initial[f"text_{label}"] = text
        self.fields["who"] = _choice(gettext_lazy("Who is bound"), {"both": _("Both parties"), **parties})
        self.initial["who"] = self.was["who"] or ""

    @property
    def value(self) -> dict[str, Any]:
        texts = {label: self.cleaned_data[f"text_{label}"] for label in self.was["texts"]}
        return dict(self.was) | {
            "texts": texts,
            "text": next(iter(texts.values())),
            "who": self.cleaned_data["who"] or None,
        }


FORMS: dict[str, type[ItemForm]] = {
    "party": ItemForm,
    "axis": ItemForm,
    "person": PersonForm,
    "organ": NamedForm,
    "date": DateForm,
    "duration": LengthForm,
    "commitment": CommitmentForm,
}


def _choice(label: Any, choices: Mapping[str, str]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=[("", "—"), *choices.items()])


def _said(words: Mapping[str, str | None]) -> dict[str, str]:
    return {language: text for language, text in words.items() if text}
