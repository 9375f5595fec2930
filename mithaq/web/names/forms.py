"""Two spellings that somebody says to be one name, or two: of a place, a body, a unit, or anybody."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.desk.models import Spelling
from mithaq.languages.known_spellings import spelling_key

LONGEST = 200


class SpellingsForm(forms.Form):
    name = forms.CharField(
        label=gettext_lazy("A spelling"), max_length=LONGEST, widget=forms.TextInput({"dir": "auto"})
    )
    other = forms.CharField(
        label=gettext_lazy("Another spelling"), max_length=LONGEST, widget=forms.TextInput({"dir": "auto"})
    )
    verdict = forms.ChoiceField(
        label=gettext_lazy("They are"),
        choices=[(Spelling.SAME, gettext_lazy("one name")), (Spelling.APART, gettext_lazy("two names"))],
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for field in ("name", "other"):
            if cleaned.get(field) and not any(letter.isalpha() for letter in cleaned[field]):
                said = {"said": cleaned[field]}
                self.add_error(field, _("“%(said)s” holds no letter: write the name as a text has it.") % said)
        one, other = (spelling_key(cleaned.get(field, "")) for field in ("name", "other"))
        if one and one == other:
            said = {"one": cleaned["name"], "other": cleaned["other"]}
            self.add_error(
                "other", _("“%(one)s” and “%(other)s” are already read as one: write another spelling.") % said
            )
        return cleaned
