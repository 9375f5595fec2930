"""Small files that ask for much: long names over many rows, declarations over many tasks; and a stop while reading."""

import io
from collections.abc import Callable

import msgspec
import pytest
from openpyxl import Workbook

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import MOST_ABOVE, MOST_NAME, MOST_NUMBER, Found
from mithaq.documents.mspdi_file import MOST
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.table_reader import read_table
from mithaq.ledger.errors import LANGUAGES

Read = Callable[..., Found]
LONG = "n" * 50_000


class Enough(BaseException):
    """What a worker raises that was asked to stop."""


def project(tasks: str, more: str = "") -> bytes:
    return f"<Project>{more}<Tasks>{tasks}</Tasks></Project>".encode()


def row(uid: object, level: int, name: str, inside: str = "") -> str:
    return f"<Task><UID>{uid}</UID><Name>{name}</Name><OutlineLevel>{level}</OutlineLevel>{inside}</Task>"


def sheet(heading: tuple[str, ...], *rows: tuple[object, ...]) -> bytes:
    made, out = Workbook(), io.BytesIO()
    for values in (heading, *rows):
        made.active.append(values)
    made.save(out)
    return out.getvalue()


def told(found: Found, code: str) -> list[str]:
    return [loss.sentence("fr") for loss in found.lost if loss.code == code]


def test_a_long_summary_is_cut_told_and_held_once() -> None:
    found = read_mspdi(project(row(1, 1, LONG) + "".join(row(n, 2, "A") for n in range(2, 1_002))), name="x.xml")
    assert {task.path for task in found.tasks} == {("n" * MOST_NAME,)} and len(found.tasks) == 1_000
    assert len({id(task.path) for task in found.tasks}) == 1
    assert told(found, "in_name_cut") == [f"Tâche 1 « {LONG[:80]} » : nom de 50000 caractères coupé à {MOST_NAME}."]
    assert len(msgspec.json.encode(found)) < 1_000_000


def test_an_outline_deeper_than_anybody_reads_keeps_its_nearest_names() -> None:
    deep = "".join(row(n, n, f"S{n}") for n in range(1, 41)) + row(41, 41, "A")
    found = read_mspdi(project(deep), name="x.xml")
    assert found.tasks[0].path == tuple(f"S{n}" for n in range(41 - MOST_ABOVE, 41))
    assert len(told(found, "in_deep")) == 40 - MOST_ABOVE
    shallow = "".join(row(n, n, f"S{n}") for n in range(1, MOST_ABOVE + 1)) + row(41, MOST_ABOVE + 1, "A")
    assert not told(read_mspdi(project(shallow), name="x.xml"), "in_deep")


def test_a_long_number_isnt_repeated_by_everything_that_names_it() -> None:
    gone = "".join(f"<PredecessorLink><PredecessorUID>{LONG}{n}</PredecessorUID></PredecessorLink>" for n in range(9))
    found = read_mspdi(project(row(LONG, 1, "A") + row(2, 1, "B", gone)), name="x.xml")
    assert [task.ref for task in found.tasks] == [LONG[:MOST_NUMBER], "2"]
    assert [link.before for link in found.links] == [LONG[:MOST_NUMBER]]
    assert len(msgspec.json.encode(found)) < 5_000


def test_a_link_to_a_long_summary_tells_a_short_name() -> None:
    link = "<PredecessorLink><PredecessorUID>1</PredecessorUID></PredecessorLink>"
    found = read_mspdi(project(row(1, 1, LONG) + row(2, 2, "A", link)), name="x.xml")
    assert all(len(sentence) < MOST_NAME + 100 for sentence in told(found, "in_link_summary"))
    assert len(told(found, "in_link_summary")) == 1


@pytest.mark.parametrize("column", ["Undertaking", "Commitment", "Calendar"])
def test_names_above_rows_are_cut_and_told_once(column: str) -> None:
    name = "n" * 3_000
    found = read_table(sheet(("Activity", column), *[("A", name)] * 50), name="x.xlsx")
    assert {(task.path, task.week) for task in found.tasks} == {
        ((), name[:MOST_NAME]) if column == "Calendar" else ((name[:MOST_NAME],), "")
    }
    assert len(told(found, "in_name_cut")) == 1 and "3000" in told(found, "in_name_cut")[0]


def test_declarations_are_read_once_whatever_the_number_of_tasks() -> None:
    """Twelve million look-ups before, four thousand now; each task used to read them all."""
    one = "<ExtendedAttribute><FieldID>{}</FieldID><Alias>F{}</Alias></ExtendedAttribute>"
    fields = "".join(one.format(n, n) for n in range(3_000))
    own = "<ExtendedAttribute><FieldID>7</FieldID><Value>x</Value></ExtendedAttribute>"
    tasks = "".join(row(n, 1, "A", own) for n in range(1_000))
    found = read_mspdi(project(tasks, f"<ExtendedAttributes>{fields}</ExtendedAttributes>"), name="x.xml")
    assert len(told(found, "in_custom")) == 1_000 and "F7" in told(found, "in_custom")[0]


@pytest.mark.parametrize("tag", ["ExtendedAttribute", "PredecessorLink"])
def test_more_of_a_kind_than_a_file_may_hold_is_refused(tag: str) -> None:
    with pytest.raises(DocumentError) as fault:
        read_mspdi(project(row(1, 1, "A", f"<{tag}/>" * (MOST[tag] + 1))), name="x.xml")
    assert fault.value.code == "programme_elements"
    assert all(f"{MOST[tag]}" in fault.value.sentence(language) for language in LANGUAGES)


@pytest.mark.parametrize(
    ("read", "data", "name"),
    [
        (read_mspdi, project("".join(row(n, 1, "A") for n in range(100))), "x.xml"),
        (read_table, sheet(("Activity",), *[("A",)] * 100), "x.xlsx"),
        (read_table, b"Activity\n" + b"A\n" * 100, "x.csv"),
    ],
)
def test_whoever_waits_can_stop_a_reader_between_two_tasks(read: Read, data: bytes, name: str) -> None:
    asked = []

    def go_on() -> None:
        asked.append(1)
        if len(asked) == 20:
            raise Enough

    with pytest.raises(Enough):
        read(data, name=name, go_on=go_on)
    assert len(asked) == 20


def test_and_while_the_elements_are_only_taken_apart() -> None:
    def go_on() -> None:
        raise Enough

    with pytest.raises(Enough):
        read_mspdi(project("", "<A/>" * 6_000), name="x.xml", go_on=go_on)
