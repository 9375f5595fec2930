"""The one module that knows the compiler numba: `compiled` makes machine code, or leaves the function as it is."""

import os
from collections.abc import Callable
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar, cast

COMPILED = find_spec("numba") is not None

Function = TypeVar("Function", bound=Callable[..., object])


def cache_folder() -> Path:
    """Where machine code is kept: named after all sources together, since one function's code holds another's."""
    here = Path(__file__).parent
    sources = b"".join(file.read_bytes() for file in sorted(here.glob("*.py")))
    beside = here / "__pycache__"
    writable = os.access(beside if beside.exists() else here, os.W_OK)
    return (beside if writable else Path.home() / ".cache" / "mithaq") / f"numba-{sha256(sources).hexdigest()[:12]}"


if COMPILED:
    from numba import config, njit
    from numba.cpython.unsafe.numbers import leading_zeros, trailing_zeros

    setattr(config, "CACHE_DIR", str(cache_folder()))  # noqa: B010 -- numba makes its settings at import, unknown to mypy

    def compiled(function: Function) -> Function:
        """Compile on first use and keep the machine code; other threads run meanwhile."""
        return cast(Function, njit(cache=True, nogil=True)(function))

    @compiled
    def lowest_bit(word: int) -> int:
        """Place of the lowest 1 in a word that isn't 0."""
        return trailing_zeros(word)  # type: ignore[call-arg, no-any-return, unused-ignore]

    @compiled
    def highest_bit(word: int) -> int:
        """Place of the highest 1 in a word above 0."""
        return 63 - leading_zeros(word)  # type: ignore[call-arg, no-any-return, unused-ignore]

else:

    def compiled(function: Function) -> Function:
        """Without the compiler: the function itself."""
        return function

    def lowest_bit(word: int) -> int:
        """Place of the lowest 1 in a word that isn't 0."""
        return (int(word) & -int(word)).bit_length() - 1

    def highest_bit(word: int) -> int:
        """Place of the highest 1 in a word above 0."""
        return int(word).bit_length() - 1
