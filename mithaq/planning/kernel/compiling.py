"""The one module that knows the compiler numba: `compiled` makes machine code, or leaves the function as it is."""

import os
from collections.abc import Callable
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar, cast

COMPILED = all(find_spec(name) for name in ("numba", "llvmlite"))

LANES = 64  # words that `free_lanes` looks at: a bit for each

Function = TypeVar("Function", bound=Callable[..., object])


def cache_folder() -> Path:
    """Where machine code is kept: named after all sources together, since one function's code holds another's."""
    here = Path(__file__).parent
    sources = b"".join(file.read_bytes() for file in sorted(here.glob("*.py")))
    beside = here / "__pycache__"
    writable = os.access(beside if beside.exists() else here, os.W_OK)
    return (beside if writable else Path.home() / ".cache" / "mithaq") / f"numba-{sha256(sources).hexdigest()[:12]}"


if COMPILED:
    from llvmlite import ir  # type: ignore[import-untyped, unused-ignore]
    from numba import config, njit
    from numba.core import types
    from numba.cpython.unsafe.numbers import leading_zeros, trailing_zeros
    from numba.extending import intrinsic

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

    @intrinsic
    def _lanes(  # budget: numba calls it by position
        _: Any, free: Any, at: Any, ask: Any, guard: Any
    ) -> tuple[Any, Any]:
        """How `free_lanes` is made for words of 32 or 64 bits: loaded, lessened and compared side by side.

        Written for the machine's registers, since the compiler finds them only for some widths.
        """
        wide = ir.IntType(free.dtype.bitwidth)
        lanes, index = ir.VectorType(wide, LANES), ir.VectorType(ir.IntType(32), LANES)

        def made(context: Any, builder: Any, signature: Any, args: Any) -> Any:
            def everywhere(number: Any) -> Any:
                number = builder.trunc(number, wide) if wide.width < 64 else number
                one = builder.insert_element(ir.Constant(lanes, ir.Undefined), number, ir.Constant(ir.IntType(32), 0))
                return builder.shuffle_vector(one, one, ir.Constant(index, [0] * LANES))

            data = context.make_array(signature.args[0])(context, builder, args[0]).data
            words = builder.load(builder.bitcast(builder.gep(data, [args[1]]), lanes.as_pointer()))
            words.align = wide.width // 8
            bits = everywhere(args[3])
            able = builder.icmp_signed("==", builder.and_(builder.sub(words, everywhere(args[2])), bits), bits)
            return builder.bitcast(able, ir.IntType(LANES))

        return types.int64(free, types.int64, types.int64, types.int64), made

    @compiled
    def free_lanes(free: Any, at: int, ask: int, guard: int) -> int:
        """One bit for each of LANES positions from `at` on: 1 where `ask` can be taken from what is `free` there.

        `free` goes on so far beyond the last position.
        """
        return _lanes(free, at, ask, guard)  # type: ignore[call-arg, no-any-return, unused-ignore]

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

    def free_lanes(free: Any, at: int, ask: int, guard: int) -> int:
        """One bit for each of LANES positions from `at` on: 1 where `ask` can be taken from what is `free` there."""
        return sum(1 << k for k in range(LANES) if (int(free[at + k]) - ask) & guard == guard)
