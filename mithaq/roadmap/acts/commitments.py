"""Commitments: each is drawn from a sentence of an adopted text, in every language of that text."""

from collections.abc import Mapping
from typing import Any

from mithaq.commission.fields import Axis, worded
from mithaq.commission.models import InstrumentText
from mithaq.ledger.act import Act, Hash, Key, Party, Passage, act, date
from mithaq.ledger.adoption import CanonicalText
from mithaq.ledger.errors import Language, say
from mithaq.ledger.fold import Draft, Seen
from mithaq.ledger.signing import adopted

from ..fields import ArticleNumber
from ..models import Commitment
from ..sentences import SENTENCES

# What may stand beside a quotation. A closed list: a verdict can't depend on the Unicode tables of one Python.
EDGES = frozenset(" \n.;:,!?…()[]«»“”\"'’—–-،؛؟\u00a0\u202f")


@act
class CommitmentDraw(Act):
    """Draw a commitment from an adopted article: no promise without the sentence that makes it."""

    kind = "commitment.draw"
    key: Key
    instrument: Key
    content: Hash  # of the adopted text
    article: ArticleNumber
    words: Passage  # the sentence, in every language of the text
    owner: Party | None  # who promised; null: both
    due: date | None
    axis: Axis | None

    def check(self, picture: Any, by: str) -> None:
        for other in picture.where(Commitment, instrument=self.instrument, article=self.article):
            if other.sentence == self.words:
                picture.warn("sentence_drawn", article=self.article, other=other.key)
        for text in picture.where(InstrumentText, obj=self.instrument, after=self.content):
            if picture.agreed(*text.voted_on):
                picture.warn("text_replaced", content=self.content[:16], other=text.content[:16])
        if self.due is not None and self.due < picture.today:
            picture.warn("due_past", due=self.due.isoformat(), today=picture.today.isoformat())

    def stands(self, seen: Seen) -> None:
        texts = [row for row in seen.where(InstrumentText, content=self.content) if row.obj == self.instrument]
        seen.require(bool(texts), "unknown", key=self.content[:16])
        seen.require(adopted(seen, self.instrument, self.content), "not_adopted", content=self.content[:16])
        seen.require(self.owner in (None, *seen.parties), "unknown_party",
                     party=self.owner, parties=", ".join(seen.parties))  # fmt: skip
        self._in_article(seen, texts[0].texts)

    def apply(self, draft: Draft) -> None:
        columns = {name: value for name, value in vars(self).items() if name != "words"}
        draft.new(Commitment(**columns, sentence=dict(self.words)))

    def sentence(self, language: Language) -> str:
        return say(SENTENCES[self.kind], language, article=self.article, words=worded(self.words, language))

    def _in_article(self, seen: Seen, texts: Mapping[str, str]) -> None:
        wanted, found = sorted(texts), sorted(self.words)
        seen.require(wanted == found, "sentence_languages", languages=", ".join(wanted), found=", ".join(found))
        for lang, words in sorted(self.words.items()):
            drawn = any(occurs(words, body) for body in bodies(texts[lang], self.article))
            seen.require(drawn, "orphan_sentence", article=self.article, language=lang, words=words[:80])


def bodies(text: str, number: str) -> list[str]:
    """What the article of this number says in a canonical text."""
    return [article.b for article in CanonicalText.decode(text.encode()).articles if article.n == number]


def occurs(words: str, body: str) -> bool:
    """Do these words stand in the article, cutting no word at either end?"""
    at = body.find(words)
    while at >= 0:
        around = body[max(at - 1, 0) : at], body[at + len(words) : at + len(words) + 1]
        if words.strip() and all(not side or side in EDGES for side in around):
            return True
        at = body.find(words, at + 1)
    return False
