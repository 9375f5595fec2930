"""What a person fills in about commitments and undertakings. Limits are those of the acts; rules are the record's."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django import forms
from django.utils.functional import Promise, lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.documents.filetypes import MOST, SUFFIXES
from mithaq.ledger.errors import Language
from mithaq.web.sessions.forms import AXIS_NAMES, DayInput, Told, words, words_fields

AXIS_CHOICES = [("", gettext_lazy("None")), *AXIS_NAMES.items()]
Choices = Sequence[tuple[str, str | Promise]]


class Worded(Told):
    """A form with texts in each language of the commission; each text is needed in one of them at least."""

    texts: Mapping[str, str | Promise] = {}

    def __init__(
        self, data: Any, *, languages: Sequence[Language], initial: Mapping[str, Any] | None = None, files: Any = None
    ) -> None:
        super().__init__(data, files, initial=dict(initial or {}))
        own = dict(self.fields)
        self.languages = languages
        self.fields.clear()
        for name, label in self.texts.items():
            found = words_fields(name, label)
            self.fields |= {f"{name}_{language}": found[f"{name}_{language}"] for language in languages}
        self.fields |= own

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in self.texts:
            if not words(cleaned, name):
                self.add_error(f"{name}_{self.languages[0]}", _("Write it in one language at least."))
        return cleaned


def day_field(label: Any, *, required: bool = False, help_text: Any = "") -> forms.DateField:
    return forms.DateField(label=label, required=required, widget=DayInput(), help_text=help_text)


def choose(form: forms.Form, name: str, choices: Choices) -> None:
    """What a list offers depends on the record."""
    form.fields[name].choices = list(choices)  # type: ignore[attr-defined]


class DrawForm(Told):
    """Who promised, by when, on which axis; the sentence itself is chosen, never typed."""

    owner = forms.ChoiceField(label=gettext_lazy("Who promised"), required=False)
    due = day_field(
        gettext_lazy("Due"), help_text=gettext_lazy("As the sentence says; leave it empty if it says none.")
    )
    axis = forms.ChoiceField(label=gettext_lazy("Axis"), required=False, choices=AXIS_CHOICES)


class UndertakingForm(Worded):
    """The piece of work that keeps a commitment."""

    texts = {"title": gettext_lazy("Title")}
    axis = forms.ChoiceField(label=gettext_lazy("Axis"), choices=AXIS_CHOICES[1:])
    lead = forms.ChoiceField(label=gettext_lazy("Who answers for it"))
    start = day_field(gettext_lazy("Not before"))
    end = day_field(gettext_lazy("Done by"))


class ActivityForm(Worded):
    """A step of an undertaking; what it occupies is asked for in as many fields as there are resources."""

    texts = {"title": gettext_lazy("Title")}
    duration = forms.IntegerField(
        label=gettext_lazy("Working days"), min_value=0, max_value=2000, help_text=gettext_lazy("0 makes a milestone.")
    )
    calendar = forms.ChoiceField(label=gettext_lazy("Working days of"))
    release = day_field(gettext_lazy("Not before"))
    fixed = day_field(gettext_lazy("Starts on, a fixed date"))
    deadline = day_field(gettext_lazy("Done by"))

    def __init__(self, data: Any, *, languages: Sequence[Language], resources: Choices) -> None:
        super().__init__(data, languages=languages)
        self.fields |= demand_fields(resources)


def demand_fields(resources: Choices) -> dict[str, forms.Field]:
    """How much of each resource is occupied; empty: nothing of it."""
    return {
        f"demand_{key}": forms.IntegerField(
            label=gettext_lazy("Occupies of %(resource)s") % {"resource": label},
            required=False, min_value=1, max_value=100_000,
        )
        for key, label in resources
    }  # fmt: skip


def demanded(cleaned: Mapping[str, Any]) -> dict[str, int]:
    """Resource → amount, of those that were filled in."""
    return {
        name.removeprefix("demand_"): amount
        for name, amount in cleaned.items()
        if name.startswith("demand_") and amount
    }


class LinkForm(Told):
    """What waits for what."""

    before = forms.ChoiceField(label=gettext_lazy("First"))
    after = forms.ChoiceField(label=gettext_lazy("Then"))
    relation = forms.ChoiceField(
        label=gettext_lazy("Waits for"),
        choices=[
            ("finish-start", gettext_lazy("the end of the first")),
            ("start-start", gettext_lazy("its start (between steps)")),
        ],
    )
    lag = forms.IntegerField(label=gettext_lazy("Days between the two"), min_value=0, max_value=2000, initial=0)
    unit = forms.ChoiceField(
        label=gettext_lazy("Which days"),
        choices=[("working", gettext_lazy("working days")), ("calendar", gettext_lazy("all days"))],
    )

    def __init__(self, data: Any, *, wholes: Collection[str], initial: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(initial))
        self.wholes = frozenset(wholes)  # undertakings: only their steps have one start

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        ends = {cleaned.get("before"), cleaned.get("after")}
        if cleaned.get("relation") == "start-start" and ends & self.wholes:
            self.add_error("relation", _("Only a step waits for the start of a step: choose two steps, or the end."))
        return cleaned


class FilesInput(forms.ClearableFileInput):
    """Several files at once, of the endings that are taken."""

    allow_multiple_selected = True

    def __init__(self) -> None:
        super().__init__({"accept": ",".join(SUFFIXES)})


class FilesField(forms.FileField):
    """Files to attach. What each may be is said when it is read, with its name."""

    def __init__(self, *, required: bool) -> None:
        said = lazy(_what_may_be_attached, str)()  # a lazy text that is filled in would no longer be lazy
        super().__init__(label=gettext_lazy("Files"), required=required, widget=FilesInput(), help_text=said)

    def clean(self, data: Any, initial: Any = None) -> list[Any]:  # budget: Django calls it so
        if not data and self.required:
            raise forms.ValidationError(_("No file came: choose one at least."))
        return data or []


def _what_may_be_attached() -> str:
    said = _(
        "PDF, picture, text, table or word processor file; 32 MB each at most, %(most)s at once. They go to the "
        "other party with the next bag and can't be taken back: leave out personal details that needn't be there."
    )
    return said % {"most": MOST}


class AttachForm(Told):
    """More files for a piece of evidence that is there."""

    attached = FilesField(required=True)


class EvidenceForm(Worded):
    """What shows that a promise was kept."""

    texts = {"title": gettext_lazy("Title of the document")}
    note = forms.CharField(
        label=gettext_lazy("Note"), required=False, max_length=20_000, widget=forms.Textarea({"rows": 3})
    )
    attached = FilesField(required=False)


class DeliveryForm(Told):
    """The day of delivery and the evidence that shows it."""

    day = day_field(gettext_lazy("Delivered on"), required=True)
    note = forms.CharField(
        label=gettext_lazy("Note"), required=False, max_length=20_000, widget=forms.Textarea({"rows": 3})
    )
    evidence = forms.MultipleChoiceField(
        label=gettext_lazy("Evidence"), required=False, widget=forms.CheckboxSelectMultiple
    )
