"""The concordance of an instrument: what was compared, by what, what was found, and what a person said of it.

It is computed before, outside the record, and recorded whole: the record never computes it again.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Any, Literal

import msgspec

from mithaq.ledger.act import Act, Hash, Key, Label, Lang, Pseudonym, Whole, act
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen

from ..fields import plain
from ..models import Concordance, Instrument, Overruling
from ..sentences import SENTENCES

MarkId = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{16}\Z")]
# Not a closed list: what the comparison can find grows, and the act must not change with it.
Code = Annotated[str, msgspec.Meta(pattern=r"\A[a-z][a-z_]{0,39}\Z")]
Quoted = Annotated[str, msgspec.Meta(max_length=200)]
Reason = Annotated[str, msgspec.Meta(min_length=3, max_length=1000)]
Texts = Annotated[dict[Lang, Hash], msgspec.Meta(min_length=2, max_length=3)]


@dataclass(frozen=True, kw_only=True)
class Reader:
    """What compared: the model of meaning with the hash of its weights, and the hash of the rules."""

    model: Label
    version: Label
    rules: Hash


@dataclass(frozen=True, kw_only=True)
class Said:
    """Characters [start, end) of an article's text in one language; the beginning of its words; their value."""

    lang: Lang
    start: Whole
    end: Whole
    words: Quoted
    value: Quoted


@dataclass(frozen=True, kw_only=True)
class Dismissed:
    """Who said that this is no difference, and why."""

    by: Pseudonym
    reason: Reason


@dataclass(frozen=True, kw_only=True)
class Difference:
    """One mark between two languages. `dismissed` is null as long as nobody has answered for it."""

    id: MarkId
    between: Annotated[list[Lang], msgspec.Meta(min_length=2, max_length=2)]
    kind: Code
    severity: Literal["alarm", "hint"]
    reason: Code
    said: Annotated[list[Said], msgspec.Meta(max_length=40)]
    dismissed: Dismissed | None


@dataclass(frozen=True, kw_only=True)
class Compared:
    """An article as it was compared: its number in the text, the hash of what it says in each language."""

    n: Label
    texts: Texts
    differences: Annotated[list[Difference], msgspec.Meta(max_length=300)]


@act
class ConcordanceRecord(Act):
    """Record how the languages of a text were compared, what was found, and which differences were dismissed."""

    kind = "concordance.record"
    key: Key
    instrument: Key
    texts: Texts
    reader: Reader
    articles: Annotated[list[Compared], msgspec.Meta(max_length=2000)]

    def check(self, picture: Any, by: str) -> None:
        picture.refuse_other_wording(self.instrument, self.texts)

    def stands(self, seen: Seen) -> None:
        languages = sorted(seen.need(Instrument, self.instrument).languages)
        for found in (self.texts, *(article.texts for article in self.articles)):
            seen.require(sorted(found) == languages, "language_missing",
                         languages=", ".join(languages), found=", ".join(sorted(found)))  # fmt: skip
        numbers = Counter(article.n for article in self.articles)
        twice = [*_twice(numbers), *(name for article in self.articles for name in _twice(_named(article)))]
        seen.require(not twice, "item_twice", numbers=", ".join(twice[:3]))

    def apply(self, draft: Draft) -> None:
        draft.new(Concordance(
            key=self.key, instrument=self.instrument, texts=dict(self.texts),
            reader=plain(self.reader), articles=plain(self.articles),
        ))  # fmt: skip

    def sentence(self, language: Language) -> str:
        every = [one for article in self.articles for one in article.differences]
        still = sum(one.severity == "alarm" and one.dismissed is None for one in every)
        gone = sum(one.dismissed is not None for one in every)
        return say(SENTENCES[self.kind], language, articles=len(self.articles), open=still, dismissed=gone)


@act
class ConcordanceOverrule(Act):
    """Go on although differences stay open, in one's own name and with a reason. The record says who."""

    kind = "concordance.overrule"
    key: Key
    concordance: Key
    reason: Reason

    def stands(self, seen: Seen) -> None:
        row = seen.need(Concordance, self.concordance)
        seen.require(row.party == seen.party, "not_yours", key=self.concordance)

    def apply(self, draft: Draft) -> None:
        draft.new(Overruling(key=self.key, concordance=self.concordance, by=draft.by, reason=self.reason))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, reason=self.reason)


def _named(article: Compared) -> Counter[str]:
    return Counter("/".join((*one.between, one.id)) for one in article.differences)


def _twice(counted: Counter[str]) -> Iterable[str]:
    return sorted(name for name, count in counted.items() if count > 1)
