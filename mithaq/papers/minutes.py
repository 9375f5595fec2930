"""The originals of an instrument, one for each state, in alternat: the same bytes on every node."""

from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from mithaq.commission.fields import worded
from mithaq.commission.models import File, Instrument, InstrumentText
from mithaq.documents.content import Original, Party, Signatory, State
from mithaq.documents.dates import gregorian
from mithaq.documents.original import original_pdf
from mithaq.ledger.adoption import Article as CanonicalArticle
from mithaq.ledger.adoption import CanonicalText, Statement, clean
from mithaq.ledger.errors import Language, say

# The office of whoever signs. Names may be erased one day; an original must stay the same bytes for ever.
CHAIR: Mapping[Language, str] = {
    "fr": "Le chef de la délégation",
    "ar": "رئيس الوفد",
    "en": "The head of delegation",
}
SIGNED: Mapping[Language, str] = {
    "fr": "Signé par la clé {key}, {day}",
    "ar": "وُقّع بالمفتاح {key}، {day}",
    "en": "Signed by key {key}, {day}",
}


@dataclass(frozen=True)
class Signed:
    """One party's signature as its log has it; `at` is dated by that party."""

    party: str
    key: str
    at: int  # milliseconds


def originals(
    instrument: Instrument, text: InstrumentText, file: File | None, *, state: State, signed: Sequence[Signed]
) -> dict[str, bytes]:
    """Party → the PDF of its original, that state first."""
    statement = b64decode(text.statement)
    parties = _parties(text, file)
    return {
        party.code: original_pdf(
            Original(
                host=party.code,
                parties=parties,
                canonical={lang: body.encode() for lang, body in text.texts.items()},
                place=_complete(instrument.place, instrument.languages),
                day=instrument.day,
                reference=instrument.reference,
                state=state,
                statement=statement,
                signatories=[_signatory(one, signed, instrument.languages) for one in parties],
                prevailing=instrument.prevailing,  # type: ignore[arg-type]
            )
        )
        for party in parties
    }


@dataclass(frozen=True)
class Worded:
    """One current wording of an article in one language, and the party that wrote it."""

    party: str
    heading: str
    body: str

    @property
    def struck(self) -> bool:
        return not clean(self.heading).strip() and not clean(self.body).strip()


def draft_pdf(
    instrument: Instrument, rows: Sequence[Mapping[str, Sequence[Worded]]], file: File | None, *, parties: Sequence[str]
) -> bytes:
    """The text as it is worded now, marked as a draft, for `parties[0]`. `rows`: for each article in order, language →
    wordings; one that is lacking shows as awaited, a bracket shows each side's words."""
    kept = [row for row in rows if not _struck_out(row)]
    return original_pdf(
        Original(
            host=parties[0],
            parties=_named(parties, file, instrument.languages),
            canonical={lang: _as_worded(instrument, kept, lang).encode() for lang in instrument.languages},
            place=_complete(instrument.place, instrument.languages),
            day=instrument.day,
            reference=instrument.reference,
            state="draft",
            prevailing=instrument.prevailing,  # type: ignore[arg-type]
        )
    )


def _as_worded(instrument: Instrument, rows: Sequence[Mapping[str, Sequence[Worded]]], language: str) -> CanonicalText:
    written = [
        CanonicalArticle(
            str(n), clean(_side_by_side([one.heading for one in row[language]])), clean(_bracketed(row[language]))
        )
        for n, row in enumerate(rows, 1)
        if row.get(language)
    ]
    return CanonicalText(lang=language, title=clean(instrument.title[language]), articles=tuple(written))


def _bracketed(wordings: Sequence[Worded]) -> str:
    if len(wordings) == 1:
        return wordings[0].body
    return "\n".join(f"[{one.party}: {one.body or '–'}]" for one in wordings)


def _side_by_side(headings: Sequence[str]) -> str:
    different = list(dict.fromkeys(headings))
    return different[0] if len(different) == 1 else " ".join(f"[{heading or '–'}]" for heading in different)


def _struck_out(row: Mapping[str, Sequence[Worded]]) -> bool:
    found = [one for wordings in row.values() for one in wordings]
    return bool(found) and all(one.struck for one in found)


def _parties(text: InstrumentText, file: File | None) -> list[Party]:
    """As the commission file names them; by code before there is one."""
    codes = sorted(entry["code"] for entry in file.parties) if file else _codes(text)
    return _named(codes, file, sorted(text.texts))


def _named(codes: Sequence[str], file: File | None, languages: Sequence[Any]) -> list[Party]:
    named: dict[str, Any] = {entry["code"]: entry["names"] for entry in file.parties} if file else {}
    return [Party(code, _complete(named.get(code) or dict.fromkeys(languages, code), languages)) for code in codes]


def _codes(text: InstrumentText) -> list[str]:
    return list(Statement.decode(b64decode(text.statement)).parties)


def _signatory(party: Party, signed: Sequence[Signed], languages: Sequence[Any]) -> Signatory:
    one = next((vote for vote in signed if vote.party == party.code), None)
    note = None
    if one is not None:
        day = datetime.fromtimestamp(one.at / 1000, UTC).date()
        note = {lang: say(SIGNED, lang, key=one.key, day=gregorian(day, lang)) for lang in languages}
    return Signatory(party.code, {lang: CHAIR[lang] for lang in languages}, note=note)


def _complete(words: Mapping[Any, str], languages: Sequence[Any]) -> dict[Any, str]:
    """The words in each language of the text; one that is lacking shows what there is."""
    return {language: worded(words, language) for language in languages}
