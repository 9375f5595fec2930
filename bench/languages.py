"""Two languages, one meaning: every target beside named peers, with 95 % intervals, as the table of docs/languages.md.

    OPENBLAS_NUM_THREADS=1 python bench/languages.py [align] [marks] [news] [names] [find] [speed] [--write]

Without names of parts it does all; with --write what was measured replaces those parts in the document, between their
marks. Reads parallel news and pairs of names where they lie beside the checkout; nothing of them is kept here. The
instruments and the changes to them are those of tests/languages, written for this project. Peers: Gale and Church
(`galechurch`), Vecalign (`sentalign`, on the same vectors), romanise + Jaro–Winkler, SQLite FTS5 alone.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import perf_counter

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from bench.language_names import names_measured  # noqa: E402
from bench.language_peers import fts5, gale_church, interval, keywords, resampled, share, vecalign, wilson  # noqa: E402
from mithaq.languages.align import align  # noqa: E402
from mithaq.languages.concord import concord  # noqa: E402
from mithaq.languages.joined import search_embedder  # noqa: E402
from mithaq.languages.meaning import Embedder, NoModel, default_embedder  # noqa: E402
from mithaq.languages.search import Index  # noqa: E402
from mithaq.languages.segments import version_of  # noqa: E402
from mithaq.ledger.errors import Language  # noqa: E402
from tests.languages.admin_queries import asked  # noqa: E402
from tests.languages.instruments import INSTRUMENTS  # noqa: E402
from tests.languages.parallel import Beads, disturbed, scores  # noqa: E402
from tests.languages.seeds import Seed, changes, rewordings  # noqa: E402

__all__ = ["ours", "wilson"]  # bench/blind.py counts as this does
DATA = ROOT / "../shared/data"
DOCUMENT = ROOT / "docs/languages.md"
SHORTEST_DOCUMENT = 8

# What is asked in which column and language of the news, and in which column it is looked for.
SEARCHES: tuple[tuple[str, int, Language, int], ...] = (
    ("French → Arabic", 0, "fr", 1), ("Arabic → French", 1, "ar", 0), ("English → Arabic", 2, "en", 1),
    ("Arabic → English", 1, "ar", 2), ("French → French", 0, "fr", 0), ("Arabic → Arabic", 1, "ar", 1),
)  # fmt: skip

Lines = Iterator[str]
Rankings = list[list[int]]


def main() -> None:
    parts: dict[str, Callable[[], Lines]] = {
        "align": aligned, "marks": marked, "news": false_alarms, "names": lambda: names_measured(DATA),
        "find": searched, "speed": timed,
    }  # fmt: skip
    write = "--write" in sys.argv[1:]
    for name in [given for given in sys.argv[1:] if given != "--write"] or parts:
        lines = []
        for line in parts[name]():
            lines.append(line)
            print(line, flush=True)
        print()
        if write:
            replace(name, lines)


def replace(part: str, lines: Sequence[str]) -> None:
    """Put what was measured between the marks of its part in the document."""
    text = DOCUMENT.read_text("utf-8")
    fresh, count = re.subn(
        rf"(<!-- measured: {part} -->\n).*?(<!-- end -->)",
        lambda found: found[1] + "\n".join(lines) + "\n" + found[2],
        text,
        flags=re.DOTALL,
    )
    if count != 1:
        sys.exit(f"{DOCUMENT} has {count} places for “{part}”; it needs one: <!-- measured: {part} --> … <!-- end -->")
    DOCUMENT.write_text(fresh, "utf-8")


def aligned() -> Lines:
    """Bead F and F of missing segments on parallel news with clauses merged and dropped; several disturbances."""
    cases = [
        disturbed([(fr, ar) for fr, ar, _ in rows], random.Random(seed))
        for seed in range(3)
        for rows in documents().values()
        if len(rows) >= SHORTEST_DOCUMENT
    ]
    embedder = default_embedder()
    yield f"| alignment, {len(cases)} texts of parallel news | bead F | missing segment F |"
    yield "| --- | --- | --- |"
    for name, aligner in (
        ("this room", lambda a, b: ours(a, b, embedder)),
        ("this room, no model", lambda a, b: ours(a, b, NoModel())),
        ("Vecalign port, same vectors", lambda a, b: vecalign(a, b, embedder)),
        ("Gale–Church", gale_church),
    ):
        found = [(aligner(a, b), gold) for a, b, gold in cases]
        ranges = [interval([scores(sample)[n] for sample in resampled(found)]) for n in (0, 1)]
        cells = [f"{figure:.3f} {low_high}" for figure, low_high in zip(scores(found), ranges, strict=True)]
        yield f"| {name} | {' | '.join(cells)} |"
    yield "| target | .965 | .85 |"


def marked() -> Lines:
    """Recall by kind on seeded instruments; alarms on rewordings and on clean instruments."""
    seeds, same = changes(), rewordings()
    found, total = Counter(seed.kind for seed in seeds if alarmed(seed)), Counter(seed.kind for seed in seeds)
    yield "| seeded change, 13 instruments by the author of the rules | alarmed |"
    yield "| --- | --- |"
    for kind in sorted(total):
        yield f"| {kind} | {found[kind]} of {total[kind]} {wilson(found[kind], total[kind])} |"
    yield f"| all | {found.total()} of {total.total()}, {share(found.total(), total.total())} |"
    wrong = sum(alarmed(seed) for seed in same)
    yield f"| rewordings alarmed | {wrong} of {len(same)} {wilson(wrong, len(same))} |"
    yield f"| clean clauses alarmed | {_said([_clean(one, other) for one, other in _instrument_texts()])} |"


def false_alarms() -> Lines:
    """Alarms on parallel news in the three pairs of languages; true differences of the translations are included."""
    yield "| parallel news, sentences with an alarm (true differences of the translations are among them) | |"
    yield "| --- | --- |"
    for name, one, other in (("French–Arabic", 0, 1), ("English–Arabic", 2, 1), ("English–French", 2, 0)):
        pairs = [["\n".join(row[side] for row in rows) for side in (one, other)] for rows in documents().values()]
        yield f"| {name} | {_said([_clean(a, b) for a, b in pairs])} |"


def searched() -> Lines:
    """Recall@10 of keyword queries: the four rarest words of each sentence of the news, and what a secretary would ask.

    The news are counted on every other document: words of the others were read when the lexicon was completed and
    weights chosen. "One by one" is how a page asks; at once is how `mithaq find` asks, which learns from all queries.
    """
    news = list(documents().values())
    rows = [row for document in news for row in document]
    unseen = [n % 2 == 1 for n, document in enumerate(news) for _ in document]
    both, first = search_embedder(), default_embedder()
    ways = (("both models at once", both, True), ("both, one by one", both, False), ("first at once", first, True),
            ("first, one by one", first, False), ("no model", NoModel(), False))  # fmt: skip
    yield f"| recall@10, {sum(unseen)} queries | {' | '.join(name for name, _, _ in ways)} | FTS5 alone |"
    yield "| --- " * (len(ways) + 2) + "|"
    for name, column, spoken, there in SEARCHES:
        queries, passages = keywords([row[column] for row in rows], spoken), [row[there] for row in rows]
        rankings = [ranked(passages, queries, embedder, at_once=at_once) for _, embedder, at_once in ways]
        cells = [recall(found, unseen) for found in (*rankings, fts5(passages, queries))]
        yield f"| news, {name} | {' | '.join(share(right, sum(unseen)) for right in cells)} |"
    for name, side in (("French → Arabic", 0), ("Arabic → French", 1)):
        passages = list(dict.fromkeys([*_clauses(1 - side), *(row[1 - side] for row in rows)]))
        queries, wanted = [one[side] for one in asked()], [passages.index(one[3 - side]) for one in asked()]
        rankings = [ranked(passages, queries, embedder, at_once=at_once) for _, embedder, at_once in ways]
        found = [sum(n in ten for n, ten in zip(wanted, ranking, strict=True))
                 for ranking in (*rankings, fts5(passages, queries))]  # fmt: skip
        yield f"| clauses, {name}, {len(queries)} | {' | '.join(share(right, len(queries)) for right in found)} |"
        first_place = [sum(ten[:1] == [n] for n, ten in zip(wanted, ranking, strict=True)) for ranking in rankings]
        yield f"| clauses, {name}, in first place | {' | '.join(share(n, len(queries)) for n in first_place)} | |"


def timed() -> Lines:
    """One pair of articles checked again, and an instrument of two hundred articles from nothing."""
    embedder = default_embedder()
    texts = list(_instrument_texts())
    concord(version_of(texts[0][0]), version_of(texts[0][1]), embedder)
    before = perf_counter()
    concord(version_of(texts[0][0]), version_of(texts[0][1]), embedder)
    again = 1000 * (perf_counter() - before)
    long = ["\n".join(f"{head} {n}\n{text} ({n})" for n in range(1, 201)) for head, text in (
        ("Article", INSTRUMENTS["status"][2][0]), ("المادة", INSTRUMENTS["status"][2][1]),
    )]  # fmt: skip
    before = perf_counter()
    found = concord(version_of(long[0]), version_of(long[1]), embedder)
    alarms = sum(mark.severity == "alarm" for mark in found.marks)
    yield "| speed, wall time | | limit |"
    yield "| --- | --- | --- |"
    yield f"| an instrument of 16 clauses checked again | {again:.0f} ms | 150 ms for a pair of articles |"
    yield f"| 200 articles from nothing, {alarms} alarms | {perf_counter() - before:.1f} s | 20 s |"


def documents() -> dict[str, list[tuple[str, str, str]]]:
    """(French, Arabic, English) sentences by document."""
    found: dict[str, list[tuple[str, str, str]]] = {}
    for line in (DATA / "ntrex/dev.tsv").read_text("utf-8").splitlines()[1:]:
        document, french, arabic, english = line.split("\t")
        found.setdefault(document, []).append((french, arabic, english))
    return found


def ours(a: Sequence[str], b: Sequence[str], embedder: Embedder) -> Beads:
    sides = [version_of("\n".join(side), mode="lines").segments for side in (a, b)]
    return {(bead.a, bead.b) for bead in align(sides[0], sides[1], embedder).beads}


def alarmed(seed: Seed) -> bool:
    sides = [[clause[side] for clause in INSTRUMENTS[seed.instrument]] for side in (0, 1)]
    sides[seed.side == "ar"][seed.clause] = seed.text
    a, b = (version_of("\n".join(side), mode="lines") for side in sides)
    marks = [mark for mark in concord(a, b, default_embedder()).marks if mark.severity == "alarm"]
    return any(seed.clause in (mark.a if seed.side == "fr" else mark.b) for mark in marks)


def ranked(passages: Sequence[str], queries: Sequence[str], embedder: Embedder, *, at_once: bool) -> Rankings:
    index = Index(embedder)
    index.add(passages)
    if at_once:
        index.ask(queries)
    return [[found.passage for found in index.search(query, limit=10)] for query in queries]


def recall(ranking: Rankings, counted: Sequence[bool]) -> int:
    return sum(n in found for n, found in enumerate(ranking) if counted[n])


def _clauses(side: int) -> list[str]:
    """Of the clauses of all instruments those of one side: French 0, Arabic 1."""
    return [one[2 + side] for one in asked()] + [clause[side] for own in INSTRUMENTS.values() for clause in own]


def _instrument_texts() -> list[tuple[str, str]]:
    return [("\n".join(a for a, _ in clauses), "\n".join(b for _, b in clauses)) for clauses in INSTRUMENTS.values()]


def _clean(a: str, b: str) -> tuple[int, int, int]:
    """(clauses, clauses with an alarm, clauses with a hint alone) of two versions that say the same."""
    found = concord(version_of(a, mode="lines"), version_of(b, mode="lines"), default_embedder())
    alarms = {mark.a or mark.b for mark in found.marks if mark.severity == "alarm"}
    return len(found.beads), len(alarms), len({mark.a or mark.b for mark in found.marks} - alarms)


def _said(counts: Sequence[tuple[int, int, int]]) -> str:
    clauses, alarms, hints = (sum(column) for column in zip(*counts, strict=True))
    return f"{alarms} of {clauses}, {share(alarms, clauses)}; a hint alone: {hints}"


if __name__ == "__main__":
    main()
