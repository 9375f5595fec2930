"""Clauses that say the same, written before the rules were tried on them: hardly one may be alarmed, nor a rewording.

`clean/NN.json` holds six instruments like those of `blind`, without changes. What they showed was mended by its class.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from mithaq.languages.concord import Mark, concord, facts_of
from mithaq.languages.meaning import default_embedder
from mithaq.languages.segments import version_of

FILES = sorted((Path(__file__).parent / "clean").glob("*.json"))


def alarms(a: list[str], b: list[str]) -> list[Mark]:
    one, other = (version_of("\n".join(side), mode="lines") for side in (a, b))
    return [mark for mark in concord(one, other, default_embedder()).marks if mark.severity == "alarm"]


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def test_clean_clauses_are_hardly_alarmed() -> None:
    instruments = [read(path) for path in FILES]
    marked = sum(len({mark.a for mark in alarms(one["a"], one["b"])}) for one in instruments)
    assert marked <= 1 and sum(len(one["a"]) for one in instruments) == 68


def test_rewordings_are_hardly_alarmed() -> None:
    """Every third; of a clause alone."""
    found = []
    for one in map(read, FILES):
        for said in one["rewordings"][::3]:
            sides = {side: one[side][said["clause"]] for side in ("a", "b")}
            sides[said["side"]] = sides[said["side"]].replace(said["old"], said["new"], 1)
            found += [said["new"]] if alarms([sides["a"]], [sides["b"]]) else []
    assert len(found) <= 1, found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("An exercise is held every second year.", "ينظم تمرين كل سنتين.", True),
        ("An exercise is held every second year.", "ينظم تمرين كل ثلاث سنوات.", False),
        ("Un rapport suit dans la quinzaine.", "يتلو ذلك تقرير خلال أسبوعين.", True),
        ("Un rapport suit dans la quinzaine.", "يتلو ذلك تقرير خلال ثلاثة أسابيع.", False),
        ("La mission comprend une quinzaine d'officiers.", "تضم البعثة نحو خمسة عشر ضابطا.", True),
        ("Un rapport suit dans la quinzaine au plus tard.", "يتلو ذلك تقرير خلال ثلاثة أسابيع على الأكثر.", False),
        ("Une séance se tient une fois par quinzaine.", "تعقد جلسة مرة كل أسبوعين.", True),
        ("Une séance se tient une fois par quinzaine.", "تعقد جلسة مرة كل ثلاثة أسابيع.", False),
        (
            "Le Ghana en enverra une quinzaine à Rabat.",
            "سترسل غانا خمسة عشر منهم إلى الرباط لمدة خمسة عشر يوما.",
            False,
        ),
        ("Il y a une bonne quinzaine d'officiers.", "هناك نحو خمسة عشر ضابطا.", True),
        ("Le colonel Ibrahim Oumarou Gazobi préside.", "يترأس الجلسة العقيد إبراهيم عمر غازوبي.", True),
        ("Le colonel Ibrahim Oumarou Gazobi préside.", "يترأس الجلسة العقيد إبراهيم سعيد غازوبي.", False),
    ],
)
def test_what_clean_clauses_showed(one: str, other: str, *, same: bool) -> None:
    assert (alarms([one], [other]) == []) == same


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Le Ghana en enverra une quinzaine à Rabat.", False),
        ("La mission compte une quinzaine au moins d'officiers.", False),
        ("La mission compte une bonne quinzaine.", False),
        ("Ils sont une quinzaine.", False),
        ("Un rapport suit dans la quinzaine.", True),
        ("Un rapport suit dans une quinzaine.", True),
        ("Un rapport suit sous quinzaine.", True),
        ("Une séance se tient une fois par quinzaine.", True),
        ("Une séance se tient chaque quinzaine.", True),
        ("La deuxième quinzaine est consacrée au tir.", True),
    ],
)
def test_a_fortnight_is_told_from_some_fifteen(text: str, *, days: bool) -> None:
    (fact,) = [fact for fact in facts_of(version_of(text).segments[0]) if fact.number == 15]
    assert (fact.kind, fact.unit) == (("duration", "D") if days else ("number", ""))
