"""The press pair and the public agreements, read where they lie."""

import json
from datetime import date
from typing import Any

import pytest

from mithaq.languages.draft import Draft, draft
from tests.languages.drafting import ARABIC, FRENCH, assert_said, said, shared

pytestmark = pytest.mark.shared


@pytest.fixture(scope="module")
def pair() -> Draft:
    return draft(shared(FRENCH, ARABIC), None)


@pytest.fixture(scope="module")
def found(pair: Draft) -> dict[str, Any]:
    return json.loads(json.dumps(pair.as_json()))  # type: ignore[no-any-return]


def test_the_promised_keys(found: dict[str, Any]) -> None:
    promised = "languages parties persons organs dates durations axes commitments differences".split()  # noqa: SIM905
    assert list(found)[:9] == promised
    assert found["languages"] == ["fr", "ar"]
    assert found["parties"] == ["MAR", "MLI"]
    assert found["axes"] == ["training", "equipment", "logistics", "expertise"]


def test_the_head_of_the_delegation_is_one_person_in_both_scripts(pair: Draft, found: dict[str, Any]) -> None:
    (person,) = found["persons"]
    assert person["name"] == {"fr": "Abdelghani Mouhib", "ar": "عبد الغني محب", "en": None}
    assert (person["rank"], person["rank_code"]) == ("général de brigade", "brigadier_general")
    assert (person["role"], person["party"]) == ("head_of_delegation", "MAR")
    assert said(pair, person["sources"]) == ["Abdelghani Mouhib", "Mouhib", "عبد الغني محب", "عبد الغني محب"]


def test_the_year_is_asked_for_without_publication(found: dict[str, Any]) -> None:
    (day,) = found["dates"]
    assert day["value"] is None
    assert day["candidates"] == ["2020-02-17", "2025-02-17", "2031-02-17"]
    assert day["basis"] == "weekday"
    assert day["weekday"] == "monday"
    assert {source["file"] for source in day["sources"]} == {0, 1}


def test_the_year_follows_from_the_publication() -> None:
    found: dict[str, Any] = draft(shared(FRENCH, ARABIC), date(2025, 2, 20)).as_json()
    (day,) = found["dates"]
    assert (day["value"], day["basis"]) == ("2025-02-17", "weekday+publication")


def test_a_stay_of_three_days(found: dict[str, Any]) -> None:
    assert [(one["value"], one["of"], len(one["sources"])) for one in found["durations"]] == [("P3D", "visit", 2)]


def test_the_ministry_that_received_him(found: dict[str, Any]) -> None:
    (ministry,) = (organ for organ in found["organs"] if organ["kind"] == "ministry")
    assert (ministry["field"], ministry["party"], ministry["received_the_delegation"]) == ("defence", "MLI", True)
    assert ministry["name"]["fr"] == "ministère malien de la Défense"
    assert ministry["name"]["ar"] == "وزارة الدفاع المالية"


def test_action_plans_are_to_follow_in_both(found: dict[str, Any]) -> None:
    plans = [one for one in found["commitments"] if "plans d’action" in one["text"]]
    assert [plan["force"] for plan in plans] == ["expected"]
    assert {source["file"] for source in plans[0]["sources"]} == {0, 1}
    assert "خرائط طريق" in plans[0]["texts"]["ar"]


def test_the_differences_are_shown(found: dict[str, Any]) -> None:
    told = {(one["kind"], one["about"], *one["values"].values()) for one in found["differences"]}
    assert ("only_in_ar", "weekday", None, "monday") in told
    assert ("only_in_ar", "subject", None, "intelligence") in told
    assert ("value_differs", "term", "plans d'action", "خرائط طريق") in told
    assert ("value_differs", "status", "created", "being_created, created") in told


def test_page_furniture_says_nothing(pair: Draft) -> None:
    sentences = {place.sentence for item in pair.items() for place in item.sources}
    assert not any("اترك تعليق" in text or "م.ع.ن" in text or "هيئة التحرير" in text for text in sentences)


def test_a_quotation_binds_nobody(found: dict[str, Any]) -> None:
    assert not any("pleinement déterminé" in one["text"] for one in found["commitments"])


def test_everything_is_said(pair: Draft) -> None:
    assert_said(pair)


@pytest.mark.parametrize(
    ("name", "parties", "least"),
    [
        ("nl-ma-1971-cooperation-economique-commission-mixte.fr.txt", ["NLD", "MAR"], 5),
        ("nl-sn-1965-cooperation-economique-commission-mixte.fr.txt", ["NLD", "SEN"], 4),
        ("nl-tn-1971-convention-commission-mixte.fr.txt", ["NLD", "TUN"], 1),
        ("us-iq-2024-04-15-joint-statement.en.txt", ["USA", "IRQ"], 2),
        ("us-jo-2022-07-16-joint-statement.en.txt", ["USA", "JOR"], 1),
    ],
)
def test_public_agreements_and_statements(name: str, parties: list[str], least: int) -> None:
    drafted = draft(shared(name), None)
    found: dict[str, Any] = drafted.as_json()
    assert found["parties"] == parties
    assert len(found["commitments"]) >= least
    assert found["differences"] == []
    assert [note["code"] for note in found["notes"]] == ["one_version"]
    assert_said(drafted)


def test_two_heads_of_government_are_two_people_under_all_their_mentions() -> None:
    found: dict[str, Any] = draft(shared("us-iq-2024-04-15-joint-statement.en.txt"), None).as_json()
    people = {person["name"]["en"]: (person["role"], person["party"]) for person in found["persons"]}
    assert people == {
        "Joseph R. Biden Jr": ("head_of_state", "USA"),
        "Mohammed Shia'a Al-Sudani": ("prime_minister", "IRQ"),
    }
