"""What a task or a project of Microsoft Project XML says that the record has no place for, told one by one."""

from collections.abc import Iterable
from datetime import date
from xml.etree.ElementTree import Element

from mithaq.documents.found import FoundTask
from mithaq.documents.lost import Loss
from mithaq.documents.mspdi_file import File, text
from mithaq.documents.mspdi_values import Tell
from mithaq.documents.mspdi_words import HOST_FIELD, KEY_FIELD, NAME_FIELDS

OWN_FIELDS = (HOST_FIELD, *NAME_FIELDS.values())
ZERO = frozenset({"", "0", "0.0", "0.00", "PT0H0M0S"})


def left_of_task(file: File, element: Element, tell: Tell, *, ours: bool) -> None:
    """Progress, money, splits, notes, own fields: a sentence for each."""
    if (percent := text(element, "PercentComplete")) not in ZERO:
        tell("in_percent", value=percent[:10])
    if text(element, "ActualStart") or text(element, "ActualFinish"):
        tell("in_actual")
    if (cost := next((said for name in ("Cost", "FixedCost") if (said := text(element, name)) not in ZERO), "")) != "":
        tell("in_cost", value=cost[:20])
    if _paused(element):
        tell("in_split")
    if text(element, "Recurring") == "1":
        tell("in_recurring")
    if (note := text(element, "Notes")) and not ours:
        tell("in_note", value=" ".join(note.split())[:80])
    if (priority := text(element, "Priority")) not in ("", "500"):
        tell("in_priority", value=priority[:10])
    if element.find("Baseline") is not None:
        tell("in_baseline")
    _own_fields(file, element, tell, ours=ours)


def left_of_project(file: File, tasks: Iterable[FoundTask]) -> list[Loss]:
    """What is said once for the whole file."""
    tasks = list(tasks)
    kept = {task.ref for task in tasks}
    dated = [row for row in file.rows("Tasks", "Task") if text(row, "UID") in kept and text(row, "Start")]
    ours = {task.ref for task in tasks if task.key}
    hosted = sum(_hosted(row) for row in file.rows("Tasks", "Task") if text(row, "UID") in ours)
    return [
        *([Loss("in_dates", {"n": len(dated)})] if dated else []),
        *([Loss("in_hosts", {"n": hosted})] if hosted and HOST_FIELD[::2] in file.declared else []),
        *([] if any(task.names for task in tasks) else [Loss("in_language")]),
    ]


def _hosted(element: Element) -> bool:
    """Does it say where it takes place?"""
    return any(text(one, "FieldID") == HOST_FIELD.id for one in element.findall("ExtendedAttribute"))


def _paused(element: Element) -> bool:
    """Work that stopped on one day and goes on more than a weekend later."""
    try:
        stop, resume = (date.fromisoformat(text(element, name)[:10]) for name in ("Stop", "Resume"))
    except ValueError:
        return False
    return (resume - stop).days > 3


def _own_fields(file: File, element: Element, tell: Tell, *, ours: bool) -> None:
    fields = [text(one, "FieldID") for one in element.findall("ExtendedAttribute")]
    known = _ours(file) if ours else frozenset()
    told = sorted({file.field_names.get(one, one)[:60] for one in fields if one not in known})
    if len(told) == 1:
        tell("in_custom", value=told[0])
    elif told:
        tell("in_custom_many", value=", ".join(told[:20]))


def _ours(file: File) -> frozenset[str]:
    """The fields that we wrote: a person may have given the same one another name, and then it is theirs."""
    return frozenset({KEY_FIELD, *(field.id for field in OWN_FIELDS if field[::2] in file.declared)})
