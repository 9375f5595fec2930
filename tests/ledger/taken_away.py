"""To take a guard away: edit the source of its function and swap the code in place, so that every caller has it."""

import inspect
import textwrap
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from types import FunctionType
from typing import Any

Edit = tuple[Any, str, str]  # function, what it says, what it says without the guard; one edit of a function


@contextmanager
def without(edits: list[Edit]) -> Iterator[None]:
    """The functions without their guards, for as long as this lasts."""
    with ExitStack() as stack:
        for function, old, new in edits:
            stack.enter_context(_edited(function, old, new))
        yield


@contextmanager
def _edited(function: FunctionType, old: str, new: str) -> Iterator[None]:
    source = textwrap.dedent(inspect.getsource(function))
    assert old in source, f"{function.__qualname__} no longer says {old!r}: bring this list up to date"
    made: dict[str, Any] = {}
    exec(compile(source.replace(old, new), function.__code__.co_filename, "exec"), function.__globals__, made)
    whole, function.__code__ = function.__code__, made[function.__name__].__code__
    try:
        yield
    finally:
        function.__code__ = whole
