"""What a file says otherwise, in words: both values side by side, the same for the page and for the command."""

from collections.abc import Iterator, Mapping
from datetime import date

from mithaq.documents.dates import gregorian
from mithaq.documents.table_words import COLUMNS
from mithaq.ledger.errors import Language, Sentence, say
from mithaq.papers.schedule import SHARED
from mithaq.roadmap.fields import BOTH
from mithaq.secretariat.names import names

from .changes import Changed, Relinked, Value
from .incoming import Incoming

NOTHING = "–"
# (does it wait for the start, does the lag count all days) → how that is said
WAITS: Mapping[tuple[bool, bool], Sentence] = {
    (False, False): {
        "fr": "jours ouvrés après sa fin : {lag}", "ar": "أيام العمل بعد نهايته: {lag}",
        "en": "working days after its end: {lag}",
    },
    (False, True): {
        "fr": "jours calendaires après sa fin : {lag}", "ar": "الأيام التقويمية بعد نهايته: {lag}",
        "en": "calendar days after its end: {lag}",
    },
    (True, False): {
        "fr": "jours ouvrés après son début : {lag}", "ar": "أيام العمل بعد بدايته: {lag}",
        "en": "working days after its start: {lag}",
    },
    (True, True): {
        "fr": "jours calendaires après son début : {lag}", "ar": "الأيام التقويمية بعد بدايته: {lag}",
        "en": "calendar days after its start: {lag}",
    },
}  # fmt: skip


def differs_told(coming: Incoming, one: Changed, language: Language) -> Iterator[tuple[str, str, str]]:
    """What differs, what the record says, what the file says."""
    pools = _pools(coming, language)
    for differ in one.differs:
        what = COLUMNS[f"name_{differ.language}" if differ.what == "title" else differ.what][language]
        was, now = (_value(differ.what, value, pools, language) for value in (differ.was, differ.now))
        yield what, was, now


def waits_told(one: Relinked, language: Language) -> tuple[str, str]:
    """How long the link waits by the record, and by the file."""
    row, now = one.row, one.now
    before = WAITS[row.relation == "start-start", row.unit == "calendar"]
    after = WAITS[now.starts, now.calendar_days]
    return say(before, language, lag=row.lag), say(after, language, lag=now.lag)


def _pools(coming: Incoming, language: Language) -> dict[str, str]:
    """Resource → its name, of the record and of the file."""
    at = coming.at
    there = {at.pools[pool.ref][0]: pool.name for pool in coming.found.pools if pool.ref in at.pools}
    return names(coming.programme, language) | there


def _value(what: str, value: Value, pools: Mapping[str, str], language: Language) -> str:
    """As a reader says it; a blank is a dash."""
    match value:
        case None | "":
            return NOTHING
        case date():
            return gregorian(value, language)
        case str() if what == "week":
            return SHARED[language] if value == BOTH else value
        case str() if what == "holds":
            held = (part.rpartition(" ×") for part in value.split("; "))
            return ", ".join(f"{pools.get(key, key)} ×{units}" for key, _times, units in held)
    return str(value)
