"""The roadmap on A3: one paper, both directions exactly mirrored, the same bytes for the same sheet, nothing hidden."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.documents.sheet import ROWS, WORDS, Sheet, SheetRow, _page, sheet_pdf
from mithaq.ledger.errors import LANGUAGES

DAY = date(2027, 3, 1)
A3 = (1191, 842)  # points, landscape

days = st.integers(0, 600).map(lambda n: DAY + timedelta(days=n))
spans = st.tuples(days, st.integers(0, 60)).map(lambda s: (s[0], s[0] + timedelta(days=s[1])))
rows = st.builds(
    SheetRow, label=st.text(max_size=40), span=spans, group=st.booleans(), milestone=st.booleans(),
    critical=st.booleans(), ghost=st.none() | spans, deadline=st.none() | days, p80=st.none() | days,
)  # fmt: skip


def sheet(*rows: SheetRow, **changes: object) -> Sheet:
    made = Sheet(
        language="fr", title="Feuille de route", subtitle="Commission mixte", standing="Convenu", ends="Dernier jour",
        marking="Diffusion restreinte", plan_hash="ab" * 32, today=DAY, rows=rows, holidays=(DAY,),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


ROW = SheetRow(label="Remise en état", span=(DAY, DAY + timedelta(days=20)), critical=True)


@given(st.lists(rows, max_size=6))
def test_arabic_is_the_exact_mirror(listed: list[SheetRow]) -> None:
    one, other = (_page(sheet(*listed, language=language))["pages"][0] for language in ("fr", "ar"))
    for left, right in zip(one["rows"], other["rows"], strict=True):
        for mark in ("bar", "ghost", "whisker"):
            if left[mark]:
                at, wide = left[mark]
                assert right[mark][0] == pytest.approx(1 - at - wide, abs=2e-6) and right[mark][1] == wide
        if left["deadline"] is not None:
            assert right["deadline"] == pytest.approx(1 - left["deadline"], abs=2e-6)
    assert [w for _, w in one["bands"]] == [w for _, w in other["bands"]]


@given(st.lists(rows, min_size=1, max_size=6))
def test_nothing_lies_outside_the_chart(listed: list[SheetRow]) -> None:
    for row in _page(sheet(*listed))["pages"][0]["rows"]:
        for mark in ("bar", "ghost", "whisker"):
            if row[mark]:
                assert row[mark][0] >= 0 and row[mark][0] + row[mark][1] <= 1.000002


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a3_with_its_hash_and_marking_on_each_page(language: str) -> None:
    many = [replace(ROW, label=f"Étape {n}") for n in range(ROWS + 5)]
    pages = pypdf.PdfReader(BytesIO(sheet_pdf(sheet(*many, language=language)))).pages
    assert len(pages) == 2
    for page in pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == A3
        assert "ab" * 32 in page.extract_text().replace("\n", "")
    if language != "ar":  # Arabic can't be read back from a PDF
        assert all("Diffusion restreinte" in page.extract_text() for page in pages)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert sheet_pdf(sheet(ROW)) == sheet_pdf(sheet(ROW))


def test_the_legend_names_what_is_drawn_and_nothing_else() -> None:
    late = replace(ROW, tone="broken", deadline=DAY, ghost=(DAY, DAY), p80=DAY + timedelta(days=40))
    kinds = [kind for kind, _ in _page(sheet(late))["legend"]]
    assert kinds == ["broken", "critical", "ghost", "deadline", "missed", "whisker", "holiday", "today"]
    assert [kind for kind, _ in _page(sheet(replace(ROW, critical=False), holidays=()))["legend"]] == [
        "waiting",
        "today",
    ]


def test_a_label_is_never_markup() -> None:
    told = pypdf.PdfReader(BytesIO(sheet_pdf(sheet(replace(ROW, label="#pagebreak() *x* $a$"))))).pages
    assert len(told) == 1 and "#pagebreak()" in told[0].extract_text()


def test_an_empty_plan_is_an_empty_sheet() -> None:
    assert len(pypdf.PdfReader(BytesIO(sheet_pdf(sheet()))).pages) == 1


def test_every_word_stands_in_the_three_languages() -> None:
    assert all(set(words) == set(LANGUAGES) for words in WORDS.values())
