"""Bilingual instruments: created, written article by article by both sides, proposed for signature as one text."""

import base64
from typing import Annotated, Any

import msgspec

from mithaq.ledger.act import Act, Key, Lang, Number, Ref, act, date
from mithaq.ledger.adoption import CanonicalText, Statement
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen
from mithaq.ledger.hashing import sha256
from mithaq.ledger.refusals import LedgerError

from ..fields import Genre, Languages, Reference, Title, worded
from ..models import Article, Instrument, InstrumentText, Session
from ..sentences import SENTENCES

Body = Annotated[str, msgspec.Meta(max_length=20_000)]
CanonicalJson = Annotated[str, msgspec.Meta(min_length=2, max_length=2_000_000)]


@act
class InstrumentCreate(Act):
    """Open an instrument: what it is, its reference, title, languages, and the prevailing one if any."""

    kind = "instrument.create"
    key: Key
    session: Key | None
    genre: Genre
    reference: Reference
    title: Title
    languages: Languages
    prevailing: Lang | None
    place: Title
    day: date

    def stands(self, seen: Seen) -> None:
        if self.session is not None:
            seen.need(Session, self.session)
        wanted, titled = ", ".join(sorted(self.languages)), ", ".join(sorted(self.title))
        complete = len(set(self.languages)) == len(self.languages) and set(self.title) >= set(self.languages)
        seen.require(complete, "language_missing", languages=wanted, found=titled)
        prevails = self.prevailing in (None, *self.languages)
        seen.require(prevails, "language_missing", languages=str(self.prevailing), found=wanted)

    def apply(self, draft: Draft) -> None:
        draft.new(Instrument(**vars(self)))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, reference=self.reference, title=worded(self.title, language))


@act
class ArticleWrite(Act):
    """Word an article in one language, over the wordings its author was shown. Empty heading and body: struck out."""

    kind = "article.write"
    key: Key
    instrument: Key
    number: Number
    language: Lang
    heading: Annotated[str, msgspec.Meta(max_length=300)]
    body: Body
    over: Annotated[list[Ref], msgspec.Meta(max_length=50)]

    def check(self, picture: Any, by: str) -> None:
        picture.refuse_other_heads(self)

    def stands(self, seen: Seen) -> None:
        instrument = seen.need(Instrument, self.instrument)
        known = ", ".join(instrument.languages)
        seen.require(self.language in instrument.languages, "language_missing", languages=self.language, found=known)
        article = seen.get(Article, self.key)
        if article is None:
            seen.require(self.key.startswith(f"{seen.party}."), "unknown", key=self.key)
        else:
            seen.require((article.instrument, article.number) == (self.instrument, self.number), "other_article",
                         number=self.number, known=article.number)  # fmt: skip

    def apply(self, draft: Draft) -> None:
        if draft.get(Article, self.key) is None:
            draft.new(Article(key=self.key, instrument=self.instrument, number=self.number))
        draft.write(self.key, self.language, {"h": self.heading, "b": self.body}, self.over)

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, number=self.number, language=self.language)


@act
class InstrumentPropose(Act):
    """Propose the text of an instrument for signature: the statement to sign, the canonical text in each language."""

    kind = "instrument.propose"
    key: Key
    statement: Annotated[str, msgspec.Meta(max_length=20_000)]
    texts: dict[Lang, CanonicalJson]

    def check(self, picture: Any, by: str) -> None:
        picture.refuse_open_brackets(self.parsed.obj)
        picture.refuse_discordant(self.parsed.obj, self.parsed.texts)

    def stands(self, seen: Seen) -> None:
        statement, instrument = self.parsed, seen.need(Instrument, self.parsed.obj)
        seen.require((statement.ch, tuple(statement.parties)) == (seen.ch, seen.parties), "other_parties",
                     named=", ".join(statement.parties), channel=", ".join(seen.parties))  # fmt: skip
        languages, found = sorted(instrument.languages), sorted(self.texts)
        seen.require(languages == found == sorted(statement.texts), "language_missing",
                     languages=", ".join(languages), found=", ".join(found))  # fmt: skip
        for lang, text in self.texts.items():
            hashed, proposed = sha256(text.encode()).hex(), statement.texts[lang]
            seen.require(hashed == proposed, "other_text", hashed=hashed[:16], proposed=proposed[:16])
            self._canonical(seen, lang, text)
        mine = [row.key for row in seen.where(InstrumentText, content=statement.content) if row.party == seen.party]
        seen.require(not mine, "exists", key=mine[0] if mine else "")

    def apply(self, draft: Draft) -> None:
        statement = self.parsed
        draft.new(InstrumentText(
            key=self.key, content=statement.content, obj=statement.obj, after=statement.after,
            statement=base64.b64encode(self.statement.encode()).decode(), texts=dict(self.texts),
        ))  # fmt: skip

    def sentence(self, language: Language) -> str:
        content = sha256(self.statement.encode()).hex()  # also of a statement that can't be read
        return say(SENTENCES[self.kind], language, content=content[:16])

    @property
    def parsed(self) -> Statement:
        return Statement.decode(self.statement.encode())

    def _canonical(self, seen: Seen, lang: str, text: str) -> None:
        try:
            named = CanonicalText.decode(text.encode()).lang
        except LedgerError as error:
            named = error.code
        seen.require(named == lang, "language_missing", languages=lang, found=named)
