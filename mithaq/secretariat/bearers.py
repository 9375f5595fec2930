"""Whoever bears a name in the record, as the readers of names know them: rank, office and state besides the name."""

from mithaq.commission.fields import worded
from mithaq.commission.models import Person
from mithaq.languages.name_evidence import Bearer
from mithaq.ledger.errors import Language


def bearer(row: Person, language: Language) -> Bearer:
    """In the words of this language where the record has them; what was erased says nothing."""
    return Bearer(rank=worded(row.rank, language), role=worded(row.office, language), state=row.party)
