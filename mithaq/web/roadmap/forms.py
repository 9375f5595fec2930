"""What a person fills in about resources and about the calculation of a plan."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import number_format
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from mithaq.planning.hosting.validate import MOST_WEIGHT
from mithaq.roadmap.hosting import MONTH, WHOLE, Hosting
from mithaq.roadmap.slips import MOST_DAYS
from mithaq.web.commitments.forms import Worded
from mithaq.web.sessions.forms import DayInput, Told

MOST_A_YEAR = 366  # one a day
SECONDS = [("5", gettext_lazy("5 seconds")), ("30", gettext_lazy("30 seconds")), ("180", gettext_lazy("3 minutes"))]


class ResourceForm(Worded):
    """Something that activities share and that limits them."""

    texts = {"title": gettext_lazy("What it is")}
    capacity = forms.IntegerField(label=gettext_lazy("How many a day"), min_value=1, max_value=100_000)
    owner = forms.ChoiceField(label=gettext_lazy("On the working days of"))


TOO_MUCH = {
    "min_value": gettext_lazy("You gave %(show_value)s: give %(limit_value)s or more, or leave it blank."),
    "max_value": gettext_lazy("You gave %(show_value)s: give %(limit_value)s or less, or leave it blank."),
}


class ShareField(forms.DecimalField):
    """A share in percent, to the tenth: the programme counts in thousandths, and nothing is rounded unasked."""

    def __init__(self, **more: Any) -> None:
        super().__init__(
            required=False, min_value=0, max_value=100, decimal_places=1, error_messages=TOO_MUCH, **more
        )  # fmt: skip

    def to_python(self, value: Any) -> Any:
        try:
            return super().to_python(value)
        except ValidationError:
            raise _no_number(value) from None

    def validate(self, value: Any) -> None:
        if value is not None and not value.is_finite():
            raise _no_number(value)
        super().validate(value)
        if value is not None and value.as_tuple().exponent < -1:
            told = {"given": number_format(value), "example": number_format(Decimal("33.3"))}
            raise ValidationError(_("You gave %(given)s: give one decimal at most, as in %(example)s."), params=told)


def _no_number(given: Any) -> ValidationError:
    told = {"given": _in_order(str(given)[:20])}
    return ValidationError(_("“%(given)s” is no number: give a share from 0 to 100."), params=told)


class EffortForm(Told):
    """How long the planner may look for a better plan, and what is wished of the hosts of joint work."""

    seconds = forms.ChoiceField(label=gettext_lazy("Time for the calculation"), choices=SECONDS, initial="5")
    fair = forms.IntegerField(
        label=gettext_lazy("Share hosting fairly: how many days of the end of the programme it is worth"),
        required=False, min_value=1, max_value=MOST_WEIGHT, error_messages=TOO_MUCH,
        help_text=gettext_lazy(
            "For each day that a party hosts beyond its share, the programme may end so many days later. "
            "Blank: hosting isn't shared out."
        ),
    )  # fmt: skip
    most = forms.IntegerField(
        label=gettext_lazy("Joint activities that a party hosts in a year, at most"),
        required=False, min_value=1, max_value=MOST_A_YEAR, error_messages=TOO_MUCH,
        help_text=gettext_lazy("A wish, not a bar: the next field says what one too many weighs. Blank: no limit."),
    )  # fmt: skip
    most_weight = forms.IntegerField(
        label=gettext_lazy("Weight of each one too many, in days of the end"),
        required=False, min_value=1, max_value=MOST_WEIGHT, error_messages=TOO_MUCH,
        help_text=format_lazy(gettext_lazy(
            "One too many is accepted where it spares the programme so many days. Blank: {days} days."
        ), days=MONTH),
    )  # fmt: skip

    def __init__(self, data: Any, *, parties: Mapping[str, str], **more: Any) -> None:
        """`parties`: code → name; each may have its own share."""
        super().__init__(data, **more)
        self.parties = parties
        for code, name in parties.items():
            label = format_lazy(gettext_lazy("Share in percent: {party}"), party=name)
            self.fields[f"share_{code}"] = ShareField(label=label)

    @classmethod
    def like(cls, hosting: Hosting, *, parties: Mapping[str, str]) -> "EffortForm":
        """Not filled in yet, but for what was wished last time."""
        asked: dict[str, Any] = {"fair": hosting.fair or None, "most": hosting.most}
        asked |= {f"share_{code}": Decimal(share) / 10 for code, share in hosting.shares.items()}
        weighed = hosting.most is not None and hosting.most_weight != MONTH
        return cls(None, parties=parties, initial=asked | ({"most_weight": hosting.most_weight} if weighed else {}))

    @property
    def shares(self) -> list[forms.BoundField]:
        """The fields of the shares, for the page."""
        return [self[f"share_{code}"] for code in self.parties]

    def clean(self) -> dict[str, Any]:
        """What goes together is given together; shares make a whole."""
        given = super().clean() or {}
        shares = self._shared(given)
        first = f"share_{next(iter(self.parties))}"
        if shares and sum(shares.values()) != WHOLE and not any(name.startswith("share_") for name in self.errors):
            told = {"sum": _percent(sum(shares.values()))}
            self.add_error(
                first, _("Together the shares make %(sum)s %% instead of 100 %%: correct one of them.") % told
            )
        if shares and not given.get("fair") and "fair" not in self.errors:
            told = {"shares": _in_order(", ".join(f"{code} {_percent(share)} %" for code, share in shares.items()))}
            self.add_error("fair", _(
                "You gave shares (%(shares)s) but no weight: say how many days they are worth, or leave them blank."
            ) % told)  # fmt: skip
        if given.get("most_weight") and given.get("most") is None and "most" not in self.errors:
            told = {"weight": str(given["most_weight"])}
            self.add_error("most", _(
                "You gave a weight of %(weight)s days but no number a year: give the number, or leave the weight blank."
            ) % told)  # fmt: skip
        return given

    @property
    def hosting(self) -> Hosting:
        """What is wished, once the form is valid."""
        given = self.cleaned_data
        return Hosting(given["fair"] or 0, given["most"], self._shared(given), given["most_weight"] or MONTH)

    def _shared(self, given: Mapping[str, Any]) -> dict[str, int]:
        """Party → per mille; nothing where no share was given. Nought is a share."""
        said = {code: given.get(f"share_{code}") for code in self.parties}
        return (
            {code: int((share or 0) * 10) for code, share in said.items()}
            if any(share is not None for share in said.values())
            else {}
        )


def _percent(per_mille: int) -> str:
    """As the reader writes it, without a nought behind the comma."""
    return number_format(Decimal(f"{per_mille / 10:g}"))


def _in_order(text: str) -> str:
    """Isolated, so that an Arabic line doesn't turn codes and figures about."""
    return f"\u2066{text}\u2069"


class SlipForm(Told):
    """One thing elsewhere: by its first day, by its length, or simply late; and why."""

    day = forms.DateField(label=gettext_lazy("It starts on"), required=False, widget=DayInput())
    days = forms.IntegerField(
        label=gettext_lazy("It takes, in working days"), required=False, min_value=0, max_value=MOST_DAYS
    )
    late = forms.IntegerField(
        label=gettext_lazy("Or simply: late by so many days"), required=False, min_value=1, max_value=MOST_DAYS,
        help_text=gettext_lazy("Its start moves by so many days; once begun, it takes so many working days more."),
    )  # fmt: skip
    because = forms.CharField(
        label=gettext_lazy("Because"), required=False, max_length=2_000, widget=forms.Textarea({"rows": 2})
    )
    activity = forms.CharField(widget=forms.HiddenInput())

    def __init__(self, data: Any, *, first: date, days: int) -> None:
        super().__init__(data, initial={"day": first, "days": days})
        if days == 0:  # a milestone takes no time
            del self.fields["days"]
