"""Who sits for each party: the people whom its own log has given a mandate."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from mithaq.commission.authority import ADMINISTRATOR, CHAIR, SECRETARY
from mithaq.commission.models import Mandate
from mithaq.ledger.errors import Language
from mithaq.secretariat.reading import Reading

ROLE_NAMES: dict[str, Promise] = {
    "chair": _("Head of delegation"),
    "secretary": _("Secretary of the commission"),
    "head": _("Head of a sub-commission"),
    "planner": _("Planner"),
    "vetting": _("Vetting officer"),
    "end_use": _("End-use officer"),
    "administrator": _("Administrator of the node"),
}
ORDER = (CHAIR, SECRETARY)  # precedence: then the others, as they are named


@dataclass(frozen=True)
class Delegate:
    """One person of a delegation."""

    name: str
    roles: Sequence[str | Promise]
    past: date | None  # when every mandate of theirs has run out by the day of the session


def delegations(reading: Reading, language: Language, *, on: date) -> dict[str, list[Delegate]]:
    """Party → its people, the head of delegation first; those who only administer the node don't travel."""
    mandates = [row for row in reading.all(Mandate, ended=False) if row.role != ADMINISTRATOR]
    return {party: _of(party, mandates, (reading, language, on)) for party in reading.parties}


def _of(party: str, mandates: Sequence[Mandate], how: tuple[Reading, Language, date]) -> list[Delegate]:
    reading, language, on = how
    by_holder: dict[str, list[Mandate]] = {}
    for mandate in sorted((row for row in mandates if row.party == party), key=_rank):
        by_holder.setdefault(mandate.holder, []).append(mandate)
    return [
        Delegate(
            reading.name_of(holder, language), [ROLE_NAMES.get(one.role, one.role) for one in held], _past(held, on)
        )
        for holder, held in by_holder.items()
    ]


def _past(held: Sequence[Mandate], on: date) -> date | None:
    """When the last of these mandates ran out, if that lies before the day."""
    if any(mandate.until is None or mandate.until >= on for mandate in held):
        return None
    return max(mandate.until for mandate in held if mandate.until)


def _rank(mandate: Mandate) -> tuple[int, str]:
    place = ORDER.index(mandate.role) if mandate.role in ORDER else len(ORDER)
    return place, mandate.role
