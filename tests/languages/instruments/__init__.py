"""Thirteen instruments of different kinds, written for these tests in French and Arabic, clause beside clause."""

from tests.languages.instruments.one import AGREEMENT, COMMUNIQUE, LETTERS, MEMORANDUM, MINUTES, ROADMAP, Clauses
from tests.languages.instruments.two import (
    END_USE,
    HANDOVER,
    LESSONS,
    PROGRAMME,
    RULES,
    STATUS,
    TECHNICAL,
)

INSTRUMENTS: dict[str, Clauses] = {
    "agreement": AGREEMENT, "minutes": MINUTES, "memorandum": MEMORANDUM, "roadmap": ROADMAP, "letters": LETTERS,
    "communique": COMMUNIQUE, "rules": RULES, "technical": TECHNICAL, "handover": HANDOVER, "end_use": END_USE,
    "lessons": LESSONS, "programme": PROGRAMME, "status": STATUS,
}  # fmt: skip
