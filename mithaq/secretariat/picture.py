"""What `check` may look at: everything that this node holds now, its clock, and a way to refuse or to warn."""

import base64
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from mithaq.commission.authority import roles_for
from mithaq.commission.models import Article, Concordance, Instrument, InstrumentText, Mandate, Overruling
from mithaq.commission.texts import canonical_texts, obstacles
from mithaq.ledger.act import Act
from mithaq.ledger.adoption import Statement
from mithaq.ledger.book import Book
from mithaq.projection import Projection

from .refusals import Refused, Warned

AnyProjection = TypeVar("AnyProjection", bound=Projection)


class Picture:
    """The whole record at this node. Only for `check`: a verdict never sees it."""

    def __init__(self, book: Book, party: str, today: date, *, despite: Collection[str] = ()) -> None:
        self.book, self.party, self.today, self.despite = book, party, today, set(despite)
        self._now = book.now(party)

    def get(self, model: type[AnyProjection], key: str) -> AnyProjection | None:
        return self._now.get(model, key)

    def need(self, model: type[AnyProjection], key: str) -> AnyProjection:
        return self._now.need(model, key)

    def where(self, model: type[AnyProjection], **fields: Any) -> list[AnyProjection]:
        """Rows with these values, by key."""
        parent = {name: value for name, value in fields.items() if name in model.asked}
        state = self.book.state
        keys: Iterable[str] = state.children(model, parent) if parent else state.keys.get(model, ())
        for name, value in fields.items():
            keys = [key for key in keys if getattr(state.rows[model, key], name) == value]
        return [self.need(model, key) for key in sorted(keys)]

    def first(self, model: type[AnyProjection], *, exclude: str | None = None, **fields: Any) -> AnyProjection | None:
        """The first such row other than `exclude`."""
        return next((row for row in self.where(model, **fields) if row.key != exclude), None)

    def votes(self, thing: str, hashed: str) -> dict[str, str]:
        return self._now.votes(thing, hashed)

    def agreed(self, thing: str, hashed: str) -> bool:
        return self._now.agreed(thing, hashed)

    def refuse(self, code: str, **values: object) -> None:
        raise Refused(code, **values)

    def warn(self, code: str, **values: object) -> None:
        """Stop here, unless a person has said to go on despite exactly this."""
        if code not in self.despite:
            raise Warned(code, **values)

    def refuse_past_mandate(self, by: str, acts: Iterable[Act]) -> None:
        """Dates of mandates bind here, by this node's own clock; in the record only grant and end count (§53)."""
        # Only our own: what the other party grants to a pseudonym of ours prolongs nothing here.
        mandates = self.where(Mandate, holder=by, party=self.party, ended=False)
        for act in acts:
            held = [mandate for mandate in mandates if mandate.role in roles_for(act.kind)]
            begun = [mandate for mandate in held if mandate.since is None or mandate.since <= self.today]
            past = [mandate for mandate in begun if mandate.until and mandate.until < self.today]
            if held and not begun:
                self.refuse("mandate_to_come", role=held[0].role, since=held[0].since)
            if begun and len(past) == len(begun):
                self.refuse("mandate_past", role=past[0].role, until=past[0].until)

    def refuse_open_brackets(self, instrument: str) -> None:
        """A text in brackets has no content hash, so it can't be proposed for signature (§28)."""
        for article in self.where(Article, instrument=instrument):
            for language in self.need(Instrument, instrument).languages:
                heads = self.book.state.heads.get((article.key, language), {})
                if len(heads) > 1:
                    one, other = sorted(head.value["b"] for head in heads.values())[:2]
                    self.refuse("brackets_open", number=article.number, language=language, one=one, other=other)

    def refuse_other_wording(self, instrument: str, texts: Mapping[str, str]) -> None:
        """A concordance is of the text as it is worded now, or of one that was proposed: of nothing older."""
        worded = self._worded(instrument)
        proposed = [Statement.decode(base64.b64decode(row.statement)).texts
                    for row in self.where(InstrumentText) if row.obj == instrument]  # fmt: skip
        if dict(texts) not in (worded, *map(dict, proposed)):
            language = min(texts)
            self.refuse("concordance_other", compared=texts[language][:16], worded=worded.get(language, "–")[:16])

    def refuse_discordant(self, instrument: str, texts: Mapping[str, str]) -> None:
        """Our own concordance of exactly this text must be recorded, without an open alarm or overruled by name."""
        if len(texts) < 2:
            return
        rows = [row for row in self.where(Concordance, instrument=instrument) if row.party == self.party]
        ours = [row for row in rows if row.texts == dict(texts)]
        if not ours:
            self.refuse("concordance_missing", languages=", ".join(sorted(texts)))
        newest = max(ours, key=lambda row: row.seq)
        if newest.open and not self.where(Overruling, concordance=newest.key):
            number, first = newest.open[0]
            one, other = (_quoted(first, lang) for lang in first["between"])
            self.refuse("concordance_open", count=len(newest.open), number=number, one=one, other=other)

    def _worded(self, key: str) -> dict[str, str]:
        """Language → hash of the canonical text as it is worded now; nothing while something is in the way."""
        instrument, articles = self.need(Instrument, key), self.where(Article, instrument=key)
        heads = {
            (article.key, lang): [head.value for head in self.book.state.heads.get((article.key, lang), {}).values()]
            for article in articles
            for lang in instrument.languages
        }
        if obstacles(instrument, articles, heads):
            return {}
        return {lang: text.hash for lang, text in canonical_texts(instrument, articles, heads).items()}

    def refuse_other_heads(self, act: Act) -> None:
        """A wording replaces exactly what its author was shown; "keep both" is said by naming `changed_meanwhile`."""
        key, language, over = act.key, act.language, {(log, seq, i) for log, seq, i in act.over}  # type: ignore[attr-defined]
        heads = self.book.state.heads.get((key, language), {})
        current = {(str(self.book.logs[at.party].origin), at.seq, at.i): head for at, head in heads.items()}
        if missed := [head for ref, head in current.items() if ref not in over]:
            self.warn("changed_meanwhile", number=act.number, language=language,  # type: ignore[attr-defined]
                      theirs=missed[0].value["b"], yours=act.body)  # type: ignore[attr-defined]  # fmt: skip


def _quoted(difference: Mapping[str, Any], lang: str) -> str:
    """What one language says where the two differ; a dash where it says nothing."""
    return ", ".join(said["words"] for said in difference["said"] if said["lang"] == lang) or "–"
