"""A `mithaq` that loses its power at a chosen place: python -m tests.cli.crash EVENT FUNCTION -- words…

The place is a function of the real program, seen by the interpreter's own profiler; nothing is replaced."""

import os
import signal
import sys
from types import FrameType
from typing import Any

from mithaq.cli.main import main


def dies_at(event: str, function: str) -> None:
    """Kill this process, as SIGKILL does, when that function is entered ("call") or left ("return")."""

    def profile(frame: FrameType, happened: str, _: Any) -> None:
        if happened == event and frame.f_code.co_qualname == function:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(profile)


if __name__ == "__main__":
    cut = sys.argv.index("--")
    words = [word for word in sys.argv[1:cut] if word not in ("--language", "fr", "ar", "en")]
    dies_at(*words)
    sys.exit(main(sys.argv[cut + 1 :]))
