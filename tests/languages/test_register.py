"""Words that instruments exchange for one another, and the consonants that forms of one Arabic root share."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.languages.cores import cores
from mithaq.languages.coverage import covered
from mithaq.languages.normalise import fold
from mithaq.languages.register import FORMAL, WORDS, answers, core_answers
from mithaq.languages.segments import Segment, version_of
from mithaq.ledger.errors import LANGUAGES

ARABIC = re.compile("^[\u0621-\u064a ]+$")


def segment(text: str) -> Segment:
    return version_of(text, mode="lines").segments[0]


def states(one: str, other: str) -> dict[str, str]:
    return {word.token.key: word.state for word in covered([segment(one)], [segment(other)])}


def test_each_line_is_a_class_in_three_languages() -> None:
    lines = [line.split("\t") for line in WORDS.read_text("utf-8").splitlines()]
    assert len(lines) > 300
    for line in lines:
        french, arabic, english = (column.split(";") for column in line)
        assert all(word == word.strip() and word for column in (french, arabic, english) for word in column), line
        assert all(ARABIC.match(word) for word in arabic), line
        assert not any(ARABIC.match(word) for word in (*french, *english)), line
    assert set(FORMAL) == set(LANGUAGES)


def test_answers_go_both_ways() -> None:
    for one in LANGUAGES:
        for other in LANGUAGES:
            back = answers(other, one)
            assert all(stem in back[there] for stem, found in answers(one, other).items() for there in found)
    there = core_answers("fr")
    here = core_answers("fr", of_cores=True)
    assert all(stem in here[core] for stem, found in there.items() for core in found)


@pytest.mark.parametrize(
    ("one", "other"),
    [("افتتاح", "يفتتح"), ("تسليم", "سيسلم"), ("المحددة", "يحدد"), ("اشتراك", "المشترك"), ("وبالتوقيع", "يوقع")],
)
def test_forms_of_one_root_share_a_core(one: str, other: str) -> None:
    assert cores(fold(one)) & cores(fold(other))


def test_other_roots_and_other_scripts_share_none() -> None:
    assert not cores(fold("افتتاح")) & cores(fold("اختتام"))
    assert cores("ouverture") == cores("42") == frozenset()


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي", max_size=24))
def test_a_core_is_made_of_letters_of_its_word(word: str) -> None:
    assert all(len(core) >= 3 and set(core) <= set(fold(word)) | {"ا"} for core in cores(fold(word)))


def test_a_class_answers_whatever_its_word_and_form() -> None:
    found = states(
        "Les dossiers sont déposées puis transmises au dépôt par écrit.", "تودع الملفات ثم توجه كتابة إلى المخزن."
    )
    assert {found[word] for word in ("dossiers", "deposees", "depot", "ecrit")} == {"answered"}


def test_a_qualifier_that_the_other_side_lacks_is_known_and_missing() -> None:
    assert states("La réponse est donnée par écrit.", "يقدم الرد.")["ecrit"] == "known"
    assert states("La réponse est donnée par écrit.", "يقدم الرد كتابة.")["ecrit"] == "answered"


def test_words_of_the_register_that_say_nothing_are_left_out() -> None:
    found = states("Le présent accord, ci-après dénommé « l'accord », est signé.", "وقع هذا الاتفاق.")
    assert set(found) == {"accord", "signe"}
