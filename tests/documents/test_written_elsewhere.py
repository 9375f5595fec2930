"""Files written by MPXJ and LibreOffice from our own programmes: what they hold comes back (see written/README.md)."""

from collections import Counter
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mithaq.documents.found import Found, FoundTask
from mithaq.documents.mspdi import mspdi
from mithaq.documents.mspdi_reader import read_mspdi
from mithaq.documents.roadmap_table import roadmap_xlsx
from mithaq.documents.table_reader import read_table
from tests.documents.programmes import every, small

HERE = Path(__file__).parent / "written"
VIA = ("mpxj_via_mpx.xml", "mpxj_via_pmxml.xml", "mpxj_via_xer.xml")


def read(name: str) -> Found:
    data = (HERE / name).read_bytes()
    return read_mspdi(data, name=name) if name.endswith(".xml") else read_table(data, name=name)


def codes(found: Found) -> Counter[str]:
    return Counter(loss.code for loss in found.lost)


def by_name(found: Found) -> dict[str, FoundTask]:
    """Without the numbers, which each program gives as it likes."""
    pools = {pool.ref: pool.name for pool in found.pools}
    return {
        task.name: replace(task, ref="", number="", holds=tuple((pools[ref], units) for ref, units in task.holds))
        for task in found.tasks
    }


def linked(found: Found) -> set[tuple[str, str, int, bool, bool]]:
    names = {task.ref: task.name for task in found.tasks}
    return {(names[one.before], names[one.after], one.lag, one.starts, one.calendar_days) for one in found.links}


def shared(found: Found) -> list[tuple[str, int, str, str]]:
    return [(pool.name, pool.units, pool.week, pool.key) for pool in found.pools]


def same(found: Found, ours: Found) -> None:
    assert by_name(found) == by_name(ours) and linked(found) == linked(ours)


def test_what_mpxj_read_of_ours_and_wrote_again_is_the_same() -> None:
    """Names in three languages, ids, links of both kinds, lags of both kinds, calendars, bounds, resources."""
    found, ours = read("mpxj_rewritten.xml"), read_mspdi(mspdi(every()), name="x.xml")
    same(found, ours)
    assert shared(found) == shared(ours) == [("Instructeurs", 4, "Maroc (MAR)", "MAR.r1")]
    assert found.ours and found.title == ours.title
    told = codes(found)
    assert told == codes(ours) and set(told) == {"in_baseline", "in_calendar", "in_dates"}


@pytest.mark.parametrize("name", VIA)
def test_by_way_of_another_format_the_work_and_its_order_stay(name: str) -> None:
    """These formats have no place for our ids, MPX and XER in the writer's code page none for Arabic letters."""
    found, ours = read(name), read_mspdi(mspdi(small()), name="x.xml")
    assert [task.length for task in found.tasks] == [task.length for task in ours.tasks] == [5, 10, 0]
    assert [task.name for task in found.tasks][::2] == ["=Préparation", "Remise"]
    assert [task.path[-3:] for task in found.tasks] == [task.path for task in ours.tasks]
    refs = [task.ref for task in found.tasks]
    assert [(refs.index(one.before), refs.index(one.after), one.lag) for one in found.links] == [(0, 1, 2), (1, 2, 0)]
    assert [task.fixed for task in found.tasks] == [None, date(2026, 3, 13), None]
    assert found.tasks[0].release == date(2026, 3, 3) and not found.ours


def test_what_a_format_between_took_away_is_gone_and_what_it_added_is_told() -> None:
    primavera, exchange = read("mpxj_via_pmxml.xml"), read("mpxj_via_mpx.xml")
    assert codes(primavera)["in_over"] == 2 and not primavera.pools  # it keeps no number of a resource: one, it says
    assert by_name(primavera)["دورة تكوينية"].week == "Maroc (MAR)"
    assert {task.week for task in exchange.tasks} == {"Calendrier commun"}  # it gives tasks no calendar of their own
    assert [task.deadline for task in exchange.tasks] == [None, None, None]  # nor a deadline
    assert exchange.tasks[0].holds and [pool.units for pool in exchange.pools] == [4]


def test_what_mpxj_makes_itself_is_read_with_each_turn_told() -> None:
    found = read("mpxj_created.xml")
    assert {name: (task.length, task.week) for name, task in by_name(found).items()} == {
        "Reconnaissance": (4, "MAR"), "Affrètement": (6, "MAR"), "Chargement": (3, "MAR"), "Convoi": (5, "MLI"),
        "Réception": (0, "MAR"), "التقييم المشترك": (2, "MAR"), "Rapport": (10, "MAR"),
    }  # fmt: skip
    assert linked(found) == {
        ("Reconnaissance", "Affrètement", 2, True, False),
        ("Reconnaissance", "Chargement", 2, True, False),  # FF+1: four days against three
        ("Affrètement", "Convoi", 0, False, False),  # a lead between two calendars: without it
        ("Chargement", "Convoi", 3, False, True),
        ("Convoi", "Réception", 0, False, False),
        ("Réception", "التقييم المشترك", 1, False, False),
        ("Convoi", "التقييم المشترك", 8, True, False),  # SF+9
        ("التقييم المشترك", "Rapport", 1, False, False),
    }
    tasks = by_name(found)
    assert tasks["Reconnaissance"].fixed == date(2027, 3, 2) and tasks["Convoi"].release == date(2027, 3, 15)
    assert tasks["Chargement"].deadline == date(2027, 4, 2) and tasks["Rapport"].deadline == date(2027, 5, 14)
    assert tasks["Affrètement"].holds == (("Camions", 2),) and shared(found) == [("Camions", 4, "", "")]
    assert codes(found) == Counter(
        in_link_start=2, in_link_end_more=1, in_lag_part=1, in_lag_percent=1, in_part_day=1, in_percent=1, in_cost=1,
        in_material=1, in_calendar=2, in_dates=1, in_language=1,
    )  # fmt: skip


def test_libreoffice_keeps_the_spreadsheet_through_its_own_format() -> None:
    found, ours = read("libreoffice.xlsx"), read_table(roadmap_xlsx(every()), name="x.xlsx")
    same(found, ours)
    assert shared(found) == shared(ours) and codes(found) == codes(ours) == Counter(in_dates=1)


def test_libreoffice_saves_the_first_sheet_as_text() -> None:
    found, ours = read("libreoffice.csv"), read_table(roadmap_xlsx(every()), name="x.xlsx")
    same(found, ours)
    assert shared(found) == [
        ("Instructeurs", 3, "", "")
    ]  # how many there are stood on the other sheet: as many as asked
