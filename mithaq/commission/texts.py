"""From the wordings of an instrument to the canonical texts that are signed, and what still stands in the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from mithaq.ledger.adoption import Article as CanonicalArticle
from mithaq.ledger.adoption import CanonicalText, Statement, clean

from .acts.instruments import InstrumentPropose
from .models import Article, Instrument

Wordings = Mapping[tuple[str, str], Sequence[Mapping[str, str]]]  # (article, language) → current wordings {"h", "b"}


@dataclass(frozen=True)
class Obstacle:
    """Why the text can't be proposed for signature yet."""

    kind: Literal["bracket", "missing", "empty"]
    article: int
    language: str
    words: Sequence[str] = ()


def obstacles(instrument: Instrument, articles: Sequence[Article], wordings: Wordings) -> list[Obstacle]:
    """Brackets, articles missing in a language, or no article at all; in the order of the text."""
    found = [] if articles else [Obstacle("empty", 0, language) for language in instrument.languages]
    for article in in_order(articles):
        kept = [lang for lang in instrument.languages if not _struck(wordings.get((article.key, lang), ()))]
        for language in kept:
            heads = wordings.get((article.key, language), ())
            if len(heads) > 1:  # even if one side emptied it meanwhile
                found.append(Obstacle("bracket", article.number, language, [head["b"] for head in heads]))
            elif not heads or _blank(heads[0]["b"]):
                found.append(Obstacle("missing", article.number, language))
        if len(kept) not in (0, len(instrument.languages)):
            gone = [lang for lang in instrument.languages if lang not in kept]
            found += [Obstacle("missing", article.number, language) for language in gone]
    return found


def in_order(articles: Sequence[Article]) -> list[Article]:
    """By number; two articles that both sides gave one number stand side by side, by key."""
    return sorted(articles, key=lambda article: (article.number, article.key))


def canonical_texts(
    instrument: Instrument, articles: Sequence[Article], wordings: Wordings
) -> dict[str, CanonicalText]:
    """The text in each language, articles struck out left aside, the rest numbered anew; nothing is in the way."""
    ordered = [a for a in in_order(articles) if not _struck(wordings.get((a.key, instrument.languages[0]), ()))]
    texts = {}
    for language in instrument.languages:
        heads = [wordings[article.key, language][0] for article in ordered]
        written = tuple(CanonicalArticle(str(n), clean(h["h"]), clean(h["b"])) for n, h in enumerate(heads, 1))
        texts[language] = CanonicalText(lang=language, title=clean(instrument.title[language]), articles=written)
    return texts


def proposal_of(
    key: str, instrument: Instrument, texts: Mapping[str, CanonicalText], *, keys: Mapping[str, int], after: str | None
) -> InstrumentPropose:
    """The act that puts these texts before both co-chairs. `keys`: the least key document version of each party."""
    statement = Statement(
        ch=instrument.ch,
        obj=instrument.key,
        after=after,
        texts={language: text.hash for language, text in texts.items()},
        parties=tuple(sorted(keys)),
        keys=dict(keys),
    )
    bodies = {language: text.encode().decode() for language, text in texts.items()}
    return InstrumentPropose(key=key, statement=statement.encode().decode(), texts=bodies)  # type: ignore[arg-type]


def _struck(heads: Sequence[Mapping[str, str]]) -> bool:
    """Heading and body both emptied: the article is struck out."""
    return len(heads) == 1 and _blank(heads[0]["h"]) and _blank(heads[0]["b"])


def _blank(words: str) -> bool:
    """Would nothing of it be read? Marks of direction alone say nothing, and a canonical text leaves them out."""
    return not clean(words).strip()
