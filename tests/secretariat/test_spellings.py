"""The registry of spellings: what one person says, everything that reads names knows; the last word counts; undo."""

import pytest

from mithaq.commission.acts import PersonAdd, PersonDetails
from mithaq.desk.models import Spelling
from mithaq.desk.spellings import take_back
from mithaq.jobs.indexing import index
from mithaq.languages.draft import draft
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.languages.text import Source
from mithaq.ledger.errors import LANGUAGES
from mithaq.projection import writing
from mithaq.secretariat.models import PayloadRow
from mithaq.secretariat.spellings import registry, say_between, say_of
from tests.secretariat.conftest import BY, Pair, fresh

pytestmark = pytest.mark.django_db(databases="__all__")
SAME, APART = Spelling.SAME, Spelling.APART
AMINA, PLANNER = BY["MAR"], "u:abc"


def named(pair: Pair, **name: str) -> str:
    key, names = fresh(), {language: name[language] for language in LANGUAGES if language in name}
    details = PersonDetails(name=names, rank=None, office=None)
    pair.mar.perform(PersonAdd(key=key, pseudonym=f"u:{key[4:16]}"), (details, key), by=AMINA)
    return key


def test_the_names_of_the_record_are_known_without_a_word(pair: Pair) -> None:
    named(pair, fr="Abdelghani Mouhib", ar="عبد الغني محب")
    assert registry(pair.mar.ch).known.verdict("MOUHIB Abdelghani", "محب عبد الغني") == "same"


def test_a_spelling_is_learned_by_one_and_taken_back_by_another(pair: Pair) -> None:
    key = named(pair, fr="Yéro Sagara")
    (said,) = say_of(pair.mar.ch, SAME, ["جيرو صاغارا"], key, by=AMINA)
    known = registry(pair.mar.ch)
    assert known.known.verdict("Yéro Sagara", "جيرو صاغارا") == "same" and known.learned(key) == [said]
    assert say_of(pair.mar.ch, SAME, ["جيرو صاغارا"], key, by=PLANNER) == [said], "said once is enough"
    assert take_back(pair.mar.ch, [said.pk], by=PLANNER) == 1
    assert registry(pair.mar.ch).known.verdict("Yéro Sagara", "جيرو صاغارا") == "unknown"
    assert (Spelling.objects.get().by, Spelling.objects.get().undone_by) == (AMINA, PLANNER)


def test_the_last_word_counts(pair: Pair) -> None:
    key = named(pair, fr="Moussa Traoré")
    say_of(pair.mar.ch, SAME, ["Musa Traore", "موسى تراوري"], key, by=AMINA)
    say_of(pair.mar.ch, APART, ["MUSA TRAORE"], key, by=PLANNER)
    known = registry(pair.mar.ch)
    assert known.known.verdict("Moussa Traoré", "Musa Traore") == "other"
    assert known.known.verdict("Moussa Traoré", "موسى تراوري") == "same"
    last = known.of(["Musa Traore"], key)
    assert last is not None and (last.by, last.same) == (PLANNER, False)


def test_two_of_the_record_are_two_even_where_a_spelling_is_both_theirs(pair: Pair) -> None:
    one, other = named(pair, fr="Ahmed Sow", ar="أحمد سو"), named(pair, fr="Ahmed Saw", ar="أحمد سو")
    known = registry(pair.mar.ch).known
    assert known.verdict("Ahmed Sow", "Ahmed Saw") == "other" and known.likeness("Ahmed Sow", "Ahmed Saw") == 0
    assert known.verdict("Ahmed Sow", "أحمد سو") == known.verdict("Ahmed Saw", "أحمد سو") == "same"
    assert registry(pair.mar.ch).people.keys() == {one, other}


def test_places_and_units_without_a_row_are_learned_as_pairs(pair: Pair) -> None:
    say_between(pair.mar.ch, SAME, "Kati", "قاطي", by=AMINA)
    assert registry(pair.mar.ch).known.verdict("KATI", "قاطي") == "same"
    say_between(pair.mar.ch, APART, "قاطي", "Kati", by=PLANNER)
    assert registry(pair.mar.ch).known.verdict("KATI", "قاطي") == "other"
    assert Spelling.objects.filter(undone_by="").count() == 1


def test_an_erased_name_leaves_nothing_on_the_desk(pair: Pair) -> None:
    key = named(pair, fr="Nom Disparu")
    say_of(pair.mar.ch, SAME, ["Nom Disparue"], key, by=AMINA)
    with writing():
        for row in PayloadRow.objects.filter(ch=pair.mar.ch, party="MAR"):
            if b"Nom Disparu" in bytes(row.payload):
                row.delete()
    pair.mar.rebuild()
    assert registry(pair.mar.ch).said == ()
    index()
    assert not Spelling.objects.exists()


def test_an_erased_name_stays_in_no_pair_and_in_nothing_taken_back(pair: Pair) -> None:
    key, ch = named(pair, fr="Nom Disparu"), pair.mar.ch
    stays, homonym = named(pair, fr="Awa Keïta"), named(pair, fr="Disparu Noms")
    (own,) = say_of(ch, SAME, ["DISPARU Nom"], homonym, by=AMINA)
    (learned,) = say_of(ch, SAME, ["الاسم المفقود"], key, by=AMINA)
    take_back(ch, [learned.pk], by=PLANNER)
    say_of(ch, APART, ["Nom DISPARU"], stays, by=AMINA)
    say_between(ch, SAME, "Nom Disparu", "Nom d'Isparu", by=AMINA)
    say_between(ch, SAME, "المفقود الاسم", "Disparou", by=AMINA)
    other = say_between(ch, SAME, "Kati", "قاطي", by=AMINA)
    index()
    with writing():
        for row in PayloadRow.objects.filter(ch=ch, party="MAR"):
            if b"Nom Disparu" in bytes(row.payload):
                row.delete()
    pair.mar.rebuild()
    index()
    assert set(Spelling.objects.all()) == {own, other}


TOLD = "Le général de brigade Yéro Sagara a reçu la délégation. Le Mali et le Maroc coopèrent."
ARABIC = "استقبل العميد {} الوفد. وتتعاون مالي والمغرب."
NEAR, FAR = "جيرو صاغارا", "موسى تراوري"


def persons(name: str, known: KnownSpellings = NOTHING) -> int:
    """How many people the two versions speak of."""
    sources = [Source("a.txt", TOLD.encode()), Source("b.txt", ARABIC.format(name).encode())]
    return len([one for one in draft(sources, None, known=known).items() if one.kind == "person"])


def test_extraction_joins_what_was_confirmed_and_keeps_homonyms_apart(pair: Pair) -> None:
    key = named(pair, fr="Yéro Sagara")
    assert (persons(NEAR), persons(FAR)) == (1, 2), "by their sounds alone"
    say_of(pair.mar.ch, SAME, [FAR], key, by=AMINA)
    say_of(pair.mar.ch, APART, [NEAR], key, by=AMINA)
    known = registry(pair.mar.ch).known
    assert (persons(NEAR, known), persons(FAR, known)) == (2, 1)
