"""Files as other programs write them (MS Project, ProjectLibre, OpenProj, GanttProject, MPXJ), and bad ones."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import Found
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.ledger.errors import LANGUAGES

HERE = Path(__file__).parent / "mspdi"
SCHEMA = "http://schemas.microsoft.com/project"


def sample(name: str) -> Found:
    return read_mspdi((HERE / name).read_bytes(), name=name)


def codes(found: Found) -> Counter[str]:
    return Counter(loss.code for loss in found.lost)


def project(tasks: str, more: str = "") -> bytes:
    return f'<Project xmlns="{SCHEMA}">{more}<Tasks>{tasks}</Tasks></Project>'.encode()


def one(inside: str) -> bytes:
    return project(f"<Task><UID>1</UID><ID>1</ID><Name>A</Name><OutlineLevel>1</OutlineLevel>{inside}</Task>")


def refused(data: bytes) -> str:
    with pytest.raises(DocumentError) as fault:
        read_mspdi(data, name="x.xml")
    for language in LANGUAGES:
        assert fault.value.sentence(language)
    return fault.value.code


def test_project_2003() -> None:
    found = sample("project2003.xml")
    assert [(task.name, task.length, task.path) for task in found.tasks] == [
        ("Préparer le programme", 5, ("Action training",)),
        ("Stage", 11, ("Action training",)),
        ("Attestations", 0, ("Action training",)),
    ]
    assert [(link.before, link.after, link.lag) for link in found.links] == [
        ("2", "4", 2),
        ("4", "5", 0),
        ("2", "5", 0),
    ]
    assert [link.starts for link in found.links] == [False, False, True]
    assert [(pool.name, pool.units, pool.week) for pool in found.pools] == [("Instructeur", 3, "Standard")]
    assert found.tasks[0].holds == (("1", 2),) and found.tasks[2].deadline == date(2026, 3, 27)
    assert codes(found) == Counter(
        in_rate=1, in_material=1, in_percent=1, in_actual=1, in_cost=1, in_note=1, in_priority=1, in_baseline=1,
        in_custom=1, in_part_day=1, in_must_finish=1, in_contour=1, in_split=1, in_units=1,
        in_milestone_holds=1, in_calendar=1, in_dates=1, in_language=1,
    )  # fmt: skip


def test_project_2013_manual_inactive_elapsed_and_percent() -> None:
    found = sample("project2013.xml")
    assert [(task.name, task.length, task.fixed) for task in found.tasks] == [
        ("Réunion de coordination", 1, date(2026, 2, 10)),
        ("Choisir l'itinéraire", 1, None),
        ("Transport", 8, None),
        ("Remise du lot", 0, None),
    ]
    assert [(link.before, link.after, link.lag) for link in found.links] == [
        ("12", "14", 1),
        ("13", "14", 3),
        ("14", "16", 0),
    ]
    assert [link.calendar_days for link in found.links] == [False, True, False]
    told = codes(found)
    for code in ("in_manual", "in_manual_text", "in_no_duration", "in_elapsed", "in_constraint", "in_inactive",
                 "in_lag_percent", "in_link_end_more", "in_link_summary", "in_link_cross",
                 "in_over"):  # fmt: skip
        assert told[code] == 1, code
    assert next(loss for loss in found.lost if loss.code == "in_over").number == "4"  # as the other program shows it


def test_projectlibre_with_and_without_its_mark() -> None:
    found = sample("projectlibre.xml")
    assert found == sample("projectlibre_bom.xml")
    assert [(task.name, task.length, task.holds) for task in found.tasks] == [
        ("Mission d'expertise", 10, (("1", 2),)),
        ("Rapport", 3, ()),
    ]
    assert codes(found) == Counter(in_estimated=1, in_dates=1, in_language=1)


def test_openproj_leaves_out_most_and_its_outline_is_in_the_numbers() -> None:
    found = sample("openproj.xml")
    assert [(task.name, task.length, task.path) for task in found.tasks] == [
        ("Inventaire", 3, ("Lot de soutien",)),
        ("Emballage", 2, ("Lot de soutien",)),
    ]
    assert [(link.before, link.after) for link in found.links] == [("2", "3")]


def test_ganttproject_numbers_from_zero_and_utf_16_reads_the_same() -> None:
    found = sample("ganttproject.xml")
    assert found == sample("project2021_utf16.xml")
    assert [task.name for task in found.tasks] == ["تحضير التمرين", "إنجاز التمرين"]
    assert [(link.before, link.after) for link in found.links] == [("0", "1")] and codes(found)["in_custom_many"] == 1


def test_mpxj_writes_prefixes_and_another_working_day() -> None:
    found = sample("mpxj.xml")
    assert [(task.name, task.length, task.fixed) for task in found.tasks] == [
        ("Session", 2, date(2026, 5, 4)),  # of seven hours each
        ("Suites", 3, None),  # six days a week: three calendar days hold three
    ]
    assert codes(found) == Counter(
        in_time=1, in_elapsed=1, in_constraint=1, in_link_start_more=1, in_link_gone=1, in_language=1
    )


def test_every_loss_is_a_sentence_with_its_place_in_three_languages() -> None:
    for file in HERE.glob("*.xml"):
        for loss in sample(file.name).lost:
            for language in LANGUAGES:
                told = loss.sentence(language)
                assert "{" not in told and (not loss.place or loss.name in told)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "not_xml"),
        (b"hello", "not_xml"),
        (b"<Project><Tasks>", "not_xml"),
        (b"\xff\xfe<\x00", "not_xml"),
        (b'<?xml version="1.0" encoding="nowhere"?><Project/>', "not_xml"),
        (b"<html/>", "other_schema"),
        (b'<rss xmlns="x"><Project/></rss>', "other_schema"),
        (b"<Project/>", "programme_empty"),
        (b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><Project><Name>&b;</Name></Project>', "xml_unsafe"),
        (b"<Project>" + b"<a/>" * 1_000_001 + b"</Project>", "not_xml"),
        (b'<!DOCTYPE x [<!ENTITY a SYSTEM "https://example.org/a">]><Project>&a;</Project>', "xml_unsafe"),
        (b"<Project>" + b"<a>" * 100_000, "not_xml"),
    ],
)
def test_what_is_no_such_file_is_refused_in_a_sentence(data: bytes, code: str) -> None:
    assert refused(data) == code


def test_large_files_are_refused() -> None:
    many = project("<Task><UID>1</UID><Name>A</Name></Task>" * 100_000)
    assert refused(many) == "programme_many"
    assert refused(b"<Project>" + b" " * (50 << 20)) == "programme_large"


def test_a_ring_names_its_tasks() -> None:
    def linked(uid: int, name: str, before: int) -> str:
        link = f"<PredecessorLink><PredecessorUID>{before}</PredecessorUID><Type>1</Type></PredecessorLink>"
        said = f"<Name>{name}</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration>"
        return f"<Task><UID>{uid}</UID>{said}{link}</Task>"

    data = project(linked(1, "Un", 3) + linked(2, "Deux", 1) + linked(3, "Trois", 2))
    with pytest.raises(DocumentError) as fault:
        read_mspdi(data, name="x.xml")
    assert fault.value.code == "programme_ring" and {"Un", "Deux", "Trois"} <= set(fault.value.sentence("fr").split())


@pytest.mark.parametrize("duration", ["-PT8H0M0S", "PT9999999H0M0S", "8 hours", "P", "PT" + "9" * 50 + "H"])
def test_an_impossible_duration_leaves_the_task_out(duration: str) -> None:
    def row(uid: int, name: str, length: str) -> str:
        said = f"<Name>{name}</Name><OutlineLevel>1</OutlineLevel><Duration>{length}</Duration>"
        return f"<Task><UID>{uid}</UID>{said}</Task>"

    found = read_mspdi(project(row(1, "A", duration) + row(2, "B", "PT8H0M0S")), name="x.xml")
    assert [task.name for task in found.tasks] == ["B"] and codes(found)["in_bad_duration"] == 1


@pytest.mark.parametrize("said", ["2026-02-30T08:00:00", "0001-01-01T00:00:00", "9999-12-31T08:00:00", "tomorrow"])
def test_an_impossible_date_is_told_and_left(said: str) -> None:
    dated = f"<Duration>PT8H0M0S</Duration><ConstraintType>4</ConstraintType><ConstraintDate>{said}</ConstraintDate>"
    found = read_mspdi(one(dated), name="x.xml")
    assert found.tasks[0].release is None and codes(found)["in_bad_date"] == 1


def test_dates_that_contradict_are_told() -> None:
    dated = (
        "<Duration>PT8H0M0S</Duration><ConstraintType>4</ConstraintType><ConstraintDate>2026-05-05T08:00:00"
        "</ConstraintDate><Deadline>2026-05-01T17:00:00</Deadline>"
    )
    found = read_mspdi(one(dated), name="x.xml")
    assert (found.tasks[0].release, found.tasks[0].deadline) == (None, None) and codes(found)["in_order"] == 1


def test_a_start_at_the_close_of_a_day_is_the_next_morning() -> None:
    dated = (
        "<Duration>PT8H0M0S</Duration><ConstraintType>4</ConstraintType>"
        "<ConstraintDate>2026-05-05T17:00:00</ConstraintDate>"
    )
    assert read_mspdi(one(dated), name="x.xml").tasks[0].release == date(2026, 5, 6)


def test_a_number_that_stands_twice_counts_once() -> None:
    row = "<Task><UID>7</UID><ID>7</ID><Name>A</Name><OutlineLevel>1</OutlineLevel><Duration>PT8H0M0S</Duration></Task>"
    found = read_mspdi(project(row + row), name="x.xml")
    assert len(found.tasks) == 1 and codes(found)["in_twice"] == 1
