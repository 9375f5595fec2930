# ruff: noqa: E501 -- a table: one line of each kind
"""Of each kind of drafted fact the line that `mithaq draft --text` prints, whole: no code of the program, nothing omitted."""

from typing import Any

import pytest

from mithaq.cli.drafted import PARTS_OF, line
from mithaq.cli.told import Told
from mithaq.languages.axes import AXES
from mithaq.languages.durations import LASTING
from mithaq.languages.findings import Item
from mithaq.languages.sayings import KINDS
from mithaq.ledger.errors import LANGUAGES, Language

PERSON = {
    "rank": "Colonel",
    "rank_words": {"fr": "Colonel", "ar": "العقيد"},
    "role_words": "chef de la délégation",
    "party": "MLI",
}
VISIT = {"by": "MLI", "to": "MAR", "place": "Rabat", "from_date": "2025-02-17", "until": "2025-02-20", "length": "P4D"}
SESSION = {"number": 3, "place": None, "from": "2025-02-17", "until": None, "status": "held"}
PLEDGE = {"who": "MAR", "by": "2025-06-30", "firm": False, "confidence": 0.82}

LINES: list[tuple[str, dict[str, Any], str, str]] = [
    ("party", {"value": "MAR"}, "MAR : mots", "⟨MAR⟩: ⟨mots⟩"),
    ("person", PERSON, "MLI · Colonel · chef de la délégation : mots", "⟨MLI⟩ · ⟨العقيد⟩ · ⟨chef de la délégation⟩: ⟨mots⟩"),
    ("organ", {"party": "MAR", "received_the_delegation": True}, "MAR · a reçu la délégation : mots", "⟨MAR⟩ · استقبل الوفد: ⟨mots⟩"),
    ("date", {"value": "2025-02-17"}, "2025-02-17 : mots", "⟨2025-02-17⟩: ⟨mots⟩"),
    ("date", {"value": None}, "mots", "mots"),
    ("date", {"value": None, "from": "2025-04-01", "until": "2025-06-30"}, "du 2025-04-01 au 2025-06-30 : mots", "من ⟨2025-04-01⟩ إلى ⟨2025-06-30⟩: ⟨mots⟩"),
    ("duration", {"value": "P3D", "of": "visit"}, "durée en jours : 3 · d’une visite : mots", "المدة بالأيام: ⟨3⟩ · لزيارة: ⟨mots⟩"),
    ("axis", {"value": "training"}, "Formation : mots", "التكوين: ⟨mots⟩"),
    ("visit", VISIT, "visiteur : MLI · hôte : MAR · Rabat · du 2025-02-17 au 2025-02-20 · durée en jours : 4 : mots",
     "الزائر: ⟨MLI⟩ · المضيف: ⟨MAR⟩ · ⟨Rabat⟩ · من ⟨2025-02-17⟩ إلى ⟨2025-02-20⟩ · المدة بالأيام: ⟨4⟩: ⟨mots⟩"),
    ("session", SESSION, "session n° 3 · le 2025-02-17 · dite tenue : mots", "الدورة رقم ⟨3⟩ · في ⟨2025-02-17⟩ · ذُكر أنها عُقدت: ⟨mots⟩"),
    ("place", {"state": "MLI"}, "MLI : mots", "⟨MLI⟩: ⟨mots⟩"),
    ("quotation", {"party": "MAR", "speaker": "Anas Tahiri"}, "MAR · Anas Tahiri : mots", "⟨MAR⟩ · ⟨Anas Tahiri⟩: ⟨mots⟩"),
    ("text", {"kind": "protocol", "status": "signed"}, "protocole · dit signé : mots", "بروتوكول · ذُكر أنه وُقّع: ⟨mots⟩"),
    ("next_step", {"by": "2025-06-30"}, "échéance : 2025-06-30 : mots", "الأجل: ⟨2025-06-30⟩: ⟨mots⟩"),
    ("commitment", PLEDGE, "MAR · échéance : 2025-06-30 · conditionnel · 82 % : mots", "⟨MAR⟩ · الأجل: ⟨2025-06-30⟩ · مشروط · ⟨82⟩%: ⟨mots⟩"),
    ("commitment", {"who": None, "by": None, "firm": True, "confidence": 0.6}, "sans personne nommée · 60 % : mots", "دون ذكر الملتزم · ⟨60⟩%: ⟨mots⟩"),
]  # fmt: skip

CODED: list[tuple[str, dict[str, Any]]] = [
    *(("axis", {"value": code}) for code in AXES),
    *(
        ("duration", {"value": value, "of": of})
        for of in (*LASTING, "period")
        for value in ("P2D", "P2W", "P2M", "P2Y", "PT2H", "PT2M", "P1Y6M")
    ),
    *(
        ("text", {"kind": kind, "status": status})
        for kind in KINDS
        for status in ("signed", "initialled", "announced", "in_force")
    ),
    *(("session", SESSION | {"status": status}) for status in ("held", "planned")),
]


def said(kind: str, value: dict[str, Any], language: Language) -> str:
    told = line(Item("0", kind, value, (), certain=True), "mots", Told(language, json=False))
    return told.replace("\u2068", "⟨").replace("\u2069", "⟩")


def test_every_kind_is_among_the_lines() -> None:
    assert {kind for kind, *_ in LINES} == set(PARTS_OF)


@pytest.mark.parametrize(("kind", "value", "french", "arabic"), LINES)
def test_a_line_of_each_kind(kind: str, value: dict[str, Any], french: str, arabic: str) -> None:
    assert said(kind, value, "fr") == french
    assert said(kind, value, "ar") == arabic


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_words(language: Language) -> None:
    for kind, value in CODED:
        assert said(kind, value, language)
