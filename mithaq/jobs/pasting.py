"""Texts pasted or dropped into an instrument: cut into articles, paired in a job, then the acts that write them."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from mithaq.commission.acts import ArticleWrite
from mithaq.desk.models import Draft
from mithaq.desk.pastings import Row, hold
from mithaq.languages.errors import LanguageError
from mithaq.languages.language import language_of
from mithaq.languages.meaning import Embedder, Vectors, default_embedder
from mithaq.languages.pairing import Row as Paired
from mithaq.languages.pairing import by_language, paired
from mithaq.languages.text import Source, read_text
from mithaq.ledger.errors import Language
from mithaq.secretariat.office import Office
from mithaq.secretariat.refusals import Refused

from .work import Work

MOST_ARTICLES = 400
HEADING, BODY = 300, 20_000  # as the act allows
SHARE = 0.15  # a script that holds less of a text is a quotation in it
READ_AT_ONCE = 16  # passages between two looks at the row: about a tenth of a second


def texts_in(sources: Sequence[Source], languages: Sequence[Language]) -> dict[Language, str]:
    """Language → text, of files in one language each, or of one that holds two scripts. LanguageError says why not."""
    found: dict[Language, list[str]] = {}
    for source in sources:
        for raw in _versions(read_text(source.data, name=source.name).raw):
            language = _language(raw, source.name, languages)
            found.setdefault(language, []).append(raw)
    return {language: "\n".join(found[language]) for language in languages if language in found}


def pairing_job(work: Work, *, draft: int) -> dict[str, Any]:
    """The texts that lie with a draft, paired; then the articles lie there in their place."""
    kept = Draft.objects.filter(pk=draft).first()
    if kept is None:  # its owner has discarded it meanwhile
        return {"draft": draft, "articles": 0}
    texts: Any = kept.content["texts"]
    if not texts:  # paired already, for whoever asked at the same time
        return {"draft": draft, "articles": len(kept.content["rows"])}
    rows = rows_of(texts, Told(default_embedder(), work))
    work.go_on()
    hold(draft, rows)
    return {"draft": draft, "articles": len(rows)}


class Told:
    """The model, while somebody watches: it says how far it has read, and stops when it is asked to."""

    def __init__(self, embedder: Embedder, work: Work) -> None:
        self.embedder, self.work = embedder, work
        self.name, self.dim, self.version_hash = embedder.name, embedder.dim, embedder.version_hash

    def embed(self, texts: Sequence[str]) -> Vectors:
        read = [np.zeros((0, self.dim), dtype=np.float32)]
        for at in range(0, len(texts), READ_AT_ONCE):
            self.work.go_on()
            self.work.tell(int(95 * at / len(texts)))
            read.append(self.embedder.embed(texts[at : at + READ_AT_ONCE]))
        return np.concatenate(read)


def rows_of(texts: Mapping[Language, str], embedder: Embedder) -> list[Row]:
    """The articles side by side, as the desk keeps them. What stands before the first article is left out at first."""
    rows = paired(texts, embedder)
    if len(rows) > MOST_ARTICLES:
        raise LanguageError("too_many_segments", name="", count=len(rows), limit=MOST_ARTICLES)
    return [_kept(row) for row in rows]


def acts_of(office: Office, instrument: str, rows: Sequence[Row], *, after: int) -> list[ArticleWrite]:
    """The articles numbered on from `after`, each language of each one act; done together they are one entry."""
    return [
        ArticleWrite(
            key=key, instrument=instrument, number=number, language=language,
            heading=heading, body=body, over=[],
        )
        for number, row in enumerate(rows, after + 1)
        for key in [office.fresh_id()]
        for language, (heading, body) in row["texts"].items()
    ]  # fmt: skip


def _versions(raw: str) -> list[str]:
    """The text, or its two versions when it holds two scripts."""
    parts = by_language(raw)
    smallest = min((len(part) for part in parts.values()), default=0)
    return list(parts.values()) if len(parts) > 1 and smallest >= SHARE * len(raw) else [raw]


def _language(raw: str, name: str, languages: Sequence[Language]) -> Language:
    said = language_of(raw)
    language = next((one for one in languages if one == said), None)
    if language is None:
        raise LanguageError("language", name=name, found=said or "?")
    return language


def _kept(row: Paired) -> Row:
    texts = {}
    for language, part in row.parts.items():
        heading, body = part.heading, part.body
        if len(heading) > HEADING or not body.strip():  # a heading alone is what the article says
            heading, body = "", "\n".join(filter(None, (heading, body)))
        if len(body) > BODY:
            raise Refused("article_long", begins=body[:40], size=len(body), limit=BODY)
        texts[language] = [heading, body]
    return {"texts": texts, "moved": list(row.moved), "out": row.before}
