"""What was decided stays decided: spellings confirmed or refused; and what changed since on one side alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.languages.concord import concord
from mithaq.languages.known_spellings import KnownSpellings, spelling_key
from mithaq.languages.meaning import NoModel, default_embedder
from mithaq.languages.one_sided import Beside, beside, changed_on_one_side
from mithaq.languages.segments import version_of

FRENCH = "La durée est de trente jours.\nLa Partie hôte fournit les véhicules.\nLe siège est à Rabat."
ARABIC = "المدة عشرون يوما.\nيوفر الطرف المضيف المركبات.\nيوجد المقر في الرباط."


def of(a: str, b: str) -> Beside:
    return beside(version_of(a, mode="lines"), version_of(b, mode="lines"), default_embedder())


def test_a_clause_rewritten_on_one_side_is_found_with_its_fall() -> None:
    before = of(FRENCH, ARABIC)
    now = of(FRENCH.replace("les véhicules", "les carburants et les vivres du contingent"), ARABIC)
    (change,) = changed_on_one_side(before, now, default_embedder())
    assert (change.side, change.a, change.b, change.alarming) == ("a", (1,), (1,), True)
    assert change.before == "La Partie hôte fournit les véhicules."


def test_a_rewording_is_told_without_alarm_and_nothing_else_is_told() -> None:
    before = of(FRENCH, ARABIC)
    now = of(FRENCH.replace("Le siège est à Rabat", "Le siège se trouve à Rabat"), ARABIC)
    (change,) = changed_on_one_side(before, now, default_embedder())
    assert (change.side, change.a, change.alarming) == ("a", (2,), False)
    assert changed_on_one_side(before, of(FRENCH, ARABIC), default_embedder()) == []
    both = of(FRENCH.replace("trente", "vingt"), ARABIC.replace("عشرون", "ثلاثون"))
    assert changed_on_one_side(before, both, default_embedder()) == []


def test_without_a_model_a_change_is_told_and_nothing_is_alarming() -> None:
    before = of(FRENCH, ARABIC)
    (change,) = changed_on_one_side(before, of(FRENCH, ARABIC.replace("الرباط", "باماكو")), NoModel())
    assert (change.side, change.fall, change.alarming) == ("b", 0.0, False)


# What no table joins, and no sound: French, Arabic, and what somebody confirmed of it.
NAMED_OTHERWISE = [
    ("L'Union africaine envoie douze observateurs.", "يرسل التجمع القاري الموحد اثني عشر مراقبا.",
     ("Union africaine", "التجمع القاري الموحد")),
    ("Le stage de douze jours a lieu à Ségou.", "تجرى الدورة التي تدوم اثني عشر يوما بمدينة النهرين.",
     ("Ségou", "مدينة النهرين")),
    ("La Direction du génie forme vingt officiers.", "تكون مديرية الذخيرة عشرين ضابطا.",
     ("Direction du génie", "مديرية الذخيرة")),
]  # fmt: skip


@pytest.mark.parametrize(("french", "arabic", "pair"), NAMED_OTHERWISE)
def test_a_body_or_place_that_somebody_named_is_no_difference(french: str, arabic: str, pair: tuple[str, str]) -> None:
    one, other = version_of(french, mode="lines"), version_of(arabic, mode="lines")
    reader = default_embedder()
    (mark,) = concord(one, other, reader).marks
    assert mark.kind in ("organisation", "place") and mark.severity == "alarm"
    assert concord(one, other, reader, names=KnownSpellings().confirm(*pair)).marks == ()
    assert concord(other, one, reader, names=KnownSpellings().confirm(*pair)).marks == ()
    elsewhere = KnownSpellings().confirm(pair[0], "المعهد العالي").confirm("Union postale", pair[1])
    assert [one.kind for one in concord(one, other, reader, names=elsewhere).marks] == [mark.kind]


def test_a_text_names_it_with_what_is_written_on_to_it() -> None:
    known = KnownSpellings().confirm("École de Tekrour", "مدرسة الضفتين")
    assert known.named_in("Tekrour", "Il part à l'École de Tekrour.", "سافر إلى مدرسة الضفتين ورجع.")
    assert known.named_in("École de Tekrour", "L’École de Tekrour ouvre.", "ينتقل للمدرسة وبمدرسة الضفتين.")
    assert not known.named_in("Tekrour", "Il part à l'École de Tekrour.", "سافر إلى مدرسة أخرى.")
    assert not known.named_in("Kati", "Kati et l'École de Tekrour", "مدرسة الضفتين")
    assert not KnownSpellings().named_in("Tekrour", "Tekrour", "تكرور")


def test_a_registry_learns_spellings_in_three_scripts_and_what_they_are_joined_to() -> None:
    known = KnownSpellings().confirm("Moussa Traoré", "موسى تراوري").confirm("Moussa Traoré", "Musa Traore")
    assert known.verdict("موسى تراوري", "MUSA TRAORE") == "same"
    assert known.likeness("Musa Traoré", "مُوسى تراوري") == 1.0
    assert known.verdict("Musa Traoré", "Moussa Keïta") == "unknown"


def test_what_was_said_of_one_initial_particle_or_number_is_said_of_no_other() -> None:
    known = KnownSpellings().confirm("M. Traoré", "Moussa Traoré").confirm("2e BIMoto", "فوج المشاة الثاني")
    assert known.verdict("TRAORÉ M.", "Moussa Traoré") == known.verdict("2E BIMOTO", "فوج المشاة الثاني") == "same"
    for other in ("I. Traoré", "Ould Traoré", "Traoré"):
        assert known.verdict(other, "Moussa Traoré") == "unknown"
    assert known.verdict("3e BIMoto", "فوج المشاة الثاني") == "unknown"
    assert spelling_key("Ahmed ould Mohamed") == spelling_key("OULD MOHAMED Ahmed")
    assert spelling_key("Ahmed ould Mohamed") != spelling_key("Mohamed ould Ahmed")
    assert spelling_key("El Mansouri") == spelling_key("Mansouri")
    stands = known.touching(["Le colonel M. Traoré commande le 2e BIMoto."])
    assert len(stands.groups) == 2


def test_homonyms_that_a_person_told_apart_stay_apart() -> None:
    known = KnownSpellings.of([("Ahmed Sow", "أحمد سو")], refused=[("Ahmed Sow", "Ahmed Saw")])
    assert known.verdict("Ahmed Sow", "Ahmed Saw") == "other" and known.likeness("Ahmed Sow", "Ahmed Saw") == 0.0
    assert known.refuse("Ahmed Sow", "أحمد سو").verdict("Ahmed Sow", "أحمد سو") == "other"
    assert (
        known.refuse("Ahmed Sow", "أحمد سو").confirm("Ahmed Sow", "أحمد سو").verdict("Ahmed Sow", "أحمد سو") == "same"
    )


def test_a_refusal_undoes_the_oldest_of_what_contradicts_it_and_nothing_else() -> None:
    known = KnownSpellings().confirm("A Ba", "B Ba").confirm("B Ba", "C Ba").refuse("A Ba", "C Ba")
    assert known.verdict("B Ba", "C Ba") == "same" and known.verdict("A Ba", "C Ba") == "other"
    assert known.verdict("A Ba", "B Ba") == "unknown" and known.overruled == {0}


def test_what_is_decided_last_stands() -> None:
    said = [("Sow", "صو", False), ("Sow", "سو", True), ("سو", "صو", True)]
    assert KnownSpellings.decided(said).verdict("Sow", "صو") == "same"
    assert KnownSpellings.decided(said).overruled == {0}
    assert KnownSpellings.decided([*said[1:], said[0]]).verdict("Sow", "صو") == "other"


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.sampled_from("abcde"), st.booleans()), max_size=12))
def test_no_two_spellings_are_one_and_two_and_what_holds_was_said(said: list[tuple[str, str, bool]]) -> None:
    names = {letter: f"{letter * 3} sow" for letter in "abcde"}
    every = [(names[x], names[y], same) for x, y, same in said]
    known = KnownSpellings.decided(every)
    holding = [one for n, one in enumerate(every) if n not in known.overruled]
    for one, other, same in holding:
        if spelling_key(one) != spelling_key(other):
            assert known.verdict(one, other) == ("same" if same else "other")
    if every:
        assert len(every) - 1 not in known.overruled, "the last word counts"
    assert known.as_json() == KnownSpellings.decided(holding).as_json(), "what is overruled leaves no trace"
    assert not any(pair <= group for pair in known.apart for group in known.groups)


def test_names_told_apart_are_missed_in_the_other_version_and_confirmed_ones_are_not() -> None:
    french, arabic = "Le général Sagara visite la base de Kati.", "يزور الجنرال صاغارا قاعدة كاتي."
    apart = KnownSpellings().refuse("Sagara", "صاغارا")
    assert names_in(french, arabic, KnownSpellings()) == []
    assert names_in(french, arabic, apart) == ["Sagara"]
    assert names_in(french, arabic, apart.confirm("Sagara", "صاغارا")) == []
    other = arabic.replace("صاغارا", "توري")
    assert names_in(french, other, KnownSpellings()) == ["Sagara"]
    assert names_in(french, other, KnownSpellings().confirm("Sagara", "توري")) == []


def names_in(french: str, arabic: str, known: KnownSpellings) -> list[str]:
    """Names that only the French version is said to have."""
    found = concord(version_of(french), version_of(arabic), default_embedder(), names=known)
    return [mark.a_spots[0].words for mark in found.marks if mark.kind == "name"]


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.sampled_from("abcd")), max_size=8))
def test_what_is_confirmed_is_one_whatever_the_order(pairs: list[tuple[str, str]]) -> None:
    names = {"a": "Amadou Ba", "b": "Amadou Bah", "c": "أمادو با", "d": "Amadu Bâ"}
    one = KnownSpellings.of((names[x], names[y]) for x, y in pairs)
    other = KnownSpellings.of((names[y], names[x]) for x, y in reversed(pairs))
    assert all(one.verdict(names[x], names[y]) == other.verdict(names[x], names[y]) for x in names for y in names)
    assert spelling_key("BA Amadou") == spelling_key("Amadou Bâ")
