"""Microsoft Project XML: what we write is read back the same, stands in the schema's order, and says what is lost."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from lxml import etree

from mithaq.documents.found import FoundLink
from mithaq.documents.mspdi import mspdi, numbered
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.mspdi_words import HOST_FIELD
from mithaq.documents.schedule import Joint, Line, Schedule
from tests.documents.programmes import schedules, small

HERE = Path(__file__).parent / "mspdi"
NS = {"p": "http://schemas.microsoft.com/project"}


def opened(schedule: Schedule) -> etree._Element:
    """By a reader that shares nothing with ours."""
    return etree.fromstring(mspdi(schedule), etree.XMLParser(resolve_entities=False))


def task(root: etree._Element, name: str) -> etree._Element:
    return next(one for one in root.iterfind("p:Tasks/p:Task", NS) if one.findtext("p:Name", namespaces=NS) == name)


def said(element: etree._Element, path: str) -> str | None:
    found: str | None = element.findtext("/".join(f"p:{step}" for step in path.split("/")), namespaces=NS)
    return found


@settings(max_examples=80, deadline=None)
@given(schedules())
def test_what_goes_out_comes_in_the_same_but_for_what_the_list_says(schedule: Schedule) -> None:
    found = read_mspdi(mspdi(schedule), name="x.xml")
    steps = {line.key: line for line in schedule.steps}
    weeks = {week.key: week.name for week in schedule.weeks}
    names = {pool.ref: pool.key for pool in found.pools}
    assert [task.key for task in found.tasks] == list(steps)
    for task in found.tasks:
        line = steps[task.key]
        assert (task.name, task.length, task.week) == (line.name, line.length, weeks[line.week or ""])
        assert (task.release, task.fixed, task.deadline) == (line.release, line.fixed, line.deadline)
        assert {names[ref]: units for ref, units in task.holds} == dict(line.holds)
        assert task.path == (above(schedule, line),)
    refs = {task.ref: task.key for task in found.tasks}
    assert {carried(link, refs) for link in found.links} == {meant(joint) for joint in schedule.joints}
    assert not [loss for loss in found.lost if loss.code.startswith(("in_link", "in_lag"))]
    assert [task.names for task in found.tasks] == [line.names for line in schedule.steps]
    hosted = sum(bool(line.host) for line in schedule.steps)
    assert [loss.values["n"] for loss in found.lost if loss.code == "in_hosts"] == [hosted] * bool(hosted)
    used = {key for line in schedule.steps for key in line.holds}
    assert {(pool.key, pool.name, pool.units) for pool in found.pools} == {
        (pool.key, pool.name, pool.units) for pool in schedule.pools if pool.key in used
    }


def meant(joint: Joint) -> tuple[str, str, int, bool, bool]:
    """A lag of nothing counts no days of either kind."""
    return joint.before, joint.after, joint.lag, joint.start_start, joint.calendar_days and joint.lag > 0


def carried(link: FoundLink, keys: Mapping[str, str]) -> tuple[str, str, int, bool, bool]:
    return keys[link.before], keys[link.after], link.lag, link.starts, link.calendar_days


def above(schedule: Schedule, line: Line) -> str:
    at = schedule.lines.index(line)
    return next(one.name for one in reversed(schedule.lines[:at]) if one.kind == "undertaking")


@settings(max_examples=40, deadline=None)
@given(schedules())
def test_every_file_is_valid_against_the_schema(schedule: Schedule) -> None:
    schema = etree.XMLSchema(etree.parse(HERE / "project.xsd"))
    assert schema.validate(opened(schedule)), schema.error_log


def test_the_schema_of_the_test_refuses_elements_out_of_order() -> None:
    root = opened(small())
    first = root.find("p:Tasks/p:Task", NS)
    assert first is not None
    first.append(first[0])
    assert not etree.XMLSchema(etree.parse(HERE / "project.xsd")).validate(root)


def test_equal_schedules_give_equal_bytes() -> None:
    assert mspdi(small()) == mspdi(small())


def test_days_bounds_and_baseline_as_another_program_reads_them() -> None:
    one = task(opened(small()), "=Préparation")
    assert said(one, "Start") == "2026-03-04T08:00:00" and said(one, "Finish") == "2026-03-10T17:00:00"
    assert said(one, "Duration") == "PT40H0M0S" and said(one, "ConstraintType") == "4"
    assert said(one, "ConstraintDate") == "2026-03-03T08:00:00" and said(one, "Deadline") == "2026-03-31T17:00:00"
    assert said(one, "Baseline/Start") == "2026-03-02T08:00:00"
    assert said(one, "LevelingDelay") == str(14_400)  # may start on the third, is planned on the fourth
    two = task(opened(small()), "دورة تكوينية")
    assert said(two, "ConstraintType") == "2" and said(two, "PredecessorLink/LinkLag") == str(2 * 4_800)
    assert said(task(opened(small()), "Remise"), "Start") == "2026-03-27T17:00:00"


def test_the_outline_carries_the_sentence_of_the_commitment() -> None:
    root = opened(small())
    commitment = task(root, "Art. 4 : vingt-quatre places")
    assert said(commitment, "Notes") == "La Partie marocaine offre vingt-quatre places de stage."
    assert (said(commitment, "OutlineNumber"), said(commitment, "Summary")) == ("1.1", "1")
    assert said(task(root, "Remise"), "OutlineNumber") == "1.1.1.3"


def test_both_calendars_with_their_holidays_by_name() -> None:
    root = opened(small())
    shared = next(
        one for one in root.iterfind("p:Calendars/p:Calendar", NS) if said(one, "Name") == "Calendrier commun"
    )
    names = [said(one, "Name") for one in shared.iterfind("p:Exceptions/p:Exception", NS)]
    assert names == ["Aïd al-Fitr", "Journée des martyrs"]
    off = [
        said(one, "DayType") for one in shared.iterfind("p:WeekDays/p:WeekDay", NS) if said(one, "DayWorking") == "0"
    ]
    assert off == ["1", "7", "0", "0"]  # Sunday, Saturday, and the two days as older programs read them


def test_resources_and_what_each_task_holds_of_them() -> None:
    root = opened(small())
    resource = root.find("p:Resources/p:Resource", NS)
    assert resource is not None and said(resource, "MaxUnits") == "4.00" and said(resource, "Type") == "1"
    own = next(
        one for one in root.iterfind("p:Calendars/p:Calendar", NS) if said(one, "UID") == said(resource, "CalendarUID")
    )
    assert said(own, "IsBaseCalendar") == "0" and said(own, "BaseCalendarUID") == "2"  # Morocco's
    units = [said(one, "Units") for one in root.iterfind("p:Assignments/p:Assignment", NS)]
    assert units == ["3", "4"]


def test_the_file_itself_says_what_was_lost() -> None:
    root = opened(small())
    notes = said(task(root, "Feuille de route"), "Notes") or ""
    assert "Diffusion restreinte" in notes and "il n'engage pas" in notes and "(2 activités)" in notes
    assert said(root, "Subject") == "Diffusion restreinte"


def test_numbers_of_tasks_stay_when_others_come_and_go() -> None:
    before = numbered([f"MAR.{n}" for n in range(500)])
    after = numbered([f"MAR.{n}" for n in range(0, 900, 3)])
    common = before.keys() & after.keys()
    assert sum(before[key] == after[key] for key in common) >= len(common) - 1
    assert len(set(before.values())) == 500 and max(before.values()) < 1_000_000


def test_a_file_that_returns_is_recognised_by_the_ids_of_the_record() -> None:
    found = read_mspdi(mspdi(small()), name="x.xml")
    assert [task.key for task in found.tasks] == ["MAR.a1", "MAR.a2", "MAR.m1"]
    assert [pool.key for pool in found.pools] == ["MAR.r1"]
    assert found.tasks[0].path == ("Formation", "Art. 4 : vingt-quatre places", "Stage <pilote> & suite")
    assert found.tasks[1].fixed == date(2026, 3, 13)
    assert not [loss for loss in found.lost if loss.code in ("in_custom", "in_note")]


def test_a_column_of_ones_own_in_a_field_of_ours_is_told_as_left_out() -> None:
    data = mspdi(small())
    alias = f"<Alias>{HOST_FIELD.alias}</Alias>".encode()
    assert data.count(alias) == 1
    own = f"<ExtendedAttribute><FieldID>{HOST_FIELD.id}</FieldID><Value>A3</Value></ExtendedAttribute></Task>".encode()
    mine = data.replace(b"</Task>", own).replace(alias, b"<Alias>Salle</Alias>")
    lost = read_mspdi(mine, name="x.xml").lost
    assert {loss.values["value"] for loss in lost if loss.code == "in_custom"} == {"Salle"}
    assert not [loss for loss in lost if loss.code == "in_hosts"]
    ours = read_mspdi(data.replace(b"</Task>", own), name="x.xml").lost
    assert not [loss for loss in ours if loss.code == "in_custom"] and "in_hosts" in {loss.code for loss in ours}
