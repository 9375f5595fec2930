"""The concordance: seeded changes are marked, what says the same isn't, and bad input ends in a sentence."""

from collections import Counter
from functools import cache

import pytest

from mithaq.languages.concord import Concordance, Mark, Spot, concord
from mithaq.languages.errors import LanguageError
from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.segments import read_version, version_of
from mithaq.ledger.errors import LANGUAGES
from tests.languages.instruments import INSTRUMENTS
from tests.languages.seeds import Seed, changes, rewordings


def of(a: str, b: str) -> Concordance:
    return concord(version_of(a, name="a", mode="lines"), version_of(b, name="b", mode="lines"), default_embedder())


def alarms(found: Concordance) -> list[Mark]:
    return [mark for mark in found.marks if mark.severity == "alarm"]


@cache
def _marked(seed: Seed) -> tuple[Mark, ...]:
    sides = [[clause[side] for clause in INSTRUMENTS[seed.instrument]] for side in (0, 1)]
    sides[seed.side == "ar"][seed.clause] = seed.text
    found = of("\n".join(sides[0]), "\n".join(sides[1]))
    return tuple(mark for mark in alarms(found) if seed.clause in (mark.a if seed.side == "fr" else mark.b))


def test_clean_instruments_are_hardly_marked() -> None:
    marked = clauses = 0
    for pairs in INSTRUMENTS.values():
        found = of("\n".join(one for one, _ in pairs), "\n".join(other for _, other in pairs))
        marked += len({mark.a for mark in alarms(found)})
        clauses += len(pairs)
    assert marked <= 0.02 * clauses


def test_seeded_changes_are_found_by_kind() -> None:
    """Every third change; bench/languages.py plays all of them."""
    seeds = changes()[::3]
    found = Counter(seed.kind for seed in seeds if _marked(seed))
    total = Counter(seed.kind for seed in seeds)
    assert len(changes()) >= 300
    for kind in ("number", "date", "amount", "country", "duration", "weekday", "reference", "modality", "name"):
        assert found[kind] >= 0.85 * total[kind], (kind, found[kind], total[kind])
    assert found.total() >= 0.93 * total.total()


def test_rewordings_are_not_marked() -> None:
    seeds = rewordings()[::4]
    assert len(rewordings()) >= 300
    marked = [seed for seed in seeds if _marked(seed)]
    assert len(marked) <= 0.02 * len(seeds), marked


def test_a_mark_shows_both_sides_with_offsets() -> None:
    a, b = "La durée est de trente jours.\n", "المدة عشرون يوما.\n"
    (mark,) = alarms(of(a, b))
    assert (mark.kind, mark.a, mark.b) == ("duration", (0,), (0,))
    assert a[mark.a_spots[0].start : mark.a_spots[0].end] == "trente jours" == mark.a_spots[0].words
    assert b[mark.b_spots[0].start : mark.b_spots[0].end] == "عشرون يوما"
    for language in LANGUAGES:
        assert "trente jours" in mark.why(language)


@pytest.mark.parametrize(
    ("french", "arabic"),
    [
        ("Le ministère des Finances examine le budget.", "تدرس وزارة المالية الميزانية."),
        ("Le Royaume du Maroc organise la session.", "تنظم المملكة المغربية الدورة."),
        ("Les Parties sont convenues de ce qui suit :", "اتفق الطرفان على ما يلي:"),
        ("Un rapport est remis chaque trimestre.", "يُرفع تقرير كل ثلاثة أشهر."),
        (
            "La réunion aura lieu le 1er août 2026 à 15 heures.",
            "سينعقد الاجتماع في فاتح غشت 2026 على الساعة الثالثة زوالا.",
        ),
        ("Les États tiers sont informés.", "تُخطر الدول الأخرى."),
        ("Le Premier ministre a reçu les deux délégations.", "استقبل رئيس الوزراء الوفدين."),
        ("Dans les années 1990, la coopération a commencé.", "بدأ التعاون في التسعينيات."),
    ],
)
def test_equivalents_are_not_marked(french: str, arabic: str) -> None:
    assert alarms(of(french, arabic)) == []


def test_three_languages_compare_two_by_two() -> None:
    english = "The course lasts six months and begins on 3 May 2026."
    french = "Le stage dure six mois et commence le 3 mai 2026."
    arabic = "تدوم الدورة ستة أشهر وتبدأ في 3 ماي 2026."
    assert not alarms(of(english, french)) and not alarms(of(english, arabic)) and not alarms(of(french, arabic))
    assert [mark.kind for mark in alarms(of(english, arabic.replace("ستة", "ثمانية")))] == ["duration"]


def test_dismissals_can_be_remembered_by_wording() -> None:
    one = of("La durée est de trente jours.", "المدة عشرون يوما.")
    moved = of("Titre\nLa durée est de trente jours.", "عنوان\nالمدة عشرون يوما.")
    other = of("La durée est de trente jours.", "المدة أربعون يوما.")
    assert alarms(one)[0].id == alarms(moved)[0].id != alarms(other)[0].id


def test_without_a_model_facts_are_compared_and_it_says_so() -> None:
    a, b = version_of("Article 2\nTrente jours."), version_of("المادة 2\nعشرون يوما.")
    found = concord(a, b, NoModel())
    assert [mark.kind for mark in alarms(found)] == ["duration"]
    assert "no_model" in [code for code, _ in found.notes]


def test_an_empty_version_loses_nothing() -> None:
    found = of("Une phrase.\nUne autre.", " \n\n")
    assert [(bead.a, bead.b) for bead in found.beads] == [((0,), ()), ((1,), ())]
    assert {mark.kind for mark in found.marks} == {"missing"}
    with pytest.raises(LanguageError) as refused:
        of("", " ")
    assert refused.value.code == "nothing_to_compare"


def test_the_same_text_twice_is_one_text() -> None:
    text = "\n".join(french for french, _ in INSTRUMENTS["rules"])
    found = of(text, text)
    assert not found.marks
    assert "same_text" in [code for code, _ in found.notes]


@pytest.mark.parametrize(
    "text",
    [
        "7 " * 20_000,
        "اَلْمَادَّةُ " * 3_000,
        "ﻻ ﷲ ﷺ " * 3_000,
        "M0rocco et le Ma1i, artic1e l2 ; 3O jours\n" * 300,
        "Le Maroc المغرب the Moroccan 12 ١٢\n" * 400,
        "\u202e\u200f\u2066abc 12\u2069\u202c\n" * 400,
        "((((" * 5_000,
    ],
)
def test_odd_texts_take_bounded_time(text: str) -> None:
    found = of(text, "المادة 1\nيدخل الاتفاق حيز التنفيذ في 12 مارس 2026.")
    assert sorted(n for bead in found.beads for n in bead.a) == list(range(len(found.a.segments)))


def test_five_megabytes_are_read_and_aligned_by_length() -> None:
    line = (
        "Les deux Parties se réunissent une fois par an, alternativement à Rabat et à Bamako, pour examiner le bilan.\n"
    )
    a = version_of(line * (5_000_000 // len(line) // 4), mode="lines")
    assert len(a.segments) > 6_000
    found = concord(a, version_of("يجتمع الطرفان مرة في السنة.\n" * 200, mode="lines"), default_embedder())
    assert "too_long_for_meaning" in [code for code, _ in found.notes]
    assert sorted(n for bead in found.beads for n in bead.a) == list(range(len(a.segments)))


def test_a_page_without_a_line_break_has_its_facts_compared_and_says_so() -> None:
    """Words are held against words: in one clause of a hundred pages that would never end."""
    french = " ".join(
        f"Le lot {n} contient {n + 3} tentes, remises à Rabat par le colonel Anas Tahiri." for n in range(900)
    )
    arabic = " ".join(f"تتضمن الدفعة {n} {n + 3} خيمة تسلم في الرباط من قبل العقيد أنس الطاهري." for n in range(900))
    found = of(french, arabic.replace("الدفعة 71 74 خيمة", "الدفعة 71 7400 خيمة"))
    assert "long_clauses" in [code for code, _ in found.notes]
    assert {mark.kind for mark in alarms(found)} == {"number"}


def test_what_is_no_text_is_refused_in_three_languages() -> None:
    for data in (b"%PDF-1.7 ...", bytes(range(256)) * 20):
        with pytest.raises(LanguageError) as refused:
            read_version(data, name="x")
        assert all(refused.value.sentence(language) for language in LANGUAGES)


def test_a_sentence_names_the_versions_by_language_where_they_are_known() -> None:
    mark = Mark("place", "alarm", (0,), (0,), (Spot(0, 0, 5, "Ségou", "segou"),), (), "only_a", "x")
    assert mark.why("fr") == "Lieu : « Ségou » ne se retrouve pas dans la seconde version."
    assert mark.why("fr", between=("fr", "ar")) == "Lieu : « Ségou » ne se retrouve pas dans la version arabe."
    assert mark.why("en", between=("ar", "en")) == "Place: “Ségou” is not found in the English version."
    arabic = mark.why("ar", between=("fr", "ar"))  # each value is set apart in its own direction
    assert arabic == ("\u2068مكان\u2069: «\u2068Ségou\u2069» لا مقابل له في \u2068الصيغة العربية\u2069.")
