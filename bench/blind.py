"""Recall by kind and false alarms on instruments whose author had not read the engine; some are held out.

    OPENBLAS_NUM_THREADS=1 python bench/blind.py

Those held out (13 to 22) are only measured: nobody reads what goes wrong there. Rules are mended on all the others.
"""

import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from bench.languages import ours, wilson  # noqa: E402
from mithaq.languages.meaning import default_embedder  # noqa: E402
from tests.languages import blind_instruments as blind  # noqa: E402
from tests.languages.parallel import scores  # noqa: E402


def main() -> None:
    for held_out in (False, True):
        known = blind.names(held_out=held_out)
        print(f"{len(known)} instruments, {'held out' if held_out else 'mended on'}")
        if not known:
            continue
        show_changes(known)
        show_clean(known)
        print()


def show_changes(known: list[str]) -> None:
    """An alarm on the changed clause that is not there without the change, by kind; rewordings should have none."""
    total, found = Counter[str](), Counter[str]()
    for name in known:
        clean = {mark.id for mark in blind.marks_of(name, None, default_embedder())}
        for change in (*blind.changes(name), *blind.changes(name, same=True)):
            marks = blind.on_clause(blind.marks_of(name, change, default_embedder()), change)
            total[change.kind] += 1
            found[change.kind] += any(mark.severity == "alarm" and mark.id not in clean for mark in marks)
    for kind in sorted(total):
        show(kind or "rewordings", found[kind], total[kind])
    show("all changes", found.total() - found[""], total.total() - total[""])


def show_clean(known: list[str]) -> None:
    """Clean clauses with an alarm, and beads when one clause was dropped, merged, split or moved."""
    embedder = default_embedder()
    alarms = clauses = 0
    for name in known:
        marks = blind.marks_of(name, None, embedder)
        alarms += len({mark.a or mark.b for mark in marks if mark.severity == "alarm"})
        clauses += len(blind.instrument(name)["a"])
    show("clean clauses", alarms, clauses)
    beads = [(ours(a, b, embedder), gold) for name in known for a, b, gold in blind.disturbances(name)]
    print(f"beads of {len(beads)} disturbed versions, F: {scores(beads)[0]:.3f}, missing {scores(beads)[1]:.3f}")


def show(name: str, found: int, total: int) -> None:
    print(f"{name:<20}{found:>9}{total:>6}{found / total:>9.3f} {wilson(found, total)}")


if __name__ == "__main__":
    main()
