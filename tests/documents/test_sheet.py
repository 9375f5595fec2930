"""The roadmap on A3: one paper, both directions exactly mirrored, the same bytes for the same sheet, nothing hidden."""

from dataclasses import replace
from datetime import date, timedelta
from io import BytesIO

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.documents.load import Load
from mithaq.documents.sheet import ROWS, Sheet, SheetList, SheetRow, _page, sheet_pdf, shown
from mithaq.documents.sheet_arrows import SheetLink
from mithaq.documents.sheet_scale import WIDE
from mithaq.documents.sheet_words import WORDS
from mithaq.ledger.errors import LANGUAGES, Language

DAY = date(2027, 3, 1)
A3 = (1191, 842)  # points, landscape

days = st.integers(0, 600).map(lambda n: DAY + timedelta(days=n))
spans = st.tuples(days, st.integers(0, 60)).map(lambda s: (s[0], s[0] + timedelta(days=s[1])))
rows = st.builds(
    SheetRow, label=st.text(max_size=40), span=spans, group=st.booleans(), milestone=st.booleans(),
    key=st.sampled_from("abcdef"), critical=st.booleans(), ghost=st.none() | spans, deadline=st.none() | days,
    p80=st.none() | days,
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
    links = [SheetLink(one, other, kind) for one, other, kind in zip("abc", "bcd", ("FS", "SS", "FF"), strict=True)]  # type: ignore[arg-type]
    one, other = (_page(sheet(*listed, language=language, links=links))["pages"][0] for language in ("fr", "ar"))
    for left, right in zip(one["rows"], other["rows"], strict=True):
        for mark in ("bar", "ghost", "whisker"):
            if left[mark]:
                at, wide = left[mark]
                assert right[mark][0] == pytest.approx(1 - at - wide, abs=2e-6) and right[mark][1] == wide
        if left["deadline"] is not None:
            assert right["deadline"] == pytest.approx(1 - left["deadline"], abs=2e-6)
    for left, right in zip(one["arrows"], other["arrows"], strict=True):
        for part in ("line", "tip"):
            assert [(x, y) for x, y in right[part]] == [(pytest.approx(WIDE - x, abs=0.02), y) for x, y in left[part]]
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


def steps(count: int) -> list[SheetRow]:
    """One after the other, four days each."""
    begins = [DAY + timedelta(days=4 * n) for n in range(count)]
    return [
        replace(ROW, key=f"k{n}", label=f"Étape {n}", span=(day, day + timedelta(days=3)))
        for n, day in enumerate(begins)
    ]


def test_an_arrow_leaves_one_end_and_arrives_at_the_other() -> None:
    one, two = steps(2)
    later = replace(two, span=(DAY + timedelta(days=40), DAY + timedelta(days=44)))
    (page,) = _page(sheet(one, later, links=[SheetLink("k0", "k1")]))["pages"]
    (drawn,) = page["arrows"]
    (at, wide), (to, _) = (row["bar"] for row in page["rows"])
    assert drawn["line"][0] == (pytest.approx((at + wide) * WIDE, abs=0.01), 0.5)
    assert drawn["line"][-1] == drawn["tip"][0] == (pytest.approx(to * WIDE, abs=0.01), 1.5)


def test_an_arrow_over_the_edge_goes_on_at_the_same_place_of_the_next_sheet() -> None:
    links = [SheetLink(f"k{ROWS - 1}", f"k{ROWS}"), SheetLink("k0", "k1"), SheetLink("k0", "gone")]
    first, second = _page(sheet(*steps(ROWS + 1), links=links))["pages"]
    leaving = next(one for one in first["arrows"] if not one["tip"])
    (coming,) = second["arrows"]
    assert leaving["line"][-1] == (coming["line"][0][0], ROWS) and coming["line"][0][1] == 0
    assert len(first["arrows"]) == 2 and coming["tip"]


LOAD = Load(label="Instructeurs", capacity=2, spells=((DAY, DAY + timedelta(days=3), 3),))


def test_a_load_shows_what_is_taken_what_there_is_and_what_is_too_much() -> None:
    page = _page(sheet(*steps(2), loads=[LOAD]))
    (lane,) = page["pages"][0]["lanes"]
    ((_, _, taken, over),) = lane["steps"]
    assert (taken, over, lane["limit"]) == (1, pytest.approx(1 / 3, abs=1e-4), pytest.approx(2 / 3, abs=1e-4))
    assert "jusqu'à 3 sur 2" in lane["amount"] and {"taken", "limit", "over"} <= {kind for kind, _ in page["legend"]}


def test_loads_that_find_no_room_get_a_sheet_of_their_own() -> None:
    pages = _page(sheet(*steps(ROWS), loads=[LOAD] * 3))["pages"]
    assert [(len(page["rows"]), len(page["lanes"])) for page in pages] == [(ROWS, 0), (0, 3)]
    pages = _page(sheet(*steps(ROWS - 10), loads=[LOAD] * 3))["pages"]
    assert [(len(page["rows"]), len(page["lanes"])) for page in pages] == [(ROWS - 10, 3)]


def test_wider_days_go_on_through_time_on_more_sheets_and_empty_ones_are_left_out() -> None:
    far = replace(ROW, key="far", span=(DAY + timedelta(days=900), DAY + timedelta(days=905)))
    near = replace(ROW, key="near", span=(DAY, DAY + timedelta(days=5)))
    pages = _page(sheet(near, far, day_width=2.0))["pages"]
    assert len(pages) == 2  # of six parts of time, the four between hold nothing
    assert [bool(row["bar"]) for row in pages[0]["rows"]] == [True, False]
    assert [bool(row["bar"]) for row in pages[1]["rows"]] == [False, True]
    assert pages[0]["rows"][0]["bar"][1] * WIDE / 6 >= 2.0


def test_lists_follow_under_the_same_head() -> None:
    moves = SheetList(title="Ce qui bouge", heads=("Activité", "Écart"), rows=(("Étape 1", "+14 j"),) * 130)
    pages = pypdf.PdfReader(BytesIO(sheet_pdf(sheet(ROW, lists=[moves, replace(moves, title="Rien", rows=())])))).pages
    assert len(pages) == 3
    assert all("Feuille de route" in page.extract_text() for page in pages)
    told = "".join(page.extract_text() for page in pages[1:])
    assert told.count("+14 j") == 130 and "Ce qui bouge" in told and "Rien" not in told


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_host_stands_behind_a_name_however_long(language: Language) -> None:
    row = replace(ROW, label="Reconnaissance conjointe des itinéraires du nord et de leurs abords", host="MLI")
    page = _page(sheet(row, language=language))
    assert page["pages"][0]["rows"][0]["host"] == "MLI" and ("host", WORDS["host"][language]) in page["legend"]
    assert len(shown(row)) < len(shown(replace(row, host=""))) < len(row.label)
    (drawn,) = pypdf.PdfReader(BytesIO(sheet_pdf(sheet(row, language=language)))).pages
    assert "MLI" in drawn.extract_text()


def test_a_label_is_never_markup() -> None:
    told = pypdf.PdfReader(BytesIO(sheet_pdf(sheet(replace(ROW, label="#pagebreak() *x* $a$"))))).pages
    assert len(told) == 1 and "#pagebreak()" in told[0].extract_text()


def test_an_empty_plan_is_an_empty_sheet() -> None:
    assert len(pypdf.PdfReader(BytesIO(sheet_pdf(sheet()))).pages) == 1


def test_every_word_stands_in_the_three_languages() -> None:
    assert all(set(words) == set(LANGUAGES) for words in WORDS.values())
