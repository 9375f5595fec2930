"""National notes: written into this state's own record, which no bag carries."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from mithaq.commission.acts import NoteWrite
from mithaq.secretariat.office import Office


class NoteForm(forms.Form):
    about = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)
    text = forms.CharField(
        label=gettext_lazy("A note for your side only"),
        max_length=20_000,
        widget=forms.Textarea({"rows": 3, "dir": "auto"}),
    )


def note_act(office: Office, form: Any) -> NoteWrite:
    """The act of this form; `about` is the plain id of a common thing, looked up when shown."""
    return NoteWrite(key=office.fresh_id(), about=form.cleaned_data["about"] or None, text=form.cleaned_data["text"])
