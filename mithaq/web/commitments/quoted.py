"""A commitment within its adopted article: where its words stand, and the sentences from which one may be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from mithaq.commission.models import Instrument, InstrumentText
from mithaq.languages.sentences import read_sentences
from mithaq.languages.text import Text
from mithaq.ledger.adoption import Article, CanonicalText
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.roadmap.acts.commitments import occurs
from mithaq.roadmap.models import Commitment
from mithaq.secretariat.reading import Reading


@dataclass(frozen=True)
class Piece:
    """A run of an article; `commitment` is the key of the promise that it makes, if one was drawn from it."""

    text: str
    commitment: str = ""
    mine: bool = False


@dataclass(frozen=True)
class Column:
    """An article in one language, cut where promises begin and end."""

    language: Language
    heading: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Clause:
    """One article of an adopted text in all its languages."""

    number: str
    columns: tuple[Column, ...]
    sentences: dict[Language, tuple[str, ...]]

    @property
    def paired(self) -> bool:
        """As many sentences in each language: they are shown side by side, by order."""
        return len({len(found) for found in self.sentences.values()}) == 1


def adopted_texts(reading: Reading) -> list[tuple[Instrument, InstrumentText]]:
    """Texts that all signed and that no later one of the same instrument follows."""
    known = {row.key: row for row in reading.all(Instrument)}
    agreed = [text for text in reading.all(InstrumentText) if reading.standing(text).state == "agreed"]
    followed = {text.after for text in agreed}
    return [(known[text.obj], text) for text in agreed if text.content not in followed and text.obj in known]


def clauses(text: InstrumentText, drawn: Sequence[Commitment], *, mine: str = "") -> list[Clause]:
    """The articles of a text, with the promises drawn from it marked; `mine` is the one that the page is about."""
    versions = {language: canonical(text, language) for language in LANGUAGES if language in text.texts}
    first = next(iter(versions.values()), None)
    return [_clause(article.n, versions, drawn, mine) for article in (first.articles if first else ())]


def canonical(text: InstrumentText, language: Language) -> CanonicalText:
    return CanonicalText.decode(text.texts[language].encode())


def sentences(body: str, language: Language) -> tuple[str, ...]:
    """The sentences of an article, each exactly as it stands there; a text without stops is one sentence."""
    found = [sentence.raw.strip() for sentence in read_sentences(Text(body, "utf-8", language), 0).sentences]
    kept = tuple(words for words in found if occurs(words, body))
    return kept or ((body.strip(),) if body.strip() else ())


def passage(body: str, chosen: Sequence[str]) -> str:
    """From the first of these sentences to the last, as the article has them; empty when they don't follow."""
    start = body.find(chosen[0])
    end = body.find(chosen[-1], start) + len(chosen[-1])
    whole = body[start:end]
    return whole if len(whole.split()) == sum(len(words.split()) for words in chosen) else ""


def _clause(number: str, versions: dict[Language, CanonicalText], drawn: Sequence[Commitment], mine: str) -> Clause:
    here = [row for row in drawn if row.article == number]
    articles = {language: article for language, text in versions.items() for article in text.articles
                if article.n == number}  # fmt: skip
    columns = tuple(_column(language, article, here, mine) for language, article in articles.items())
    return Clause(number, columns, {language: sentences(a.b, language) for language, a in articles.items()})


def _column(language: Language, article: Article, drawn: Sequence[Commitment], mine: str) -> Column:
    pieces, at = [], 0
    for start, end, key in _spans(language, article, drawn, mine):
        pieces += [Piece(article.b[at:start]), Piece(article.b[start:end], key, key == mine)]
        at = end
    pieces.append(Piece(article.b[at:]))
    return Column(language, article.h, tuple(piece for piece in pieces if piece.text))


def _spans(language: Language, article: Article, drawn: Sequence[Commitment], mine: str) -> list[tuple[int, int, str]]:
    """Where promises stand, in order. Of two over the same words the page's own counts, else the earlier one."""
    kept: list[tuple[int, int, str]] = []
    for row in sorted(drawn, key=lambda row: (row.key != mine, row.key)):
        words = row.sentence.get(language, "")
        start = article.b.find(words) if words else -1
        end = start + len(words)
        if start >= 0 and all(end <= first or last <= start for first, last, _ in kept):
            kept.append((start, end, row.key))
    return sorted(kept)
