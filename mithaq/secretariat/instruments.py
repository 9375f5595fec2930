"""Proposing a text for signature, and signing it: what the page, the command and the demo share."""

import base64
from dataclasses import dataclass

from mithaq.commission.models import Article, Instrument, InstrumentText
from mithaq.commission.texts import Obstacle, Wordings, canonical_texts, obstacles, proposal_of
from mithaq.ledger.act import Act
from mithaq.ledger.adoption import CanonicalText, Statement, message
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.signing import Decline, Sign

from .office import Office, Performed
from .reading import Reading
from .refusals import Refused


def wordings_of(reading: Reading) -> Wordings:
    """(article, language) → its current wordings."""
    return {place: [row.value for row in rows] for place, rows in reading.wordings.items()}


def obstacles_of(reading: Reading, instrument: Instrument) -> list[Obstacle]:
    """What the page lists beside the disabled button "propose for signature"."""
    return obstacles(instrument, reading.all(Article, instrument=instrument.key), wordings_of(reading))


def propose_text(office: Office, reading: Reading, instrument: Instrument, *, by: str) -> Performed:
    """Propose the instrument as it is worded now, to follow the adopted text if there is one."""
    texts = texts_of(reading, instrument)
    versions = office.look(lambda book: {p: book.now(p).key_doc().version for p in book.descriptor.parties})
    after = adopted_text(reading, instrument.key)
    act = proposal_of(office.fresh_id(), instrument, texts, keys=versions, after=after.content if after else None)
    return office.perform(act, by=by)


def texts_of(reading: Reading, instrument: Instrument) -> dict[str, CanonicalText]:
    """The text as it is worded now, in each language; Refused names the first thing that stands in the way."""
    for obstacle in obstacles_of(reading, instrument):
        raise _refusal(obstacle)
    return canonical_texts(instrument, reading.all(Article, instrument=instrument.key), wordings_of(reading))


def adopted_text(reading: Reading, instrument: str) -> InstrumentText | None:
    """The text in force: signed by all and not followed by another that all signed."""
    texts = [text for text in reading.all(InstrumentText, obj=instrument) if reading.standing(text).state == "agreed"]
    followed = {text.after for text in texts}
    return next((text for text in texts if text.content not in followed), None)


@dataclass(frozen=True)
class ToSign:
    """One text before a co-chair: what is signed is `message`, and nothing else."""

    text: InstrumentText
    statement: Statement

    def message(self, choice: str) -> bytes:
        return message("adopt" if choice == "agree" else "decline", statement_bytes(self.text))


def to_sign(reading: Reading, content: str) -> ToSign:
    """The proposed text with this content; Refused("unknown") if none."""
    text = next(iter(reading.all(InstrumentText, content=content)), None)
    if text is None:
        raise Refused("unknown", key=content[:16])
    return ToSign(text, Statement.decode(statement_bytes(text)))


def waiting_for(reading: Reading, party: str) -> list[InstrumentText]:
    """Texts that still lack this party's word."""
    open_texts = [text for text in reading.all(InstrumentText) if reading.standing(text).state == "proposed"]
    return [text for text in open_texts if party in reading.standing(text).awaits]


def vote(choice: str, text: InstrumentText, *, key: str, alg: str, proof: str | dict[str, str]) -> Act:
    """The act that carries a person's signature."""
    act = Sign if choice == "agree" else Decline
    return act(obj=text.obj, content=text.content, key=key, alg=alg, proof=proof)


def statement_bytes(text: InstrumentText) -> bytes:
    return base64.b64decode(text.statement)


def _refusal(obstacle: Obstacle) -> Refused:
    language = obstacle.language if obstacle.language in LANGUAGES else "fr"
    if obstacle.kind == "bracket":
        one, other = obstacle.words[:2]
        return Refused("brackets_open", number=obstacle.article, language=language, one=one, other=other)
    return Refused("article_missing", number=obstacle.article, language=language)
