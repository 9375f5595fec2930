"""The chart drawn for Arabic is the exact mirror of the one drawn for French; what it shows is in its table too."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.web.components.gantt import GanttLink, GanttRow, Holiday, gantt_svg
from mithaq.web.components.gantt_header import month_label
from mithaq.web.components.states import STATES
from mithaq.web.components.timeline import ROW, timeline

START = date(2026, 9, 1)
TODAY = date(2026, 11, 22)
SVG = "{http://www.w3.org/2000/svg}"

days = st.integers(0, 500).map(lambda n: START + timedelta(n))
spans = st.tuples(days, st.integers(0, 90)).map(lambda s: (s[0], s[0] + timedelta(s[1])))


@st.composite
def programmes(draw: st.DrawFn) -> tuple[list[GanttRow], list[GanttLink]]:
    rows = []
    for n, (start, end) in enumerate(draw(st.lists(spans, min_size=1, max_size=8))):
        ghost = draw(st.none() | spans)
        rows.append(
            GanttRow(
                key=f"k{n}", label=f"Activity {n}", start=start, end=end, progress=draw(st.integers(0, 100)),
                state=draw(st.sampled_from(sorted(STATES))), group=draw(st.sampled_from(["", "A", "B"])),
                milestone=draw(st.booleans()), ghost_start=ghost and ghost[0], ghost_end=ghost and ghost[1],
            )
        )  # fmt: skip
    ends = st.integers(0, len(rows) - 1)
    kinds = st.sampled_from(["FS", "SS", "FF", "SF"])
    links = draw(st.lists(st.builds(lambda a, b, k: GanttLink(f"k{a}", f"k{b}", k), ends, ends, kinds), max_size=6))
    return rows, links


def chart(figure: str) -> ElementTree.Element:
    found = re.search(r'<svg class="gantt-chart".*?</svg>', figure, re.DOTALL)
    assert found
    return ElementTree.fromstring(found[0])


def figures(text: str) -> list[tuple[float, float]]:
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.removeprefix("M").split())]


@given(programmes(), st.sampled_from([600, 1000, 1361]))
def test_arabic_is_the_exact_mirror(programme: tuple[list[GanttRow], list[GanttLink]], width: int) -> None:
    rows, links = programme
    ltr, rtl = (
        chart(
            gantt_svg(
                rows, links, today=TODAY, language=language, title="x", width=width, holidays=[Holiday(TODAY, "h")]
            )
        )
        for language in ("fr", "ar")
    )
    whole = float(ltr.attrib["width"])
    assert rtl.attrib["width"] == ltr.attrib["width"]
    pairs = list(zip(ltr.iter(), rtl.iter(), strict=True))
    for one, other in pairs:
        assert one.tag == other.tag and one.get("class") == other.get("class")
        if one.tag == "rect":
            w = float(one.attrib["width"])
            assert float(other.attrib["x"]) == pytest.approx(whole - float(one.attrib["x"]) - w, abs=0.01)
            assert [one.attrib[name] for name in ("y", "width", "height")] == [
                other.attrib[name] for name in ("y", "width", "height")
            ]
        for name in ("points", "d"):
            if name in one.attrib:
                mirrored = sorted((whole - x, y) for x, y in figures(one.attrib[name]))
                assert sorted(figures(other.attrib[name])) == mirrored
    assert sum(one.get("class") == "gantt-whole" for one, _ in pairs) == sum(not row.milestone for row in rows)


@given(programmes())
def test_each_bar_lies_on_its_days_and_none_leaves_the_chart(
    programme: tuple[list[GanttRow], list[GanttLink]],
) -> None:
    rows, links = programme
    drawn = chart(gantt_svg(rows, links, today=TODAY, language="en", title="x"))
    wholes = [one for one in drawn.iter() if one.get("class") == "gantt-whole"]
    bars = [row for row in rows if not row.milestone]
    time = timeline([TODAY, *_all_days(rows)], width=1000, rtl=False)
    for row, bar in zip(bars, wholes, strict=True):
        days = (row.end - row.start).days + 1
        assert float(bar.attrib["width"]) == pytest.approx(days * time.day_width)
        assert time.first + timedelta(float(bar.attrib["x"]) / time.day_width) == row.start
        assert 0 <= float(bar.attrib["x"]) <= float(drawn.attrib["width"]) - float(bar.attrib["width"])


def _all_days(rows: list[GanttRow]) -> list[date]:
    ghosts = [day for row in rows for day in (row.ghost_start, row.ghost_end) if day]
    return [*ghosts, *(row.start for row in rows), *(row.end for row in rows)]


@given(programmes(), st.sampled_from(["fr", "ar", "en"]))
def test_the_table_has_every_row_and_labels_stand_beside_their_bars(
    programme: tuple[list[GanttRow], list[GanttLink]], language: str
) -> None:
    rows, links = programme
    figure = gantt_svg(rows, links, today=TODAY, language=language, title="x")
    assert figure.count('<th scope="row"') == len(rows)
    labels = figure.count("<li ")
    assert float(chart(figure).attrib["height"]) == labels * ROW
    assert not re.search(r"\sstyle=|\son\w+=", figure)


def test_a_label_is_never_markup() -> None:
    row = GanttRow(key='"><script>', label="<script>x</script>", start=START, end=START, note="<b>", group="<i>")
    figure = gantt_svg([row], [], today=TODAY, language="en", title="<u>")
    assert not re.search(r"<script|<b>|<i>|<u>", figure)


def test_an_arrow_to_something_that_isnt_shown_is_left_out() -> None:
    row = GanttRow(key="a", label="A", start=START, end=START)
    assert gantt_svg([row], [GanttLink("a", "gone")], today=TODAY, language="en", title="x").count("<path") == 0


def test_a_programme_without_activities_still_shows_today() -> None:
    assert "gantt-today" in gantt_svg([], [], today=TODAY, language="ar", title="x")


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_a_months_name_shortens_until_it_fits(language: str) -> None:
    rooms = [200, 90, 60, 40, 25, 8]
    labels = [month_label(date(2026, 11, 1), language, "maghreb", room) for room in rooms]
    assert "2026" in labels[0] and labels[-1] == ""
    lengths = [len(label) for label in labels]
    assert lengths == sorted(lengths, reverse=True)


def test_today_and_what_was_before_are_in_the_legend_in_words() -> None:
    row = GanttRow(
        key="a", label="A", start=START, end=START + timedelta(9), state="late", critical=True,
        ghost_start=START - timedelta(14), ghost_end=START - timedelta(5),
    )  # fmt: skip
    figure = gantt_svg([row], [], today=TODAY, language="fr", title="x")
    for words in ("En retard", "chemin critique", "Position précédente", "Aujourd’hui"):
        assert words in figure
    assert "gantt-hatch" in figure and "gantt-ghost" in figure


def test_five_hundred_activities_are_drawn_in_good_time() -> None:
    rows = [
        GanttRow(
            key=f"k{n}",
            label=f"Activity {n}",
            group=f"Lot {n // 10}",
            start=START + timedelta(n),
            end=START + timedelta(n + 12),
        )
        for n in range(500)
    ]
    links = [GanttLink(f"k{n}", f"k{n + 1}") for n in range(499)]
    figure = gantt_svg(rows, links, today=TODAY, language="ar", title="x")
    assert figure.count("gantt-whole") == 500 and figure.count("<path") == 499
