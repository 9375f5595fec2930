"""What is compared: an article in two of its languages, as it is worded now or as a proposed text has it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from mithaq.commission.fields import FALLBACK
from mithaq.commission.models import Article, Instrument, InstrumentText
from mithaq.commission.texts import Wordings, in_order
from mithaq.languages.known_spellings import NOTHING, KnownSpellings
from mithaq.ledger.adoption import CanonicalText, clean
from mithaq.ledger.canonical import encode
from mithaq.ledger.hashing import sha256

ORDER: dict[str, int] = {language: place for place, language in enumerate(FALLBACK)}
GAP = "\n\n"  # between heading and body, so that no reader takes them for one wrapped paragraph


@dataclass(frozen=True)
class Side:
    """One article in one language, clean as the canonical text will have it."""

    language: str
    heading: str
    body: str

    @property
    def text(self) -> str:
        """What is read; places count in it."""
        return f"{self.heading}{GAP}{self.body}" if self.heading else self.body

    @property
    def body_at(self) -> int:
        """Where the body begins in `text`."""
        return len(self.heading) + len(GAP) if self.heading else 0

    @cached_property
    def hash(self) -> str:
        return sha256(encode([self.heading, self.body])).hex()


@dataclass(frozen=True)
class Leaf:
    """One article in all languages in which it can be compared now. `key` is the article's, `n` its number shown."""

    key: str
    n: str
    sides: Sequence[Side]
    names: KnownSpellings = NOTHING  # what the commission knows of names

    @cached_property
    def pairs(self) -> list["Pair"]:
        """Two by two: three languages are three pairs. In one order, whatever order a text lists its languages in."""
        ordered = sorted(self.sides, key=lambda side: ORDER[side.language])
        return [
            Pair(self.key, self.n, one, other, self.names.touching((one.text, other.text)))
            for one, other in combinations(ordered, 2)
        ]


@dataclass(frozen=True)
class Pair:
    """One article in two languages."""

    article: str
    n: str
    one: Side
    other: Side
    names: KnownSpellings = NOTHING  # of those that stand in one of the two

    @property
    def wording(self) -> list[object]:
        """What a comparison depends on, whichever article it is."""
        words: list[object] = [self.one.language, self.one.text, self.other.language, self.other.text]
        return [*words, self.names.as_json()] if self.names else words


def worded_now(instrument: Instrument, articles: Sequence[Article], wordings: Wordings) -> list[Leaf]:
    """The articles as they stand. A cell in brackets, empty or struck out has nothing to compare yet."""
    return [
        Leaf(article.key, str(article.number), _sides(instrument, article, wordings)) for article in in_order(articles)
    ]


def as_proposed(text: InstrumentText, languages: Sequence[str]) -> list[Leaf]:
    """The articles of a proposed text, by their number there."""
    return of_texts({lang: CanonicalText.decode(text.texts[lang].encode()) for lang in languages})


def of_texts(texts: Mapping[str, CanonicalText]) -> list[Leaf]:
    """The same of canonical texts, article by article; one that a language lacks there is compared with nothing."""
    count = max((len(text.articles) for text in texts.values()), default=0)
    leaves = []
    for at in range(count):
        sides = [
            Side(language, text.articles[at].h, text.articles[at].b)
            for language, text in texts.items()
            if at < len(text.articles)
        ]
        leaves.append(Leaf(str(at + 1), str(at + 1), sides))
    return leaves


def _sides(instrument: Instrument, article: Article, wordings: Wordings) -> list[Side]:
    found = []
    for language in instrument.languages:
        heads = wordings.get((article.key, language), ())
        if len(heads) == 1 and clean(heads[0]["b"]).strip():
            found.append(Side(language, clean(heads[0]["h"]), clean(heads[0]["b"])))
    return found
