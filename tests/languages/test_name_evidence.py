"""What speaks for or against two bearers of a name: ranks on one ladder, states, offices, in whatever words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.documents.name_list import names_in_text
from mithaq.languages.evidence_words import EVIDENCE
from mithaq.languages.name_evidence import (
    WEIGHTS,
    Bearer,
    Evidence,
    evidence,
    kind_of,
    rank_of,
    sentences,
    unadorned,
    weighed,
)
from mithaq.languages.name_match import match_names
from mithaq.languages.state_said import state_of
from mithaq.ledger.errors import LANGUAGES


def codes(one: Bearer, other: Bearer) -> list[str]:
    return [found.code for found in evidence(one, other)]


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("Colonel", "colonel"), ("COLONEL", "colonel"), ("العقيد", "colonel"), ("Col.", "colonel"),
        ("Lt-Col", "lieutenant_colonel"), ("Cdt", "major"), ("رائد", "major"), ("Adjudant-chef", "senior_warrant"),
        ("الرقيب الأول", "senior_sergeant"), ("capitaine de vaisseau", "naval_captain"), ("M.", ""),
        ("médecin", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_rank_is_read_in_any_language_and_shortened(words: str, rank: str) -> None:
    assert rank_of(words) == rank


@pytest.mark.parametrize(
    ("words", "state"),
    [("Mali", "MLI"), ("mli", "MLI"), ("partie malienne", "MLI"), ("الجانب المالي", "MLI"), ("مالي", "MLI"),
     ("Royaume du Maroc", "MAR"), ("قطر", "QAT"), ("Mali / Maroc", ""), ("1er RI", ""), ("", "")],
)  # fmt: skip
def test_a_side_is_read_by_code_name_or_adjective(words: str, state: str) -> None:
    assert state_of(words) == state


@pytest.mark.parametrize(
    ("today", "before", "code"),
    [
        ("colonel", "العقيد", "same_rank"), ("général de brigade", "colonel", "next_rank"),
        ("colonel-major", "colonel", "next_rank"), ("général de brigade", "colonel-major", "next_rank"),
        ("capitaine", "commandant", "lower_rank"), ("capitaine", "colonel", "far_rank"),
        ("sergent", "colonel", "far_rank"), ("général", "général de division", "same_rank"),
        ("Général", "colonel", "next_rank"), ("contre-amiral", "العميد", "same_rank"),
        ("adjudant-chef", "adjudant", "next_rank"),
    ],
)  # fmt: skip
def test_ranks_are_steps_of_one_ladder(today: str, before: str, code: str) -> None:
    assert codes(Bearer(rank=today), Bearer(rank=before)) == [code]


def test_the_farther_the_ranks_the_more_it_speaks_against() -> None:
    one, two, three = (
        evidence(Bearer(rank=rank), Bearer(rank="général de division"))[0].weight
        for rank in ("colonel", "capitaine", "sergent")
    )
    assert 0 > one > two >= three


def test_a_role_says_little_and_another_state_nearly_all() -> None:
    assert codes(Bearer(role="chef d'état-major"), Bearer(role="رئيس الأركان")) == ["same_role"]
    assert codes(Bearer(role="Intendance"), Bearer(role="INTENDANCE")) == ["same_role"]
    assert codes(Bearer(role="ambassadeur"), Bearer(role="مدير")) == ["other_role"]
    alone, role, state = (
        weighed(0.97, evidence(Bearer(role="ambassadeur", state=of), Bearer(role="مدير", state="MLI")))
        for of in ("", "MLI", "SEN")
    )
    assert role > 0.9 and alone > 0.9 and state < 0.35


def test_what_is_not_known_says_nothing() -> None:
    assert codes(Bearer(), Bearer("colonel", "x", "MLI")) == [] == codes(Bearer(rank="Dr"), Bearer(rank="colonel"))
    assert weighed(0.81, ()) == 0.81


@given(
    st.floats(0, 1),
    st.lists(st.sampled_from(sorted(WEIGHTS)), min_size=1, max_size=3, unique=True),
)
def test_what_speaks_for_never_lowers_and_what_speaks_against_never_raises(score: float, said: list[str]) -> None:
    found = [Evidence(code, WEIGHTS[code], "", "") for code in said]
    both = weighed(score, found)
    assert 0 <= both <= 1
    if all(one.weight > 0 for one in found):
        assert both >= round(score, 3)
    if all(one.weight < 0 for one in found):
        assert both <= round(score, 3) + 1e-9


def test_each_is_a_sentence_in_three_languages_with_the_words_of_both() -> None:
    assert set(EVIDENCE) == set(WEIGHTS)
    found = evidence(Bearer("colonel", "x", "SEN"), Bearer("sergent", "y", "MLI"))
    for language in LANGUAGES:
        rank, role, state = sentences(found, language, called={"MLI": "M-L-I"})
        assert "colonel" in rank and "sergent" in rank and "x" in role and "y" in role and "M-L-I" in state
    assert "Mali" in sentences(found, "fr", called={"MLI": "MLI"})[2], "whose name this node doesn't know"
    assert "Sénégal" in sentences(found, "fr")[2] and "السنغال" in sentences(found, "ar")[2]


@pytest.mark.parametrize(
    ("line", "name", "said"),
    [
        ("Col. Bakary Sinayoko (Mali)", "Bakary Sinayoko", Bearer("Col", "", "MLI")),
        ("Le colonel Ba", "Ba", Bearer("Le colonel", "", "")),
        ("1. Col. Bakary Sinayoko (Mali)", "Bakary Sinayoko", Bearer("Col", "", "MLI")),
        ("(٣) العقيد باكاري سينايوكو", "باكاري سينايوكو", Bearer("العقيد", "", "")),
        ("colonel; Bakary Sinayoko", "Bakary Sinayoko", Bearer("colonel", "", "")),
        ("الرائد محمد العمري (المغرب)", "محمد العمري", Bearer("الرائد", "", "MAR")),
        ("Général de brigade Kadiatou Sangho, MLI", "Kadiatou Sangho", Bearer("Général de brigade", "", "MLI")),
        ("Sinayoko, Bakary", "Sinayoko, Bakary", Bearer()), ("Major Sinayoko", "Major Sinayoko", Bearer()),
        ("رائد العمري", "رائد العمري", Bearer()), ("Mali Sinayoko", "Mali Sinayoko", Bearer()),
        ("M. Jean Dupont", "M. Jean Dupont", Bearer()), ("", "", Bearer()),
    ],
)  # fmt: skip
def test_a_name_is_freed_of_rank_and_state_and_keeps_what_may_be_a_name(line: str, name: str, said: Bearer) -> None:
    assert unadorned(line) == (name, said)


@given(st.text(max_size=60))
def test_any_line_is_freed_of_something_or_nothing(line: str) -> None:
    name, _ = unadorned(line)
    assert name in line and kind_of(line) in ("rank", "side", "")


def test_homonyms_of_a_list_are_told_apart_by_what_stands_beside_them() -> None:
    people = ["Bakary Sinayoko", "Bakary Sinayoko", "Seriba Sinayoko"]
    bearers = [Bearer("capitaine", "", "MLI"), Bearer("العقيد", "", "MLI"), Bearer("colonel", "", "MLI")]
    names, about = ["باكاري سينايوكو"], [Bearer("colonel", "", "Mali")]
    (match,) = match_names(names, people, known=(about, bearers))
    assert match.b == 1 and match.accepted and [one.code for one in match.evidence] == ["same_rank", "same_state"]
    (stranger,) = match_names(names, people[:1], known=([Bearer(state="Sénégal")], bearers[:1]))
    (alone,) = match_names(names, people[:1])
    assert stranger.likeness == alone.likeness and alone.accepted and not stranger.accepted


GIVEN_BEHIND = [
    "Ouédraogo, Israël", "Wilson, Chad", "Camara, Salvador", "Brown, Victoria", "Kaboré, Jordan", "Kaboré, Paris",
    "Dupont, France", "DUPONT, GUY", "Wilson, Ben", "Khan, Danish", "Garcia Lopez, Victoria",
    "Ba Diallo, Moussa Israël", "OUÉDRAOGO (Israël)", "ودراوغو، إسرائيل", "ويلسون، تشاد",
    "علي حسن، التونسي", "كابوري (باريس)", "Traoré, Mali",
]  # fmt: skip


@pytest.mark.parametrize("line", GIVEN_BEHIND)
def test_a_given_name_behind_a_family_name_is_no_state(line: str) -> None:
    assert unadorned(line) == (line, Bearer())


@pytest.mark.parametrize(
    ("line", "name", "state"),
    [
        ("Moussa Traoré (Israël)", "Moussa Traoré", "ISR"), ("Sangho (Mali)", "Sangho", "MLI"),
        ("Sangho, partie malienne", "Sangho", "MLI"), ("Sangho, délégation du Tchad", "Sangho", "TCD"),
        ("Idriss Mahamat, Tchad", "Idriss Mahamat", "TCD"), ("Kofi Mensah, Ghana", "Kofi Mensah", "GHA"),
        ("Kofi Mensah, Israeli delegation", "Kofi Mensah", "ISR"), ("محمد علي، الجانب المغربي", "محمد علي", "MAR"),
        ("إدريس محمد، الوفد التشادي", "إدريس محمد", "TCD"), ("Kim Ho, Corée", "Kim Ho", "Corée"),
    ],
)  # fmt: skip
def test_a_state_behind_a_whole_name_is_one(line: str, name: str, state: str) -> None:
    assert unadorned(line) == (name, Bearer(state=state))


@pytest.mark.parametrize(
    "cell", ["Israël", "Jordan", "Chad", "Paris", "Victoria", "إسرائيل", "المغربي", "Israël Kaboré"]
)
def test_a_cell_that_may_be_a_name_makes_no_column_of_sides(cell: str) -> None:
    assert kind_of(cell) == ""


@pytest.mark.parametrize(
    "cell", ["Mali", "MLI", "Tchad", "Royaume du Maroc", "partie malienne", "Côte d'Ivoire", "Armed forces of Ghana",
             "Israeli delegation", "المملكة المغربية", "الجانب المالي", "الوفد التشادي"]
)  # fmt: skip
def test_a_cell_that_says_a_side_does(cell: str) -> None:
    assert kind_of(cell) == "side"


def test_three_given_names_before_a_comma_stay_with_their_families() -> None:
    lines = ["Israël, Ouédraogo", "Jordan, Kaboré", "Chad, Wilson"]
    found = names_in_text("\n".join(lines), tell=kind_of)
    assert [name for _, name in found.names] == lines and not found.beside


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("Congo", "COG", None), ("Congo", "COD", None), ("congolais", "RDC", None), ("الكونغو", "COD", None),
        ("Corée", "PRK", None), ("Korean", "North Korea", None), ("كوري", "كوريا الشمالية", None),
        ("كوري", "KOR", "same_state"), ("نيجريا", "NGA", None), ("Congo", "Congo", "same_state"),
        ("COG", "COD", "other_state"), ("Corée du Sud", "PRK", "other_state"), ("الكونغو", "MLI", "other_state"),
        ("Congo-Brazzaville", "Kinshasa", "other_state"), ("South Korea", "PRK", "other_state"),
    ],
)  # fmt: skip
def test_a_word_of_two_states_speaks_against_neither(one: str, other: str, code: str | None) -> None:
    for pair in ((one, other), (other, one)):
        assert codes(Bearer(state=pair[0]), Bearer(state=pair[1])) == ([code] if code else [])


def test_the_word_of_two_states_is_kept_behind_a_name() -> None:
    _, said = unadorned("Kim Ho, Corée")
    assert codes(said, Bearer(state="PRK")) == [] and codes(said, Bearer(state="KOR")) == ["same_state"]


@pytest.mark.parametrize(
    "office",
    ["Chef d'état-major", "Directeur général", "Secrétaire général", "Consul général", "Major de promotion",
     "Commandant en chef", "Commandant de compagnie", "Attorney General", "General Manager", "Director General",
     "Captain of the guard", "نقيب المحامين", "عميد الكلية", "رائد أعمال", "الفريق التقني",
     "المساعد التقني", "الأمين العام"],
)  # fmt: skip
def test_an_office_is_no_rank(office: str) -> None:
    assert rank_of(office) == "" == kind_of(office)
    assert not evidence(Bearer(rank=office), Bearer(rank="colonel"))


@pytest.mark.parametrize(
    ("words", "rank"),
    [
        ("Le colonel", "colonel"), ("Général de brigade", "brigadier_general"), ("Général (2S)", "any_general"),
        ("Major de gendarmerie", "major"), ("Pharmacien capitaine", "captain"), ("Médecin colonel", "colonel"),
        ("Commander", "lieutenant_colonel"), ("Sergeant Major", "senior_warrant"),
        ("العميد الركن", "brigadier_general"), ("الرائد الطيار", "major"),
        ("الرائد بالدرك", "major"), ("الفريق أول", "general"),
    ],
)  # fmt: skip
def test_a_rank_beside_what_belongs_to_it_stays_one(words: str, rank: str) -> None:
    assert rank_of(words) == rank


@pytest.mark.parametrize(
    "line", ["Major de promotion Awa Ba", "Commandant de compagnie Moussa Traoré", "عميد الكلية محمد العمري"]
)
def test_an_office_before_a_name_is_not_taken_off_in_part(line: str) -> None:
    assert unadorned(line) == (line, Bearer())
