"""The words of `mithaq plan`, and nothing of what they do."""

from collections.abc import Callable
from datetime import date
from typing import Any

Add = Callable[..., Any]


def plan_options(add: Add) -> None:
    """mithaq plan solve | show | export | import."""
    inner = add("subcommands")
    solve = inner("solve")
    solve("--seconds", type=float, default=5.0)
    solve("--start", type=date.fromisoformat)
    solve("--horizon", type=date.fromisoformat)
    solve("--fair", type=int, default=0, metavar="DAYS")
    solve("--shares", metavar="PARTY=PER_MILLE,…")
    solve("--most", type=int, metavar="N")
    solve("--most-weight", type=int, metavar="DAYS")
    solve("--propose", action="store_true")
    solve("--despite", action="append", default=[], metavar="CODE")
    solve("--by", metavar="NAME")
    inner("show")
    export = inner("export")
    export("--format", required=True, choices=("mspdi", "ics", "xlsx", "csv", "svg", "png"))
    export("--out", metavar="FILE", required=True)
    export("--plan", metavar="KEY")
    coming = inner("import")
    coming("file", metavar="FILE")
    coming("--undertaking", metavar="KEY")
    coming("--change", action="store_true")
    coming("--yes", action="store_true")
    coming("--despite", action="append", default=[], metavar="CODE")
    coming("--by", metavar="NAME")
