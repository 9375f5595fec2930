"""Two languages, one meaning: alignment, marks, names and search beside named peers, with 95 % intervals.

    OPENBLAS_NUM_THREADS=1 python bench/languages.py [align] [marks] [news] [names] [find] [speed]

Reads parallel news and pairs of names where they lie beside the checkout; nothing of them is kept here. The instruments
and the changes to them are those of tests/languages, written for this project. Peers: Gale and Church (`galechurch`),
Vecalign (`sentalign`, on the same vectors), romanise + Jaro–Winkler, SQLite FTS5 alone.
"""

import random
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

import galechurch
from rapidfuzz.distance import JaroWinkler
from rapidfuzz.process import cdist
from sentalign import sentalign  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))  # run from anywhere, installed or not

from mithaq.languages.align import align  # noqa: E402
from mithaq.languages.concord import concord  # noqa: E402
from mithaq.languages.joined import search_embedder  # noqa: E402
from mithaq.languages.meaning import Embedder, NoModel, default_embedder  # noqa: E402
from mithaq.languages.name_match import match_names  # noqa: E402
from mithaq.languages.name_model import arabic_letters, latin_letters, romanised  # noqa: E402
from mithaq.languages.normalise import fold  # noqa: E402
from mithaq.languages.search import Index  # noqa: E402
from mithaq.languages.segments import version_of  # noqa: E402
from mithaq.languages.stems import worded_terms  # noqa: E402
from mithaq.ledger.errors import Language  # noqa: E402
from tests.languages.instruments import INSTRUMENTS  # noqa: E402
from tests.languages.parallel import Beads, disturbed, scores  # noqa: E402
from tests.languages.seeds import Seed, changes, rewordings  # noqa: E402

DATA = ROOT / "../shared/data"
SHORTEST_DOCUMENT = 8
RESAMPLES = 400

# What is asked in which column and language of the news, and in which column it is looked for.
SEARCHES: tuple[tuple[str, int, Language, int], ...] = (
    ("French → Arabic", 0, "fr", 1), ("Arabic → French", 1, "ar", 0), ("English → Arabic", 2, "en", 1),
    ("Arabic → English", 1, "ar", 2), ("French → French", 0, "fr", 0), ("Arabic → Arabic", 1, "ar", 1),
)  # fmt: skip

Case = tuple[list[str], list[str], Beads]


def main() -> None:
    parts: dict[str, Callable[[], None]] = {
        "align": show_align, "marks": show_marks, "news": show_news, "names": show_names,
        "find": show_find, "speed": show_speed,
    }  # fmt: skip
    for name in sys.argv[1:] or parts:
        parts[name]()
        print()


def show_align() -> None:
    """Bead F and F of missing segments on parallel news with clauses merged and dropped; several disturbances."""
    cases = [
        disturbed([(fr, ar) for fr, ar, _ in rows], random.Random(seed))
        for seed in range(3)
        for rows in documents().values()
        if len(rows) >= SHORTEST_DOCUMENT
    ]
    embedder = default_embedder()
    print(f"{'alignment, ' + str(len(cases)) + ' texts':<34}{'bead F':>22}{'missing F':>22}")
    for name, aligner in (
        ("this room", lambda a, b: ours(a, b, embedder)),
        ("this room, no model", lambda a, b: ours(a, b, NoModel())),
        ("Vecalign port, same vectors", lambda a, b: vecalign(a, b, embedder)),
        ("Gale–Church", gale_church),
    ):
        found = [(aligner(a, b), gold) for a, b, gold in cases]
        paired, missing = scores(found)
        low_high = [interval([scores(sample)[n] for sample in resampled(found)]) for n in (0, 1)]
        print(f"{name:<34}{paired:>10.3f} {low_high[0]}{missing:>10.3f} {low_high[1]}")


def show_marks() -> None:
    """Recall by kind on seeded instruments; alarms on rewordings, on clean instruments and on clean news."""
    seeds, same = changes(), rewordings()
    found, total = Counter(seed.kind for seed in seeds if alarmed(seed)), Counter(seed.kind for seed in seeds)
    print(f"{'seeded changes':<20}{'alarmed':>9}{'of':>6}{'recall':>9}")
    for kind in (*sorted(total), "all"):
        right, count = (found.total(), total.total()) if kind == "all" else (found[kind], total[kind])
        print(f"{kind:<20}{right:>9}{count:>6}{right / count:>9.2f} {wilson(right, count)}")
    wrong = sum(alarmed(seed) for seed in same)
    print(f"rewordings alarmed: {wrong} of {len(same)} {wilson(wrong, len(same))}")
    clean = [_clean(one, other) for one, other in _instrument_texts()]
    print(f"clean clauses alarmed, instruments: {_said(clean)}")


def show_news() -> None:
    """Alarms on parallel news in the three pairs of languages; true differences of the translations are included."""
    for name, one, other in (("French–Arabic", 0, 1), ("English–Arabic", 2, 1), ("English–French", 2, 0)):
        pairs = [["\n".join(row[side] for row in rows) for side in (one, other)] for rows in documents().values()]
        print(f"clean sentences alarmed, news, {name}: {_said([_clean(a, b) for a, b in pairs])}")


def show_names() -> None:
    """Top-1 among two thousand single names, both ways."""
    latin, arabic = single_names(2_000)
    print(f"{'names, top-1 of ' + str(len(latin)):<34}{'Arabic → Latin':>24}{'Latin → Arabic':>24}")
    both = [[match.b == n for n, match in enumerate(match_names(a, b))] for a, b in ((arabic, latin), (latin, arabic))]
    print(f"{'this room':<34}" + "".join(f"{sum(one) / len(one):>10.3f} {wilson(sum(one), len(one))}" for one in both))
    forms = [romanised(arabic_letters(name)) for name in arabic], [latin_letters(name) for name in latin]
    likeness = cdist(forms[0], forms[1], scorer=JaroWinkler.similarity)
    peer = [sum(matrix.argmax(axis=1) == range(len(latin))) for matrix in (likeness, likeness.T)]
    print(
        f"{'romanise + Jaro–Winkler':<34}" + "".join(f"{n / len(latin):>10.3f} {wilson(n, len(latin))}" for n in peer)
    )


def show_find() -> None:
    """Recall@10 of keyword queries made of the four rarest words of each sentence, over all sentences of the news.

    Counted on every other document: words of the others were read when the lexicon was completed and weights chosen.
    """
    news = list(documents().values())
    rows = [row for document in news for row in document]
    unseen = [n % 2 == 1 for n, document in enumerate(news) for _ in document]
    embedders = {"both models": search_embedder(), "first model": default_embedder(), "no model": NoModel()}
    print(
        f"{f'keyword search, {sum(unseen)} queries':<30}"
        + "".join(f"{name:>24}" for name in (*embedders, "FTS5 alone"))
    )
    for name, asked, spoken, searched in SEARCHES:
        queries, passages = keywords([row[asked] for row in rows], spoken), [row[searched] for row in rows]
        rankings = [indexed(passages, queries, embedder) for embedder in embedders.values()]
        cells = [recall(ranked, unseen) for ranked in (*rankings, fts5(passages, queries))]
        shown = (f"{right / sum(unseen):>10.3f} {wilson(right, sum(unseen))}" for right in cells)
        print(f"{name:<30}" + "".join(shown), flush=True)


def show_speed() -> None:
    """One pair of articles checked again, and an instrument of two hundred articles from nothing."""
    embedder = default_embedder()
    texts = list(_instrument_texts())
    concord(version_of(texts[0][0]), version_of(texts[0][1]), embedder)
    before = perf_counter()
    concord(version_of(texts[0][0]), version_of(texts[0][1]), embedder)
    print(f"an instrument of 16 clauses checked again: {1000 * (perf_counter() - before):.0f} ms (limit 150 per pair)")
    long = ["\n".join(f"{head} {n}\n{text} ({n})" for n in range(1, 201)) for head, text in (
        ("Article", INSTRUMENTS["status"][2][0]), ("المادة", INSTRUMENTS["status"][2][1]),
    )]  # fmt: skip
    before = perf_counter()
    found = concord(version_of(long[0]), version_of(long[1]), embedder)
    alarms = sum(mark.severity == "alarm" for mark in found.marks)
    print(f"200 articles from nothing: {perf_counter() - before:.1f} s (limit 20), {alarms} alarms")


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


def vecalign(a: Sequence[str], b: Sequence[str], embedder: Embedder) -> Beads:
    found = sentalign(list(a), list(b), lambda texts: embedder.embed(list(texts)), alignment_max_size=4)
    return {(tuple(bead.src_indices), tuple(bead.tgt_indices)) for bead in found.alignments}


def gale_church(a: Sequence[str], b: Sequence[str]) -> Beads:
    found = galechurch.align(list(a), list(b)).beads
    return {
        (tuple(range(bead.source_start, bead.source_end)), tuple(range(bead.target_start, bead.target_end)))
        for bead in found
    }


def alarmed(seed: Seed) -> bool:
    sides = [[clause[side] for clause in INSTRUMENTS[seed.instrument]] for side in (0, 1)]
    sides[seed.side == "ar"][seed.clause] = seed.text
    a, b = (version_of("\n".join(side), mode="lines") for side in sides)
    marks = [mark for mark in concord(a, b, default_embedder()).marks if mark.severity == "alarm"]
    return any(seed.clause in (mark.a if seed.side == "fr" else mark.b) for mark in marks)


def single_names(count: int) -> tuple[list[str], list[str]]:
    """Latin and Arabic names of the development set, each once, shuffled the same way each time."""
    lines = (DATA / "names/wikidata_latin_arabic.dev.tsv").read_text("utf-8").splitlines()
    random.Random(3).shuffle(lines)
    by_latin: dict[str, str] = {}
    for line in lines:
        latin, arabic, _ = line.split("\t")
        if latin not in by_latin and arabic not in by_latin.values() and len(by_latin) < count:
            by_latin[latin] = arabic.replace(" ", "")
    return list(by_latin), list(by_latin.values())


def keywords(sentences: Sequence[str], language: Language) -> list[str]:
    """For each sentence its four rarest words in order."""
    said = [worded_terms(sentence, language) for sentence in sentences]
    spread = Counter(term for terms in said for term in {term for term, _ in terms})
    queries = []
    for terms in said:
        rare = sorted({term for term, _ in terms}, key=lambda term: (spread[term], term))[:4]
        queries.append(" ".join(dict.fromkeys(word for term, word in terms if term in rare)))
    return queries


def indexed(passages: Sequence[str], queries: Sequence[str], embedder: Embedder) -> list[list[int]]:
    index = Index(embedder)
    index.add(passages)
    index.ask(queries)
    return [[found.passage for found in index.search(query, limit=10)] for query in queries]


def fts5(passages: Sequence[str], queries: Sequence[str]) -> list[list[int]]:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE p USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    base.executemany("INSERT INTO p(rowid, text) VALUES (?, ?)", [(n, fold(text)) for n, text in enumerate(passages)])
    ask = "SELECT rowid FROM p WHERE p MATCH ? ORDER BY rank LIMIT 10"
    return [[row[0] for row in base.execute(ask, [" OR ".join(f'"{word}"' for word in query.split())])] if query else []
            for query in queries]  # fmt: skip


def recall(ranked: Sequence[Sequence[int]], counted: Sequence[bool]) -> int:
    return sum(n in found for n, found in enumerate(ranked) if counted[n])


def resampled(cases: list[tuple[Beads, Beads]]) -> list[list[tuple[Beads, Beads]]]:
    dice = random.Random(7)
    return [dice.choices(cases, k=len(cases)) for _ in range(RESAMPLES)]


def interval(values: Sequence[float]) -> str:
    ordered = sorted(values)
    return f"[{ordered[len(ordered) // 40]:.3f}, {ordered[-len(ordered) // 40 - 1]:.3f}]"


def wilson(right: int, count: int) -> str:
    """The 95 % interval of a share."""
    share, z = right / count, 1.96
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z * ((share * (1 - share) + z * z / (4 * count)) / count) ** 0.5 / (1 + z * z / count)
    return f"[{middle - half:.3f}, {middle + half:.3f}]"


def _instrument_texts() -> list[tuple[str, str]]:
    return [("\n".join(a for a, _ in clauses), "\n".join(b for _, b in clauses)) for clauses in INSTRUMENTS.values()]


def _clean(a: str, b: str) -> tuple[int, int, int]:
    """(clauses, clauses with an alarm, clauses with a hint alone) of two versions that say the same."""
    found = concord(version_of(a, mode="lines"), version_of(b, mode="lines"), default_embedder())
    alarms = {mark.a or mark.b for mark in found.marks if mark.severity == "alarm"}
    return len(found.beads), len(alarms), len({mark.a or mark.b for mark in found.marks} - alarms)


def _said(counts: Sequence[tuple[int, int, int]]) -> str:
    clauses, alarms, hints = (sum(column) for column in zip(*counts, strict=True))
    return f"{alarms} of {clauses} {wilson(alarms, clauses)}; a hint alone: {hints}"


if __name__ == "__main__":
    main()
