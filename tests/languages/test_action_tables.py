# ruff: noqa: E501 -- tables as they are pasted
"""Tables of actions in plain text, Word and web pages; quarters and vague terms as what they are."""

from io import BytesIO

import pytest
from docx import Document

from mithaq.languages.draft import draft
from mithaq.languages.text import Source
from tests.languages.drafting import assert_said, json_of, of

FRENCH = """Relevé des actions convenues entre la Zambie et le Malawi

Action | Responsable | Échéance
Transmettre la liste des pièces | Zambie | 15 mars 2026
Former dix mécaniciens à Zomba. Les frais sont partagés. | Partie malawienne | fin juin 2026
Organiser un séminaire commun | Les deux parties | premier trimestre 2027
Étudier le tracé | Service du génie | mi-avril 2026
Fournir deux tentes, sous réserve de crédits | ZMB | dans les 30 jours suivant la signature

La séance est levée à midi.
"""
ENGLISH = "Agreed actions, Zambia and Malawi\nNo.\tAction\tWho\tBy when\n1\tSend the parts list\tZambia\t15 March 2026\n2\tHost a course\tMalawian side\tQ2 2026\n3\tReview the manual\tBoth sides\tend of June 2026\n"
ARABIC = """جدول الالتزامات بين الجزائر وليبيا
الالتزام | الجهة المكلفة | الأجل
إيفاد خبيرين | الجانب الجزائري | 15 مارس 2026
توفير السكن | ليبيا | الربع الأول من سنة 2027
عقد اجتماع متابعة | الطرفان | نهاية جوان 2026
"""


def _rows(found: dict[str, object]) -> list[tuple[object, object]]:
    return [(one["who"], one["by"]) for one in found["commitments"]]  # type: ignore[attr-defined]


def test_each_row_is_a_commitment_of_its_party_with_its_term() -> None:
    found = json_of(FRENCH)
    assert _rows(found) == [
        ("ZMB", "2026-03-15"),
        ("MWI", "2026-06-30"),
        ("both", "2027-03-31"),
        (None, None),
        ("ZMB", None),
    ]
    assert [one["firm"] for one in found["commitments"]] == [True, True, True, False, False]
    first = found["commitments"][0]
    assert first["text"] == "Transmettre la liste des pièces"
    assert first["sources"][0]["sentence"] == "Transmettre la liste des pièces | Zambie | 15 mars 2026"


def test_tables_in_english_and_arabic() -> None:
    assert _rows(json_of(ENGLISH)) == [("ZMB", "2026-03-15"), ("MWI", "2026-06-30"), ("both", "2026-06-30")]
    assert _rows(json_of(ARABIC)) == [("DZA", "2026-03-15"), ("LBY", "2027-03-31"), ("both", "2026-06-30")]


@pytest.mark.parametrize("text", [FRENCH, ENGLISH, ARABIC])
def test_rows_are_words_of_the_file(text: str) -> None:
    assert_said(of(text))


def test_a_table_of_those_present_binds_nobody() -> None:
    text = "Présents à la réunion de la Zambie et du Malawi\nNom | Fonction | Pays\nAnna Banda | Colonel | Zambie\n"
    assert json_of(text)["commitments"] == []


def test_what_follows_a_table_is_read_as_text_again() -> None:
    found = json_of(
        FRENCH + "\nLe Malawi s'engage à publier le relevé. La Zambie et le Malawi coopèrent en matière de défense."
    )
    assert found["commitments"][-1]["text"] == "Le Malawi s'engage à publier le relevé."


def _word(rows: list[list[str]]) -> bytes:
    document = Document()
    document.add_paragraph("Procès-verbal de la réunion entre la Zambie et le Malawi")
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            cell.text = text
    data = BytesIO()
    document.save(data)
    return data.getvalue()


def test_a_word_table_with_long_cells() -> None:
    long = (
        "Mettre à la disposition des stagiaires de la seconde promotion "
        + "les salles, les ateliers, " * 8
        + "ainsi que les manuels"
    )
    drafted = draft(
        [Source("pv.docx", _word([["Engagement", "Responsable", "Échéance"], [long, "Malawi", "30/06/2026"]]))], None
    )
    assert [(one.who, str(one.by)) for one in drafted.facts.commitments] == [("MWI", "2026-06-30")]
    assert_said(drafted)


def test_a_table_of_a_web_page() -> None:
    page = (
        "<html><body><nav>Home | News</nav><article><h1>Agreed actions of Zambia and Malawi</h1><table><tr><th>Action</th><th>Who</th><th>By when</th></tr>"
        "<tr><td>Send the <b>parts</b> list</td><td>Zambia</td><td>15 March 2026</td></tr></table></article></body></html>"
    )
    drafted = draft([Source("page.html", page.encode())], None)
    assert [(one.who, str(one.by)) for one in drafted.facts.commitments] == [("ZMB", "2026-03-15")]


@pytest.mark.parametrize(
    ("text", "start", "end", "basis"),
    [
        (
            "La Zambie et le Malawi tiendront la réunion au troisième trimestre 2026.",
            "2026-07-01",
            "2026-09-30",
            "quarter",
        ),
        ("Zambia and Malawi will hold the course in the second half of 2026.", "2026-07-01", "2026-12-31", "half_year"),
        ("ستعقد الجزائر وليبيا الاجتماع خلال الربع الثاني من سنة 2026.", "2026-04-01", "2026-06-30", "quarter"),
    ],
)
def test_a_quarter_is_a_range_and_no_day(text: str, start: str, end: str, basis: str) -> None:
    (day,) = json_of(text)["dates"]
    assert (day["value"], day["from"], day["until"], day["basis"]) == (None, start, end, basis)
    assert not day["certain"]


def test_the_first_half_of_a_match_is_no_date() -> None:
    assert (
        json_of("Les deux équipes du Malawi et de la Zambie ont joué la première mi-temps, puis le second quart.")[
            "dates"
        ]
        == []
    )
