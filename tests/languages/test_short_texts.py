"""Short texts in three languages, each with one thing to find or not to find."""

from datetime import date
from typing import Any

import pytest

from mithaq.languages.draft import Draft
from tests.languages.drafting import assert_said, json_of, of

VISIT_EN = (
    "Joint communiqué. A Jordanian military delegation led by Brigadier General Ahmed Saleh "
    "visited Rabat for three days. "
    "The two sides agreed to set up a joint military commission for training and logistic support. "
    "Morocco will provide fifteen seats at its staff college. "
    "Jordan undertakes to send the list of candidates by 1 March 2026."
)


def test_an_english_communique() -> None:
    found = json_of(VISIT_EN)
    assert sorted(found["parties"]) == ["JOR", "MAR"]
    assert found["axes"] == ["training", "logistics"]
    assert [(c["who"], c["force"]) for c in found["commitments"]] == [
        ("both", "decision"),
        ("MAR", "obligation"),
        ("JOR", "obligation"),
    ]
    assert (found["persons"][0]["name"]["en"], found["persons"][0]["party"]) == ("Ahmed Saleh", "JOR")
    assert found["durations"][0]["value"] == "P3D"


def test_a_football_match_binds_nobody() -> None:
    found = json_of(
        "Le Maroc affrontera le Mali samedi à Bamako. Le sélectionneur a décidé de titulariser son capitaine. "
        "Le Mali devra gagner de deux buts, et la fédération s'engage à vendre toutes les places du stade. "
        "La formation marocaine reste invaincue."
    )
    assert found["commitments"] == []
    assert found["axes"] == []
    assert found["persons"] == []


@pytest.mark.parametrize(
    ("text", "mali"),
    [
        ("اجتمعت وزارة المالية مع وزارة الاقتصاد والمالية المغربية حول الدعم المالي والسنة المالية.", False),
        ("استقبلت وزارة الدفاع المالية الوفد المغربي.", True),
        ("استقبل وزير المالية المالي الوفد المغربي.", True),
        ("وقع المغرب ومالي اتفاقا.", True),
        ("قدم المغرب دعما ماليا وغلافا ماليا للمشروع.", False),
        ("الجيشان المغربي والمالي يجتمعان.", True),
    ],
)
def test_malian_is_not_financial(text: str, mali: bool) -> None:
    found = json_of(text)
    assert ("MLI" in found["parties"]) is mali
    if not mali:
        assert not any(organ["party"] == "MLI" for organ in found["organs"])


@pytest.mark.parametrize(
    ("text", "published", "value", "basis"),
    [
        ("La réunion s'est tenue le lundi 17 février 2024 à Rabat.", None, None, "weekday_contradicts_date"),
        ("La réunion s'est tenue le 31 février 2024 à Rabat.", None, None, "no_such_day"),
        ("La réunion s'est tenue le mardi 17 février.", date(2025, 2, 20), None, "weekday_contradicts_publication"),
        ("La réunion s'est tenue le 17 février.", date(2025, 2, 20), "2025-02-17", "publication"),
        ("La réunion s'est tenue le 17 février.", date(2025, 8, 20), None, "publication_too_far"),
        ("La réunion s'est tenue le 17 février.", None, None, "day_and_month"),
        ("The meeting was held on Monday, February 17, 2025.", None, "2025-02-17", "full"),
        ("عقد الاجتماع يوم الاثنين 17 شباط/فبراير 2025 بالرباط.", None, "2025-02-17", "full"),
        ("عقد الاجتماع في فاتح شتنبر ٢٠٢٥ بالرباط.", None, "2025-09-01", "full"),
        ("عقد الاجتماع في 19 شعبان 1446 بالرباط.", None, "2025-02-18", "hijri"),
        ("La réunion se tiendra le 05/03/2026 à Rabat.", None, "2026-03-05", "full"),
    ],
)
def test_dates(text: str, published: date | None, value: str | None, basis: str) -> None:
    (day,) = json_of(text, published=published)["dates"]
    assert (day["value"], day["basis"]) == (value, basis)
    if basis.startswith("weekday_contradicts"):
        assert day["candidates"] == []
        assert not day["certain"]


def test_a_neighbour_gives_the_year_but_a_person_confirms() -> None:
    text = "La réunion du lundi 17 février a ouvert la session. La session s'est close le 19 février 2025."
    day = next(day for day in json_of(text)["dates"] if day["weekday"])
    assert (day["value"], day["basis"], day["certain"]) == ("2025-02-17", "weekday+context", False)


def test_the_dateline_of_the_page_is_a_publication() -> None:
    text = "Publié le 20 février 2025\n\nLa délégation est arrivée à Bamako le lundi 17 février."
    (day,) = json_of(text)["dates"]
    assert (day["value"], day["basis"]) == ("2025-02-17", "weekday+publication")


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Une visite de vingt et un jours à Rabat.", ["P21D"]),
        ("Un stage de quatre-vingt-dix jours est offert.", ["P90D"]),
        ("زيارة رسمية إلى الرباط تدوم يومين.", ["P2D"]),
        ("دورة تكوينية لمدة اثني عشر شهرا بالرباط.", ["P12M"]),
        ("The agreement is valid for a period of five years.", ["P5Y"]),
        ("Ten years after the agreement, soldiers aged 18 to 35 years returned.", []),
    ],
)
def test_durations(text: str, values: list[str]) -> None:
    assert [one["value"] for one in json_of(text)["durations"]] == values


@pytest.mark.parametrize(
    ("text", "name", "rank", "role", "party"),
    [
        (
            "Le ministre malien de la Défense, le général de corps d'armée Sadio Camara, a reçu la délégation.",
            "Sadio Camara",
            "lieutenant_general",
            "minister",
            "MLI",
        ),
        (
            "Il a reçu le général Oumar Diarra, chef d'état-major général des armées du Mali.",
            "Oumar Diarra",
            "any_general",
            "chief_of_staff",
            "MLI",
        ),
        (
            "استقبله وزير الدفاع المالي الفريق ساديو كامارا بباماكو.",
            "ساديو كامارا",
            "lieutenant_general",
            "minister",
            "MLI",
        ),
        (
            "The Iraqi Prime Minister Mohammed Shia Al-Sudani spoke.",
            "Mohammed Shia Al-Sudani",
            None,
            "prime_minister",
            "IRQ",
        ),
    ],
)
def test_people(text: str, name: str, rank: str | None, role: str, party: str) -> None:
    (person,) = json_of(text)["persons"]
    assert name in person["name"].values()
    assert (person["rank_code"], person["role"], person["party"]) == (rank, role, party)


@pytest.mark.parametrize(
    "text",
    [
        "وأكد اللواء أهمية التعاون بين البلدين، ونوه العميد بجودة العلاقات.",
        "The General Assembly and the President of the Court met the Major Groups.",
        "Le commandant en chef et le Président de la Cour Internationale ont écrit.",
    ],
)
def test_no_person_is_made_of_a_title_alone(text: str) -> None:
    assert json_of(text)["persons"] == []


def test_colleagues_with_one_name_in_common_are_two() -> None:
    found = json_of("Le colonel Moussa Traoré et le colonel Moussa Diallo ont signé pour le Mali.")
    assert [person["name"]["fr"] for person in found["persons"]] == ["Moussa Traoré", "Moussa Diallo"]


def test_negations_and_quotations_bind_nobody() -> None:
    frame = "La commission militaire mixte de coopération s'est réunie selon l'accord. "
    assert json_of(frame + "Le Maroc n'a pas décidé de tenir une session.")["commitments"] == []
    assert json_of(frame + "« Le Maroc s'engage à former les cadres », lit-on.")["commitments"] == []
    assert len(json_of(frame + "Le Maroc s'engage à former les cadres.")["commitments"]) == 1


def test_two_subjects_in_one_sentence_are_two_commitments() -> None:
    found = json_of(
        "La commission mixte de coopération applique l'accord. "
        "Le Maroc fournira les instructeurs, et le Mali désignera les candidats avant la session."
    )
    assert [commitment["who"] for commitment in found["commitments"]] == ["MAR", "MLI"]
    assert found["commitments"][0]["text"] == "Le Maroc fournira les instructeurs"


def test_half_a_pair_says_so() -> None:
    found = json_of(VISIT_EN)
    assert [note["code"] for note in found["notes"]] == ["one_version"]
    assert set(found["notes"][0]["sentence"]) == {"fr", "ar", "en"}


def test_two_files_of_one_language_say_so() -> None:
    found = json_of(VISIT_EN, VISIT_EN.replace("fifteen", "twenty"))
    assert "same_language" in [note["code"] for note in found["notes"]]
    assert ("value_differs", "number") in {(one["kind"], one["about"]) for one in found["differences"]}


def test_texts_about_different_things_say_so() -> None:
    arabic = "اجتمعت اللجنة المشتركة بين تونس وليبيا في طرابلس يوم 3 ماي 2021."
    assert "unlike" in [note["code"] for note in json_of(VISIT_EN, arabic)["notes"]]


def test_a_bilingual_file_is_two_versions() -> None:
    french = (
        "Le Maroc et le Mali ont tenu une session de coopération. La visite a duré trois jours. Le soutien est là. "
    )
    arabic = "عقد المغرب ومالي دورة للتعاون. استغرقت الزيارة أربعة أيام. والدعم قائم بين البلدين."
    found = json_of(f"{french}\n\n{arabic}")
    assert found["languages"] == ["fr", "ar"]
    assert ("value_differs", "duration") in {(one["kind"], one["about"]) for one in found["differences"]}


def test_three_languages() -> None:
    french = "Le Maroc et la Jordanie ont tenu la commission mixte le 3 mai 2021. La visite a duré trois jours."
    english = "Morocco and Jordan held the joint commission on 3 May 2021. The visit lasted three days."
    arabic = "عقد المغرب والأردن اللجنة المشتركة يوم 3 ماي 2021. واستغرقت الزيارة يومين."
    found = json_of(french, arabic, english)
    assert found["languages"] == ["fr", "ar", "en"]
    (day,) = found["dates"]
    assert [source["file"] for source in day["sources"]] == [0, 1, 2]
    kinds = {(one["kind"], one["about"], tuple(one["values"].values())) for one in found["differences"]}
    assert ("missing_in_ar", "duration", ("P3D", None, "P3D")) in kinds or any(
        one[0] == "value_differs" and one[1] == "duration" for one in kinds
    )


def test_an_id_stays_when_the_publication_is_given() -> None:
    text = "La délégation est arrivée à Bamako le lundi 17 février pour une visite de trois jours au Mali."
    before, after = (
        {item.kind: item.id for item in of(text, published=day).items()} for day in (None, date(2025, 2, 20))
    )
    assert before == after


def test_marks_and_direction_signs_do_not_hide_a_name() -> None:
    marked = "أكد الجنرال \u200fعَبْدُ الغَنِيّ مُحِبّ\u200f، رئيس الوفد المغربي، الـتـعاون مع جمهورية مالي."
    drafted: Draft = of(marked)
    found: dict[str, Any] = drafted.as_json()
    assert found["persons"][0]["name"]["ar"] == "عبد الغني محب"
    assert_said(drafted)


def test_parties_come_in_the_order_of_their_names_not_of_the_capital_that_hosts() -> None:
    found = json_of(
        "انعقدت في نواكشوط يومي 12 و13 نوفمبر 2024 الدورة الرابعة عشرة للجنة العليا المشتركة للتعاون "
        "بين السنغال وموريتانيا. "
        "واتفق الجانبان على إنشاء لجنة متابعة وتوقيع اتفاق. وستستضيف السنغال الدورة المقبلة. "
        "ولم يتفق الطرفان على عقد دورة استثنائية. وتعهدت موريتانيا بمنح 400 رخصة."
    )
    assert found["parties"] == ["SEN", "MRT"]
    assert [day["value"] for day in found["dates"]] == ["2024-11-12", "2024-11-13"]
    # Who will receive the next session is a next step.
    assert [(c["who"], c["numbers"]) for c in found["commitments"]] == [("both", []), ("MRT", [400])]
    assert ["وستستضيف السنغال الدورة المقبلة." in step["text"] for step in found["next_steps"]] == [True]


def test_what_will_not_be_done_is_no_commitment() -> None:
    found = json_of(
        "The Kenya–UK Defence Cooperation Agreement committee met in Nairobi on 4-5 June 2024. "
        "The British delegation was headed by Major General Tom Bateman. The two sides agreed that joint exercises "
        "will be held annually. Kenya shall provide training areas. The United Kingdom will not deliver equipment "
        'this year. "We will train 1,000 soldiers," the general said.'
    )
    assert found["parties"] == ["KEN", "GBR"]
    assert [commitment["who"] for commitment in found["commitments"]] == ["both", "KEN"]
    assert [(p["name"]["en"], p["party"]) for p in found["persons"]] == [("Tom Bateman", "GBR")]
