"""Microsoft Project XML as it lies in a file: read safely and within bounds, its elements without namespaces."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from mithaq.documents.errors import DocumentError
from mithaq.documents.found import MOST_NUMBER, MOST_TASKS, GoOn, unhurried

LIMIT = 32 << 20  # bytes; with two thousand tasks and their work by the day MS Project writes less
DEEPEST = 40  # elements within one another; the schema has eight
ELEMENTS = 1_000_000  # of one file: empty ones of four signs would otherwise fill a gigabyte of memory
MOST: dict[str, int] = {
    "Task": 2 * MOST_TASKS,
    "Resource": MOST_TASKS,
    "Assignment": 20_000,
    "Calendar": MOST_TASKS,
    "PredecessorLink": 20_000,
    "ExtendedAttribute": 100_000,  # fields of the user's own, declared or filled in: fifty for each task
}
PAUSE = 5_000  # elements between two questions whether to go on
ZERO_WORK = "PT0H0M0S"


@dataclass(frozen=True)
class File:
    """The root element and the name of the file it came from."""

    root: Element
    name: str

    def text(self, name: str) -> str:
        """The text of a direct child of the project."""
        return text(self.root, name)

    def number(self, name: str, otherwise: int) -> int:
        """A whole number above zero, or what a project has that says nothing."""
        said = self.text(name)
        return int(said) if said.isascii() and said.isdigit() and len(said) < 10 and int(said) > 0 else otherwise

    def rows(self, group: str, one: str) -> list[Element]:
        """The elements of one of the project's lists."""
        return [row for found in self.root.findall(group) for row in found.findall(one)]

    @cached_property
    def declared(self) -> frozenset[tuple[str, str]]:
        """The fields that it declares as its own, each by its number and its alias."""
        return frozenset((text(one, "FieldID"), text(one, "Alias")) for one in self._declarations)

    @cached_property
    def field_names(self) -> Mapping[str, str]:
        """Number of a field → what the file calls it."""
        return {
            text(one, "FieldID"): text(one, "Alias") or text(one, "FieldName") or text(one, "FieldID")
            for one in self._declarations
        }

    @cached_property
    def _declarations(self) -> list[Element]:
        """Looked up once: there may be as many as there are tasks."""
        return self.rows("ExtendedAttributes", "ExtendedAttribute")


def text(element: Element, name: str) -> str:
    """The trimmed text of a child, or nothing."""
    return (element.findtext(name) or "").strip()


def number(element: Element, name: str) -> str:
    """The number by which a file names something: it is repeated wherever that is meant, and cut for that."""
    return text(element, name)[:MOST_NUMBER]


def read_file(data: bytes, *, name: str, go_on: GoOn = unhurried) -> File:
    """The parsed file; DocumentError says in a sentence what is wrong with it."""
    if len(data) > LIMIT:
        raise DocumentError("programme_large", name=name, size=len(data), limit=LIMIT)
    try:
        root = _root(data, name, go_on)
    except DefusedXmlException:
        raise DocumentError("xml_unsafe", name=name) from None
    except (ParseError, UnicodeError, LookupError, ValueError) as fault:
        raise DocumentError("not_xml", name=name, found=fault) from None
    return File(root, name)


def _root(data: bytes, name: str, go_on: GoOn) -> Element:
    counts: dict[str, int] = {}
    depth = elements = 0
    root: Element | None = None
    for event, element in _events(data):
        if event == "start":
            element.tag = str(element.tag).rpartition("}")[2]
            depth, elements = depth + 1, elements + 1
            if elements % PAUSE == 0:
                go_on()
            if elements > ELEMENTS:
                raise DocumentError("not_xml", name=name, found=f"> {ELEMENTS} elements")
            _bound(element.tag, depth, counts, name)
            root = element if root is None else root
            if root is element and element.tag != "Project":
                raise DocumentError("other_schema", name=name, found=element.tag[:60])
        else:
            depth -= 1
            _lighten(element)
    if root is None:
        raise DocumentError("not_xml", name=name, found="–")
    return root


def _events(data: bytes) -> Iterator[tuple[str, Any]]:
    found: Iterator[tuple[str, Any]] = iterparse(io.BytesIO(data), ("start", "end"), forbid_dtd=True)
    return found


def _bound(tag: str, depth: int, counts: dict[str, int], name: str) -> None:
    if depth > DEEPEST:
        raise DocumentError("not_xml", name=name, found=f"> {DEEPEST} levels")
    if tag in MOST:
        counts[tag] = counts.get(tag, 0) + 1
        if counts[tag] > MOST[tag] and tag == "Task":
            raise DocumentError("programme_many", name=name, limit=MOST_TASKS)
        if counts[tag] > MOST[tag]:
            raise DocumentError("programme_elements", name=name, limit=MOST[tag], found=tag)


def _lighten(element: Element) -> None:
    """The work of each day is most of a file: it is looked at once, for a split, and let go."""
    if element.tag == "Assignment":
        daily = element.findall("TimephasedData")
        if _split(daily):
            element.set("split", "1")
        for one in daily:
            element.remove(one)


def _split(daily: list[Element]) -> bool:
    """Does work stop on a day of the week and go on later?"""
    worked = [n for n, one in enumerate(daily) if text(one, "Value") not in ("", ZERO_WORK)]
    between = daily[worked[0] : worked[-1]] if worked else []
    return any(text(one, "Value") == ZERO_WORK and _weekday(text(one, "Start")) for one in between)


def _weekday(stamp: str) -> bool:
    try:
        return date.fromisoformat(stamp[:10]).weekday() < 5
    except ValueError:
        return False
