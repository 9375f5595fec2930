"""Two wordings compared, once for each wording: what was found is kept on the desk and read from there."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import Any

import mithaq.languages
from mithaq.desk.models import Comparison
from mithaq.languages.concord import Mark, Spot
from mithaq.languages.meaning import Embedder, default_embedder
from mithaq.ledger.canonical import encode
from mithaq.ledger.hashing import sha256

from .beside import beside
from .compared import Asked, Kept, kept_of
from .pairs import Pair, Side

BATCH = 500  # digests asked of the desk at a time


@dataclass(frozen=True)
class Difference:
    """A mark between the two languages of one article. `id` holds as long as the words of its two clauses do."""

    id: str
    pair: Pair
    mark: Mark

    @property
    def alarm(self) -> bool:
        return self.mark.severity == "alarm"

    @property
    def sides(self) -> list[tuple[Side, tuple[Spot, ...]]]:
        """Each language with what it says there."""
        return [(self.pair.one, self.mark.a_spots), (self.pair.other, self.mark.b_spots)]


@dataclass(frozen=True)
class Found:
    """What comparing one pair gave, and the model that read the meaning ("none": facts and lengths only)."""

    differences: tuple[Difference, ...]
    model: tuple[str, str]


def known(pairs: Iterable[Pair], *, embedder: Embedder | None = None) -> dict[str, Found]:
    """Digest → what was found, of those that were compared before."""
    by_digest = {digest_of(pair, embedder=embedder): pair for pair in pairs}
    digests = list(by_digest)
    rows = [
        row
        for at in range(0, len(digests), BATCH)
        for row in Comparison.objects.filter(digest__in=digests[at : at + BATCH])
    ]
    return {row.digest: _read(row.found, by_digest[row.digest]) for row in rows}


def compare(pair: Pair, *, embedder: Embedder | None = None) -> Found:
    """Compare now, and keep it."""
    reader = embedder or default_embedder()
    return _keep(pair, kept_of(_asked(pair), embedder=reader), reader)


def compare_all(pairs: Sequence[Pair], *, go_on: Callable[[], None] = lambda: None) -> Iterator[tuple[Pair, Found]]:
    """Compare these, beside a helper if they are many, each kept once it is done; `go_on` may raise in between."""
    reader = default_embedder()
    for n, kept in beside(partial(kept_of, embedder=reader), [_asked(pair) for pair in pairs], go_on=go_on):
        yield pairs[n], _keep(pairs[n], kept, reader)


def digest_of(pair: Pair, *, embedder: Embedder | None = None) -> str:
    """Of everything that a comparison depends on: another model or another rule compares anew."""
    reader = embedder or default_embedder()
    return sha256(encode([*pair.wording, reader.name, reader.version_hash, rules_hash()])).hex()


@cache
def rules_hash() -> str:
    """Of the rules themselves: the sources of the languages' room, as this process reads them."""
    folder = Path(mithaq.languages.__file__).parent
    files = sorted(path for path in folder.iterdir() if path.suffix in (".py", ".tsv"))
    return sha256(b"".join(path.name.encode() + path.read_bytes() for path in files)).hex()


def _asked(pair: Pair) -> Asked:
    one, other = ((side.language, side.text) for side in (pair.one, pair.other))
    return Asked(one, other, pair.names)


def _keep(pair: Pair, kept: Kept, reader: Embedder) -> Found:
    row = Comparison(digest=digest_of(pair, embedder=reader), found=kept)
    Comparison.objects.bulk_create([row], ignore_conflicts=True)  # another process may have compared the same
    return _read(kept, pair)


def _read(kept: Kept, pair: Pair) -> Found:
    name, version = kept["model"]
    return Found(tuple(Difference(one["difference"], pair, _mark(one)) for one in kept["marks"]), (name, version))


def _mark(one: dict[str, Any]) -> Mark:
    a_spots, b_spots = (tuple(Spot(**spot) for spot in one[side]) for side in ("a_spots", "b_spots"))
    return Mark(
        kind=one["kind"], severity=one["severity"], a=tuple(one["a"]), b=tuple(one["b"]),
        a_spots=a_spots, b_spots=b_spots, reason=one["reason"], id=one["id"],
    )  # fmt: skip
