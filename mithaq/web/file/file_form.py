"""The form of the commission file: prefilled from what was confirmed or from the file it would replace."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.commission.acts import FilePropose
from mithaq.commission.acts.file import Basis, Body, PartyOfFile
from mithaq.commission.fields import AXES, worded
from mithaq.ledger.errors import LANGUAGES
from mithaq.web.sessions.forms import Told, spread, words, words_fields
from mithaq.web.sessions.seat import tongue

from .labels import AXIS_LABELS, COSTS, LANGUAGE_NAMES, TRANSFER

DAY = {"type": "date"}
KEPT = "file-"  # begins the ids of sentences on which the file before already rests


class FileForm(Told):
    """`offered`: sentences that the file may rest on, by id; each is kept or left."""

    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages of its texts"),
        choices=list(LANGUAGE_NAMES.items()),
        widget=forms.CheckboxSelectMultiple,
    )
    prevailing = forms.ChoiceField(
        label=gettext_lazy("Language that prevails"),
        choices=[("", gettext_lazy("None: all are equally authentic")), *LANGUAGE_NAMES.items()],
        required=False,
    )
    axes = forms.MultipleChoiceField(
        label=gettext_lazy("Axes of cooperation"),
        choices=list(AXIS_LABELS.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    costs = forms.ChoiceField(label=gettext_lazy("Costs"), choices=list(COSTS.items()))
    transfer = forms.ChoiceField(label=gettext_lazy("Onward transfer"), choices=list(TRANSFER.items()))
    founded = forms.DateField(
        label=gettext_lazy("Founded on"), required=False, widget=forms.DateInput(DAY, format="%Y-%m-%d")
    )
    years = forms.IntegerField(
        label=gettext_lazy("Years in force"),
        help_text=gettext_lazy("Left empty: until it is denounced."),
        min_value=1,
        max_value=100_000,
        required=False,
    )
    source = forms.CharField(
        label=gettext_lazy("Title of the communiqué"),
        help_text=gettext_lazy("It stands beside each of its sentences in the file."),
        max_length=300,
        required=False,
    )
    basis = forms.MultipleChoiceField(required=False, widget=forms.CheckboxSelectMultiple)
    more_source = forms.CharField(label=gettext_lazy("Where it stands"), max_length=300, required=False)
    more_day = forms.DateField(
        label=gettext_lazy("Its date"), required=False, widget=forms.DateInput(DAY, format="%Y-%m-%d")
    )

    def __init__(
        self, data: Any, *, parties: Sequence[str], offered: Mapping[str, Basis], initial: Mapping[str, Any]
    ) -> None:
        super().__init__(data, initial=dict(initial))
        self.parties, self.offered = parties, offered
        self.fields["basis"].choices = [(key, worded(one.text, tongue())) for key, one in offered.items()]  # type: ignore[attr-defined]
        self.fields |= words_fields("title", gettext_lazy("Title"))
        for code in parties:
            self.fields |= words_fields(f"party_{code}", gettext_lazy("Name"))
        for axis in AXES:
            self.fields |= words_fields(f"body_{axis}", gettext_lazy("Name"))
        self.fields |= words_fields("more", gettext_lazy("Sentence"), limit=20_000)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not words(cleaned, "title"):
            self.add_error("title_fr", _("Give the commission a title in one language at least."))
        for code in self.parties:
            if not words(cleaned, f"party_{code}"):
                self.add_error(f"party_{code}_fr", _("Name this party in one language at least."))
        if cleaned.get("prevailing") and cleaned["prevailing"] not in cleaned.get("languages", []):
            self.add_error("prevailing", _("The language that prevails must be one of those of its texts."))
        if words(cleaned, "more") and not cleaned.get("more_source"):
            self.add_error("more_source", _("Say where this sentence stands: title and date of the text."))
        return cleaned

    def act(self, key: str, replaces: str | None) -> FilePropose:
        """The proposal that this form says."""
        given = self.cleaned_data
        return FilePropose(
            key=key,
            replaces=replaces,
            title=words(given, "title"),
            parties=[PartyOfFile(code=code, names=words(given, f"party_{code}")) for code in self.parties],
            basis=self._basis(),
            languages=given["languages"],
            prevailing=given["prevailing"] or None,
            bodies=[Body(axis=axis, names=names) for axis in AXES if (names := words(given, f"body_{axis}"))],
            axes=given["axes"],
            costs=given["costs"],
            transfer=given["transfer"],
            founded=given["founded"],
            years=given["years"],
        )

    def _basis(self) -> list[Basis]:
        given = self.cleaned_data
        kept = [self._entitled(key) for key in self.offered if key in given["basis"]]
        if text := words(given, "more"):
            kept.append(Basis(text=text, source=given["more_source"], day=given["more_day"]))
        return kept

    def _entitled(self, key: str) -> Basis:
        """A sentence of the draft under the title that was given; one of the file before under its own."""
        title = self.cleaned_data["source"]
        one = self.offered[key]
        return replace(one, source=title) if title and not key.startswith(KEPT) else one

    @property
    def from_draft(self) -> bool:
        return any(not key.startswith(KEPT) for key in self.offered)

    @property
    def titles(self) -> list[forms.BoundField]:
        return self._bound("title")

    @property
    def more(self) -> list[forms.BoundField]:
        return self._bound("more")

    @property
    def named_parties(self) -> list[tuple[str, list[forms.BoundField]]]:
        return [(code, self._bound(f"party_{code}")) for code in self.parties]

    @property
    def bodies(self) -> list[tuple[Any, list[forms.BoundField]]]:
        return [(AXIS_LABELS[axis], self._bound(f"body_{axis}")) for axis in AXES]

    def _bound(self, name: str) -> list[forms.BoundField]:
        return [self[f"{name}_{language}"] for language in LANGUAGES]


def offered_by(row: Any) -> dict[str, Basis]:
    """The sentences on which a file already rests."""
    return {
        f"{KEPT}{n}": Basis(text=one["text"], source=one["source"], day=_day(one["day"]))
        for n, one in enumerate(row.basis if row else [])
    }


def initial_of(row: Any) -> dict[str, Any]:
    """The form as that file fills it."""
    names = ("languages", "prevailing", "axes", "costs", "transfer", "founded", "years")
    initial: dict[str, Any] = {name: getattr(row, name) for name in names} | spread("title", row.title)
    for one in row.parties:
        initial |= spread(f"party_{one['code']}", one["names"])
    for one in row.bodies:
        initial |= spread(f"body_{one['axis']}", one["names"])
    return initial | {"basis": list(offered_by(row))}


def _day(said: str | None) -> date | None:
    return date.fromisoformat(said) if said else None
