"""Names for bench/languages.py: who is found first, how often what is accepted is right, which pairs are told apart.

Single names are those of the development set, of which nothing was fitted or chosen; the model is fitted and the
thresholds are chosen on the training set. Hard pairs are those of odd place in tests/languages/name_pairs.py.
"""

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.language_peers import romanised_first, share
from mithaq.languages.name_match import match_names
from mithaq.languages.name_model import latin_letters
from mithaq.languages.names import SAME, same_person
from tests.languages.name_pairs import OTHER
from tests.languages.name_pairs import SAME as ONE
from tests.languages.test_names_model import PAIRS

SINGLE = 2_000
# Full names made of single ones: how many given names there are, how many families, and pairs drawn of both.
GIVEN, FAMILIES, DRAWN = 100, 900, 1_200


def names_measured(data: Path) -> Iterator[str]:
    latin, arabic = single_names(data / "names/wikidata_latin_arabic.dev.tsv", SINGLE)
    count = len(latin)
    yield "| names across scripts | Arabic → Latin | Latin → Arabic |"
    yield "| --- | --- | --- |"
    first = [_right(arabic, latin), _right(latin, arabic)]
    yield f"| the right one first among {count} single names | {' | '.join(share(one, count) for one in first)} |"
    peer = romanised_first(latin, arabic)
    yield f"| romanise + Jaro–Winkler | {' | '.join(share(one, count) for one in peer)} |"
    full = [[pair[side] for pair in PAIRS] for side in (0, 1)]
    both = [_right(full[1], full[0]), _right(full[0], full[1])]
    yield f"| {len(PAIRS)} full names of the Maghreb and the Sahel | {' | '.join(share(n, len(PAIRS)) for n in both)} |"
    yield "| target: single .90, full .98 | | |"
    yield ""
    yield "| accepted, when half of the names have no partner | Arabic → Latin | Latin → Arabic |"
    yield "| --- | --- | --- |"
    for name, ours, theirs in (
        ("single names", arabic, latin),
        ("full names of two parts", *full_names(arabic, latin)),
    ):
        ways = [_accepted(ours, theirs), _accepted(theirs, ours)]
        yield f"| {name}, precision | {' | '.join(share(right, said) for right, said, _ in ways)} |"
        yield f"| {name}, recall | {' | '.join(share(right, there) for right, _, there in ways)} |"
    yield ""
    yield "| hard pairs, not mended on | one name, found | two names, kept apart |"
    yield "| --- | --- | --- |"
    for script in ("Latin", "Arabic", "across"):
        found, apart = (_decided(kinds, script) for kinds in (ONE, OTHER))
        yield f"| {script} | {sum(found)} of {len(found)} | {len(apart) - sum(apart)} of {len(apart)} |"
    found, apart = (_decided(kinds, "") for kinds in (ONE, OTHER))
    yield f"| all | {share(sum(found), len(found))} | {share(len(apart) - sum(apart), len(apart))} |"


def single_names(path: Path, count: int) -> tuple[list[str], list[str]]:
    """Latin and Arabic names, each once, shuffled the same way each time."""
    lines = path.read_text("utf-8").splitlines()
    random.Random(3).shuffle(lines)
    by_latin: dict[str, str] = {}
    taken: set[str] = set()
    for line in lines:
        latin, spaced, _ = line.split("\t")
        arabic = spaced.replace(" ", "")
        plain = latin_letters(latin)  # stankovič and stankovic are one spelling
        if plain not in taken and arabic not in taken and len(by_latin) < count:
            by_latin[latin] = arabic
            taken |= {plain, arabic}
    return list(by_latin), list(by_latin.values())


def full_names(arabic: Sequence[str], latin: Sequence[str]) -> tuple[list[str], list[str]]:
    """Names of a given name that many share and a family name that some share."""
    dice = random.Random(1)
    drawn = [(dice.randrange(GIVEN), GIVEN + n % FAMILIES) for n in range(DRAWN)]
    pairs = sorted(set(drawn), key=lambda _: dice.random())
    return [f"{arabic[x]} {arabic[y]}" for x, y in pairs], [f"{latin[x]} {latin[y]}" for x, y in pairs]


def _right(a: Sequence[str], b: Sequence[str]) -> int:
    return sum(match.b == n for n, match in enumerate(match_names(a, b)))


def _accepted(a: Sequence[str], b: Sequence[str]) -> tuple[int, int, int]:
    """(rightly accepted, accepted, names that have a partner) when every other name of `b` is missing."""
    matches = match_names(a, b[::2])
    said = [(n, match.b) for n, match in enumerate(matches) if match.accepted and match.b is not None]
    return sum(n == 2 * other for n, other in said), len(said), len(b[::2])


def _decided(kinds: dict[str, list[tuple[str, str]]], script: str) -> list[bool]:
    pairs = [pair for kind, own in kinds.items() if kind.startswith(script) for pair in own[1::2]]
    return [same_person(*pair).score >= SAME for pair in pairs]
