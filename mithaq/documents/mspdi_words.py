"""The vocabulary of Microsoft Project's XML that both its writer and its reader here use."""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from mithaq.ledger.errors import Language


class Field(NamedTuple):
    """A text field of a task: its number, its name in Project, the name that we give it."""

    id: str
    name: str
    alias: str


SCHEMA = "http://schemas.microsoft.com/project"
KEY_FIELD, KEY_NAME, KEY_ALIAS = "188744016", "Text30", "Mithaq"  # a task's 30th text field bears its id of the record
HOST_FIELD = Field("188744012", "Text26", "Mithaq host")  # the party where it takes place
NAME_FIELDS: Mapping[Language, Field] = {  # and three others its name in each language
    "fr": Field("188744013", "Text27", "Mithaq fr"),
    "ar": Field("188744014", "Text28", "Mithaq ar"),
    "en": Field("188744015", "Text29", "Mithaq en"),
}

DAY_MINUTES, DAYS_A_WEEK, DAYS_A_MONTH = 480, 5, 20  # what a project has that says nothing else
OPENS, NOON, AFTERNOON, CLOSES = "08:00:00", "12:00:00", "13:00:00", "17:00:00"

ASAP, MUST_START, MUST_FINISH, START_NOT_BEFORE, FINISH_NOT_AFTER = "0", "2", "3", "4", "7"
CONSTRAINTS: Mapping[str, str] = {
    "0": "ASAP", "1": "ALAP", "2": "MSO", "3": "MFO", "4": "SNET", "5": "SNLT", "6": "FNET", "7": "FNLT",
}  # fmt: skip
LINK_KINDS: Mapping[str, Literal["FS", "SS", "FF", "SF"]] = {"0": "FF", "1": "FS", "2": "SF", "3": "SS"}
FINISH_START, START_START = "1", "3"

DAYS, ELAPSED_DAYS = "7", "8"  # formats of a duration or lag
ELAPSED = frozenset({"4", "6", "8", "10", "12", "36", "38", "40", "42", "44"})
PERCENT = frozenset({"19", "20", "51", "52"})
ESTIMATED = frozenset(str(n) for n in range(35, 53))
