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
from mithaq.ledger.adoption import Statement
from mithaq.ledger.errors import Language

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


def _parties(text: InstrumentText, file: File | None) -> list[Party]:
    """As the commission file names them; by code before there is one."""
    named: dict[str, Any] = {entry["code"]: entry["names"] for entry in file.parties} if file else {}
    codes = sorted(named) or _codes(text)
    languages: list[Any] = sorted(text.texts)
    return [Party(code, _complete(named.get(code) or dict.fromkeys(languages, code), languages)) for code in codes]


def _codes(text: InstrumentText) -> list[str]:
    return list(Statement.decode(b64decode(text.statement)).parties)


def _signatory(party: Party, signed: Sequence[Signed], languages: Sequence[Any]) -> Signatory:
    one = next((vote for vote in signed if vote.party == party.code), None)
    note = None
    if one is not None:
        day = datetime.fromtimestamp(one.at / 1000, UTC).date()
        note = {lang: SIGNED[lang].format(key=one.key, day=gregorian(day, lang)) for lang in languages}
    return Signatory(party.code, {lang: CHAIR[lang] for lang in languages}, note=note)


def _complete(words: Mapping[Any, str], languages: Sequence[Any]) -> dict[Any, str]:
    """The words in each language of the text; one that is lacking shows what there is."""
    return {language: worded(words, language) for language in languages}
