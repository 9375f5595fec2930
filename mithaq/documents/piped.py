"""What is made in a process of its own, on its way out: that process loads this module and knows no database."""

from collections.abc import Callable
from typing import Protocol, TypeVar

Given = TypeVar("Given")


class Way(Protocol):
    """The end of a pipe into which bytes go."""

    def send_bytes(self, made: bytes, /) -> None: ...


def send(there: Way, do: Callable[[Given], bytes], given: Given) -> None:
    """Make it and send it; whatever `do` raises ends the process with nothing sent."""
    there.send_bytes(do(given))
