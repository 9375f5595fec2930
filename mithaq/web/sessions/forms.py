"""What a person fills in to propose a session or an agenda. Limits are those of the acts; rules are the record's."""

from collections.abc import Mapping
from typing import Any, cast

from django import forms
from django.urls import reverse_lazy
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.commission.fields import AXES
from mithaq.ledger.errors import LANGUAGES, Language

IN: dict[Language, Promise] = {
    "fr": gettext_lazy("in French"),
    "ar": gettext_lazy("in Arabic"),
    "en": gettext_lazy("in English"),
}
AXIS_NAMES = {
    "training": gettext_lazy("Training"),
    "equipment": gettext_lazy("Equipment"),
    "logistics": gettext_lazy("Logistics"),
    "expertise": gettext_lazy("Expertise"),
}


class Told(forms.Form):
    """A form that can also carry a warning which the person may overrule."""

    warned = ""


class WordsWidget(forms.TextInput):
    """A line in one language, in its own direction."""

    def __init__(self, language: Language) -> None:
        super().__init__({"lang": language, "dir": "rtl" if language == "ar" else "ltr"})


class DayInput(forms.DateInput):
    """A day in the Gregorian calendar; the Hijri one is shown beside it as soon as it is chosen."""

    input_type = "date"

    def __init__(self) -> None:
        shown = {"hx-get": reverse_lazy("both_calendars"), "hx-trigger": "change", "hx-target": "next .both-calendars"}
        super().__init__(shown, format="%Y-%m-%d")


def words_fields(name: str, label: str | Promise, *, limit: int = 300) -> dict[str, forms.Field]:
    """One field for each language: `<name>_fr`, `<name>_ar`, `<name>_en`."""
    return {
        f"{name}_{language}": forms.CharField(
            label=label_in(label, language), max_length=limit, required=False, widget=WordsWidget(language)
        )
        for language in LANGUAGES
    }


def label_in(label: str | Promise, language: Language) -> Any:
    return format_lazy("{} – {}", label, IN[language])


def words(cleaned: Mapping[str, Any], name: str) -> dict[Any, str]:
    """What was written, by language."""
    found = {language: (cleaned.get(f"{name}_{language}") or "").strip() for language in LANGUAGES}
    return {language: text for language, text in found.items() if text}


def spread(name: str, text: Mapping[str, str] | None) -> dict[str, str]:
    """The same the other way round: initial values of the fields."""
    return {f"{name}_{language}": said for language, said in (text or {}).items()}


class SessionForm(Told):
    number = forms.IntegerField(label=gettext_lazy("Number of the session"), min_value=1, max_value=100_000)
    extraordinary = forms.BooleanField(label=gettext_lazy("Extraordinary session"), required=False)
    day = forms.DateField(label=gettext_lazy("First day"), input_formats=["%Y-%m-%d"], widget=DayInput())
    until = forms.DateField(label=gettext_lazy("Last day"), input_formats=["%Y-%m-%d"], widget=DayInput())
    host = forms.ChoiceField(label=gettext_lazy("Host"))

    def __init__(self, data: Any, *, parties: Mapping[str, str], initial: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(initial))
        self.fields["host"].choices = list(parties.items())  # type: ignore[attr-defined]
        self.fields |= words_fields("place", gettext_lazy("Place"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not words(cleaned, "place"):
            self.add_error("place_fr", _("Name the place in one language at least."))
        return cleaned

    @property
    def places(self) -> list[forms.BoundField]:
        return [self[f"place_{language}"] for language in LANGUAGES]


class ItemForm(forms.Form):
    """One row of the agenda; left empty, it is no item."""

    n = forms.IntegerField(label=gettext_lazy("Item"), min_value=1, max_value=1000, required=False)
    axis = forms.ChoiceField(
        label=gettext_lazy("Axis"),
        required=False,
        choices=[("", gettext_lazy("No particular axis")), *AXIS_NAMES.items()],
    )

    def __init__(self, *args: Any, languages: tuple[Language, ...] = LANGUAGES, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.languages = languages
        titles = words_fields("title", gettext_lazy("Title"))
        self.fields |= {f"title_{language}": titles[f"title_{language}"] for language in languages}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("n") and not words(cleaned, "title"):
            self.add_error("n", _("Item %(n)s has no title: give it one, or empty its number.") % {"n": cleaned["n"]})
        return cleaned

    @property
    def titles(self) -> list[forms.BoundField]:
        return [self[f"title_{language}"] for language in self.languages]


class ItemFormSet(forms.BaseFormSet[ItemForm]):
    """The rows of an agenda; at least one must be an item."""

    def clean(self) -> None:
        if not any(self.errors) and not self.items():
            raise forms.ValidationError(_("An agenda has one item at least: write its title."))

    def items(self) -> list[dict[str, Any]]:
        """The items in order; one without a number takes the next free one."""
        rows = [form.cleaned_data for form in self.forms if words(getattr(form, "cleaned_data", {}), "title")]
        taken = {row["n"] for row in rows if row.get("n")}
        free = (n for n in range(1, 1001) if n not in taken)
        return [{"n": row.get("n") or next(free), "title": words(row, "title"), "axis": row.get("axis") or None}
                for row in rows]  # fmt: skip


Items = cast(
    type[ItemFormSet], forms.formset_factory(ItemForm, formset=ItemFormSet, extra=3, max_num=100, absolute_max=100)
)
assert set(AXIS_NAMES) == set(AXES)
