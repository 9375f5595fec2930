"""A `mithaq` that loses its power at a chosen place: python -m tests.cli.crash EVENT FUNCTION [GIVEN [TIMES]] -- words…

The place is a function of the real program, seen by the interpreter's own profiler; nothing is replaced. GIVEN is how
one of its arguments reads, and TIMES how often it was so called, where it is called for one thing after another."""

import os
import signal
import sys
from types import FrameType
from typing import Any

from mithaq.cli.main import main


def dies_at(event: str, function: str, *, given: str = "", times: str = "1") -> None:
    """Kill this process, as SIGKILL does, when that function is entered ("call") or left ("return")."""
    left = int(times)

    def profile(frame: FrameType, happened: str, _: Any) -> None:
        nonlocal left
        if happened != event or frame.f_code.co_qualname != function:
            return
        left -= not given or given in [str(value) for value in frame.f_locals.values()]
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(profile)


if __name__ == "__main__":
    cut = sys.argv.index("--")
    happens, where, *more = [word for word in sys.argv[1:cut] if word not in ("--language", "fr", "ar", "en")]
    dies_at(happens, where, **dict(zip(("given", "times"), more, strict=False)))
    sys.exit(main(sys.argv[cut + 1 :]))
