"""What a person fills in to open a text or to add an article. Limits are those of the acts."""

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.commission.fields import Genre
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.web.sessions.forms import DayInput, WordsWidget, label_in, words, words_fields

from .naming import Named
from .sheet import Cell

LANGUAGE_NAMES: dict[str, Promise] = {
    "fr": gettext_lazy("French"),
    "ar": gettext_lazy("Arabic"),
    "en": gettext_lazy("English"),
}
GENRES: dict[str, Promise] = {
    "minutes": gettext_lazy("Agreed minutes"),
    "agreement": gettext_lazy("Agreement"),
    "memorandum": gettext_lazy("Memorandum of understanding"),
    "arrangement": gettext_lazy("Technical arrangement"),
    "letters": gettext_lazy("Exchange of letters"),
    "communique": gettext_lazy("Joint communiqué"),
    "roadmap": gettext_lazy("Roadmap (text)"),
}
HEADING, BODY = 300, 20_000  # as the act allows
assert set(GENRES) == set(get_args(Genre))


class InstrumentForm(forms.Form):
    genre = forms.ChoiceField(label=gettext_lazy("Kind of text"), choices=list(GENRES.items()))
    reference = forms.CharField(label=gettext_lazy("Reference"), max_length=60, widget=forms.TextInput({"dir": "ltr"}))
    session = forms.ChoiceField(label=gettext_lazy("Session"), required=False)
    languages = forms.MultipleChoiceField(
        label=gettext_lazy("Languages"), choices=list(LANGUAGE_NAMES.items()), widget=forms.CheckboxSelectMultiple
    )
    prevailing = forms.ChoiceField(
        label=gettext_lazy("Prevailing language"),
        required=False,
        choices=[("", gettext_lazy("None: all are equally authentic")), *LANGUAGE_NAMES.items()],
    )
    day = forms.DateField(label=gettext_lazy("Day of signature"), input_formats=["%Y-%m-%d"], widget=DayInput())

    def __init__(self, data: Any, *, sessions: Mapping[str, str], initial: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(initial))
        choices = [("", _("Outside any session")), *sessions.items()]
        self.fields["session"].choices = choices  # type: ignore[attr-defined]
        self.fields |= words_fields("title", gettext_lazy("Title")) | words_fields("place", gettext_lazy("Place"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        chosen, titled = cleaned.get("languages", []), words(cleaned, "title")
        for language in [one for one in chosen if one not in titled]:
            self.add_error(f"title_{language}", _("The text is in this language too: give its title."))
        if not words(cleaned, "place"):
            self.add_error("place_fr", _("Name the place in one language at least."))
        if cleaned.get("prevailing") and cleaned["prevailing"] not in chosen:
            self.add_error("prevailing", _("The prevailing language must be one of the languages of the text."))
        return cleaned

    @property
    def words(self) -> list[forms.BoundField]:
        return [self[f"{name}_{language}"] for name in ("title", "place") for language in LANGUAGES]


class ArticleForm(forms.Form):
    """A new article, in as many languages as one has it."""

    number = forms.IntegerField(label=gettext_lazy("Number of the article"), min_value=1, max_value=100_000)

    def __init__(self, data: Any, *, languages: Sequence[Language], initial: Mapping[str, Any]) -> None:
        super().__init__(data, initial=dict(initial))
        self.languages = languages
        for language in languages:
            self.fields |= wording_fields(language, suffix=f"_{language}")

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not any(cleaned.get(f"body_{language}", "").strip() for language in self.languages):
            self.add_error(None, _("Write the article in one language at least; the others may follow."))
        return cleaned

    @property
    def columns(self) -> list[tuple[Language, list[forms.BoundField]]]:
        return [(language, [self[f"heading_{language}"], self[f"body_{language}"]]) for language in self.languages]

    def written(self) -> dict[Language, tuple[str, str]]:
        """Language → heading and body, of those that have a body."""
        found = {one: (self.cleaned_data[f"heading_{one}"], self.cleaned_data[f"body_{one}"]) for one in self.languages}
        return {language: text for language, text in found.items() if text[1].strip()}


class DismissalForm(forms.Form):
    """Why a difference is none."""

    reason = forms.CharField(label=gettext_lazy("Why this is no difference"), min_length=3, max_length=1000)


class NameForm(forms.Form):
    """Which words of the other language are the name."""

    words = forms.CharField(label=gettext_lazy("The same name there"), max_length=200)

    def __init__(self, data: Any, *, named: Named) -> None:
        super().__init__(data)
        self.named = named

    def clean_words(self) -> str:
        words = " ".join(self.cleaned_data["words"].split())
        if not self.named.stands(words):
            said = _(
                "“%(words)s” doesn't stand in the article in that language: copy the name from it as it is written."
            )
            raise forms.ValidationError(said % {"words": words})
        return words


class OverrulingForm(forms.Form):
    """Why a text is proposed although its languages differ; empty: it isn't."""

    overrule = forms.CharField(label=gettext_lazy("Reason"), min_length=3, max_length=1000)


class WordingForm(forms.Form):
    """One article in one language."""

    def __init__(self, data: Any, *, language: Language, initial: Mapping[str, Any], tag: str) -> None:
        super().__init__(data, initial=dict(initial), auto_id=f"{tag}-%s")
        self.tag = tag
        self.fields |= wording_fields(language, suffix="")


def opened(shown: Cell) -> WordingForm:
    """The form of a cell, holding the words that stand there: ours first when there are two."""
    first = next(iter(shown.written), None)
    initial = {"heading": first.heading, "body": first.body} if first else {}
    return WordingForm(None, language=shown.language, initial=initial, tag=shown.tag)  # type: ignore[arg-type]


def wording_fields(language: Language, *, suffix: str) -> dict[str, forms.Field]:
    """Heading and body, written from the side where the language begins."""
    marks = {"lang": language, "dir": "rtl" if language == "ar" else "ltr", "rows": 7}
    heading = label_in(gettext_lazy("Heading"), language)
    body = label_in(gettext_lazy("Text of the article"), language)
    return {
        f"heading{suffix}": forms.CharField(
            label=heading, max_length=HEADING, required=False, widget=WordsWidget(language)
        ),
        f"body{suffix}": forms.CharField(
            label=body, max_length=BODY, required=False, strip=False, widget=forms.Textarea(marks)
        ),
    }
