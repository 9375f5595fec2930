"""How long does a person wait for the concordance? python bench/concordance.py [articles]

Builds an instrument of so many articles (200) of three sentences each from parallel news that lies beside the checkout,
on the tables of an empty node. Measures, each in wall time and beside it the process's own time, since the machine may
be shared: the whole instrument from nothing as the job does it, in two languages and in three; one article checked
again after one language changed; what a page reads when nothing changed. Limits: 20 s, 150 ms. Exit code 1 above them.
"""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ["MITHAQ_HOME"] = tempfile.mkdtemp()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mithaq.settings")

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402

from mithaq.jobs.comparing import compare  # noqa: E402
from mithaq.jobs.concordance import checked  # noqa: E402
from mithaq.jobs.pairs import Leaf, Side  # noqa: E402
from mithaq.languages.meaning import default_embedder  # noqa: E402

NEWS = ROOT / "../shared/data/ntrex/dev.tsv"
SENTENCES = 3
WHOLE, AGAIN = 20.0, 0.150  # seconds


def main(count: int) -> int:
    for alias in ("default", "desk"):
        call_command("migrate", database=alias, verbosity=0)
    started = perf_counter()
    default_embedder().embed(["Les Parties se réunissent."])
    print(f"model loaded in {perf_counter() - started:.1f} s")
    two, three = articles(count, ("fr", "ar")), articles(count, ("fr", "ar", "en"))
    whole = timed(f"{count} articles, fr/ar, from nothing", lambda: checked("bench", two))
    timed(f"the same with English: {3 * count} pairs, two thirds of them new", lambda: checked("bench", three))
    timed("what a page reads again, fr/ar", lambda: checked("bench", two))
    again = one_by_one(two[:60])
    print(f"{'limits':<58} {WHOLE:.0f} s and {1000 * AGAIN:.0f} ms")
    return int(whole > WHOLE or again > AGAIN)


def articles(count: int, languages: tuple[str, ...]) -> list[Leaf]:
    rows = [line.split("\t") for line in NEWS.read_text("utf-8").splitlines()[1:]]
    column = {"fr": 1, "ar": 2, "en": 3}
    found = []
    for n in range(count):
        said = rows[n * SENTENCES : (n + 1) * SENTENCES]
        sides = [Side(lang, "", "\n".join(row[column[lang]] for row in said)) for lang in languages]
        found.append(Leaf(str(n + 1), str(n + 1), sides))
    assert all(leaf.sides[0].body for leaf in found), f"the news holds {len(rows) // SENTENCES} such articles"
    return found


def one_by_one(leaves: list[Leaf]) -> float:
    """The first sentence of the French changes; the Arabic is known. The median, as a person feels it."""
    spent, own = [], []
    for leaf in leaves:
        french, arabic = leaf.sides
        changed = Side("fr", "", f"En 2027, {french.body}")
        started, began = perf_counter(), process_time()
        compare(Leaf(leaf.key, leaf.n, [changed, arabic]).pairs[0])
        spent.append(perf_counter() - started)
        own.append(process_time() - began)
    for title, times in (("one article again", spent), ("of its own", own)):
        ninth = sorted(times)[len(times) * 9 // 10]
        print(f"{title:<58} median {1000 * median(times):.0f} ms, nine of ten below {1000 * ninth:.0f} ms")
    return median(spent)


def timed(what: str, do: Callable[[], object]) -> float:
    wall, own = perf_counter(), process_time()
    do()
    wall, own = perf_counter() - wall, process_time() - own
    print(f"{what:<58} {wall:6.1f} s ({own:.1f} s of its own)")
    return wall


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
