"""The people of both parties and their mandates; our own side is kept here, the other's is read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST

from mithaq.commission.acts import MandateEnd, MandateGrant, PersonAdd, PersonDetails
from mithaq.commission.authority import roles_for
from mithaq.commission.fields import worded
from mithaq.commission.models import Mandate, Person
from mithaq.desk.models import Spelling, User, new_pseudonym
from mithaq.languages.name_evidence import Bearer
from mithaq.ledger.errors import LANGUAGES, MithaqError
from mithaq.secretariat import here
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.spellings import Registry, registry, say_of
from mithaq.web.sessions.forms import words, words_fields
from mithaq.web.sessions.seat import Seat, SeatedRequest, act_on, answer, not_done, not_yours, seated, tell, tongue

from .labels import AXIS_LABELS, ROLES
from .same_person import SAME_PERSON, Alike, alike

DAY = {"type": "date"}


@dataclass(frozen=True)
class Known:
    """Someone of a party: what the record says of them, and what it has let go."""

    pseudonym: str
    row: Person | None
    mandates: list[Mandate]
    account: str  # the user of this node, of our own side
    key: bool | None  # of a co-chair of ours: is a signing key in force?
    learned: list[Spelling]  # confirmed as theirs on this node

    @property
    def details(self) -> str:
        """known, missing or erased: a commitment without its payload was erased."""
        if self.row is None:
            return "missing"
        return "known" if self.row.name else "erased" if self.row.committed else "missing"

    @property
    def spellings(self) -> list[tuple[str, str]]:
        """The name as other languages write it, each spelling once."""
        names = (self.row.name if self.row else None) or {}
        shown, once = worded(names, tongue()), {text: code for code, text in reversed(names.items())}
        return [(code, text) for code, text in names.items() if text != shown and once[text] == code]

    @property
    def roles(self) -> list[tuple[Mandate, Any, Any]]:
        ordered = sorted(self.mandates, key=lambda mandate: (mandate.ended, mandate.role))
        return [(one, ROLES.get(one.role, one.role), AXIS_LABELS.get(one.axis or "", "")) for one in ordered]


class PersonForm(forms.Form):
    """Someone of our side. The name travels, and can be erased; the pseudonym stays."""

    account = forms.ChoiceField(
        label=gettext_lazy("Account on this node"),
        help_text=gettext_lazy("If the person signs in here, so that mandates and name come together."),
        required=False,
    )

    def __init__(self, data: Any, *, accounts: Iterable[User], account: str = "") -> None:
        super().__init__(data, initial={"account": account})
        users = [(user.pseudonym, f"{user} ({user.username})") for user in accounts]
        self.fields["account"].choices = [("", "—"), *users]  # type: ignore[attr-defined]
        for name, label in (
            ("name", gettext_lazy("Name")),
            ("rank", gettext_lazy("Rank")),
            ("office", gettext_lazy("Office")),
        ):
            self.fields |= words_fields(name, label)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not words(cleaned, "name"):
            self.add_error("name_fr", _("Write the name in one language at least."))
        return cleaned

    def details(self) -> PersonDetails:
        given = self.cleaned_data
        return PersonDetails(
            name=words(given, "name"), rank=words(given, "rank") or None, office=words(given, "office") or None
        )

    def about(self, party: str) -> Bearer:
        """Besides the name, of whoever may be in the record already."""
        rank, office = (worded(words(self.cleaned_data, name), tongue()) for name in ("rank", "office"))
        return Bearer(rank, office, party)

    @property
    def groups(self) -> list[list[forms.BoundField]]:
        return [[self[f"{name}_{language}"] for language in LANGUAGES] for name in ("name", "rank", "office")]


class MandateForm(forms.Form):
    holder = forms.ChoiceField(label=gettext_lazy("Person"))
    role = forms.ChoiceField(label=gettext_lazy("Mandate"), choices=list(ROLES.items()))
    axis = forms.ChoiceField(
        label=gettext_lazy("Axis"), required=False, choices=[("", gettext_lazy("None")), *AXIS_LABELS.items()]
    )
    since = forms.DateField(label=gettext_lazy("From"), required=False, widget=forms.DateInput(DAY, format="%Y-%m-%d"))
    until = forms.DateField(label=gettext_lazy("Until"), required=False, widget=forms.DateInput(DAY, format="%Y-%m-%d"))

    def __init__(self, data: Any, *, holders: dict[str, str]) -> None:
        super().__init__(data)
        self.fields["holder"].choices = list(holders.items())  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("role") == "head" and not cleaned.get("axis"):
            self.add_error("axis", _("Say of which axis: a sub-commission has one."))
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            said = {"since": since, "until": until}
            self.add_error("until", _("The mandate would end on %(until)s, before it begins on %(since)s.") % said)
        return cleaned


@seated
@require_http_methods(["GET", "POST"])
def people(request: SeatedRequest) -> HttpResponse:
    """Everyone the record knows, by party; a mandate is granted from here."""
    seat, may_grant, spelt = request.seat, request.seat.may("mandate.grant"), registry(request.seat.reading.ch)
    form = MandateForm(request.POST or None, holders=_holders(seat))
    if request.method == "POST":
        if not may_grant:
            return not_done(request, not_yours("mandate.grant", seat), back=reverse("people"))
        if form.is_valid() and _granted(request, form):
            return redirect("people")
    context = {
        "sides": [
            (code, _known(seat, code, spelt), code == seat.me)
            for code in sorted(seat.reading.parties, key=lambda p: p != seat.me)
        ],
        "form": form if may_grant else None,
        "may_end": seat.may("mandate.end"),
        "may_add": seat.may("person.add"),
        "passkey": _passkey(),
    }
    return render(request, "file/people.html", context, status=422 if form.errors else 200)


@seated
@require_http_methods(["GET", "POST"])
def add(request: SeatedRequest) -> HttpResponse:
    """A person of our side, by name; or the name of one whom the record knows by pseudonym alone (`?pseudonym=`)."""
    seat = request.seat
    if not seat.may("person.add"):
        return not_done(request, not_yours("person.add", seat), back=reverse("people"))
    row = seat.reading.people.get(request.GET.get("pseudonym", ""))
    mine = row if row is not None and row.party == seat.me else None
    form = PersonForm(
        request.POST or None, accounts=[] if mine else _accounts(seat), account=request.GET.get("account", "")
    )
    others = [] if mine or not form.is_valid() else _others(request, form)
    if form.is_valid() and (said := _same_as(request, form, others)):
        return said
    if form.is_valid() and not others:
        key = mine.key if mine else seat.office.fresh_id()
        pseudonym = form.cleaned_data["account"] or new_pseudonym()
        acts = [] if mine else [PersonAdd(key=key, pseudonym=pseudonym)]
        try:
            seat.office.perform(*acts, (form.details(), key), by=seat.pseudonym)
        except MithaqError as refused:
            tell(form, refused)
        else:
            messages.success(
                request, _("Added to the people of our side. The other party receives the name with the next bag.")
            )
            return redirect("people")
    context = {"form": form, "mine": mine, "others": others, "same_person": SAME_PERSON}
    return render(request, "file/person.html", context, status=422 if form.errors or others else 200)


@seated
@require_POST
def ending(request: SeatedRequest, key: str) -> HttpResponse:
    """A mandate of our side ends, from this place of our log on; its twin in our own record too."""
    mandate = request.seat.need(Mandate, key)
    response = answer(request, MandateEnd(key=key), to=reverse("people"), said=_("The mandate has ended."))
    if response.status_code == 302:
        _in_own_record(request.seat, mandate.holder, mandate.role)
    return response


def _others(request: SeatedRequest, form: PersonForm) -> list[Alike]:
    """Who may be meant already, unless somebody has answered that it is another person."""
    if SAME_PERSON in request.POST.getlist("despite"):
        return []
    found = alike(request.seat.reading, words(form.cleaned_data, "name"), tongue(), about=form.about(request.seat.me))
    return [one for one in found if not one.set_apart]  # who was told apart before isn't asked about again


def _same_as(request: SeatedRequest, form: PersonForm, others: list[Alike]) -> HttpResponse | None:
    """One of those whom the page named: nobody is added, and the spelling is known as theirs from now on."""
    meant = next((one for one in others if one.row.key == request.POST.get("same")), None)
    if meant is None:
        return None
    seat, names = request.seat, words(form.cleaned_data, "name")
    say_of(seat.reading.ch, Spelling.SAME, names.values(), meant.row.key, by=seat.pseudonym)
    messages.success(request, _("Nothing was added. The spelling is kept as that of %(name)s.") % {"name": meant.name})
    return redirect("people")


def _granted(request: SeatedRequest, form: MandateForm) -> bool:
    given = form.cleaned_data | {"axis": form.cleaned_data["axis"] or None}
    try:
        act_on(request, MandateGrant(key=request.seat.office.fresh_id(), **given))
    except MithaqError as refused:
        tell(form, refused)
        return False
    _in_own_record(request.seat, given["holder"], given["role"], grant=given)
    messages.success(request, _("The mandate is granted. It counts from this entry of our log on."))
    return True


def _in_own_record(seat: Seat, holder: str, role: str, *, grant: dict[str, Any] | None = None) -> None:
    """This state's own record has mandates too (who may write notes): they follow those of the commission."""
    channel = Channel.objects.filter(national=True).first()
    reading = Reading(channel) if channel else None
    if reading is None or not reading.roles(seat.pseudonym) & set(roles_for("mandate.grant")):
        return
    office, held = here.office(channel=channel), reading.all(Mandate, holder=holder, role=role, ended=False)
    if grant and not held:
        office.perform(MandateGrant(key=office.fresh_id(), **grant), by=seat.pseudonym)
    elif not grant and held and role not in seat.reading.roles(holder):
        office.perform(*(MandateEnd(key=one.key) for one in held), by=seat.pseudonym)


def _known(seat: Seat, party: str, spelt: Registry) -> list[Known]:
    rows = {row.pseudonym: row for row in seat.reading.all(Person) if row.party == party}
    mandates = [row for row in seat.reading.all(Mandate) if row.party == party]
    accounts = dict(User.objects.values_list("pseudonym", "username")) if party == seat.me else {}
    keys = _kids(seat, party)
    everyone = dict.fromkeys([*rows, *(mandate.holder for mandate in mandates)])
    found = []
    for who in everyone:
        held = [mandate for mandate in mandates if mandate.holder == who]
        chairs = any(one.role == "chair" and not one.ended for one in held)
        named = {who, accounts.get(who, "")}
        key = bool(named & keys) if chairs and party == seat.me else None
        row = rows.get(who)
        found.append(Known(who, row, held, accounts.get(who, ""), key, spelt.learned(row.key) if row else []))
    return sorted(found, key=lambda one: (all(mandate.ended for mandate in one.mandates), one.pseudonym))


def _kids(seat: Seat, party: str) -> set[str]:
    """Names of the signing keys in the party's key document in force."""
    people = seat.office.look(lambda book: book.now(party).key_doc().people)
    return {person.kid for person in people}


def _holders(seat: Seat) -> dict[str, str]:
    """Whom our side may mandate: its people, and the accounts of this node."""
    named = {
        who: seat.reading.name_of(who, tongue()) for who, row in seat.reading.people.items() if row.party == seat.me
    }
    users = {
        user.pseudonym: f"{user} ({user.username})" for user in User.objects.filter(is_active=True).order_by("username")
    }
    return (
        users
        | {who: f"{name} ({who})" if name != who else who for who, name in named.items() if who not in users}
        | {who: f"{named[who]} ({users[who]})" for who in users if who in named and named[who] != who}
    )


def _accounts(seat: Seat) -> list[User]:
    known = set(seat.reading.people)
    return [user for user in User.objects.filter(is_active=True).order_by("username") if user.pseudonym not in known]


def _passkey() -> str:
    try:
        return reverse("passkey")
    except NoReverseMatch:
        return ""
