"""The one module that knows the compiler numba: `compiled` makes machine code, or leaves the function as it is."""

from collections.abc import Callable
from importlib.util import find_spec
from typing import TypeVar

COMPILED = find_spec("numba") is not None

Function = TypeVar("Function", bound=Callable[..., object])

if COMPILED:
    from numba import njit

    def compiled(function: Function) -> Function:
        """Compile on first use and keep the machine code beside the file; other threads run meanwhile."""
        made: Function = njit(cache=True, nogil=True, boundscheck=False)(function)
        return made

else:

    def compiled(function: Function) -> Function:
        """Without the compiler: the function itself."""
        return function
