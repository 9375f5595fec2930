"""What leaves the house about a signed text: both originals, and the certificate that proves it offline for ever."""

from mithaq.commission.models import File, Instrument, InstrumentText
from mithaq.documents.content import State
from mithaq.ledger.book import Book
from mithaq.ledger.certificate import make
from mithaq.ledger.entry import Entry
from mithaq.ledger.fold import Seen
from mithaq.ledger.proof import entry_proof
from mithaq.ledger.tree import leaf_hash
from mithaq.secretariat.instruments import statement_bytes
from mithaq.secretariat.office import Office
from mithaq.secretariat.reading import Reading
from mithaq.secretariat.refusals import Refused

from .minutes import Signed, originals


def signatures_of(office: Office, text: InstrumentText) -> list[Signed]:
    """Who signed this text, with which key, dated by each party."""
    return office.look(lambda book: [Signed(e.party, _key(e), e.at) for e in _vote_entries(book, text)])


def certificate_of(office: Office, text: InstrumentText) -> bytes:
    """The certificate of an adopted text: one file that anybody can check offline for ever (§49)."""
    return office.look(lambda book: _certificate(book, text))


def originals_of(office: Office, reading: Reading, text: InstrumentText) -> dict[str, bytes]:
    """Both originals as PDF. "Adopted" only once the other side has acknowledged our vote (§48)."""
    instrument = reading.get(Instrument, text.obj)
    if instrument is None:
        raise Refused("unknown", key=text.obj)
    standing = reading.standing(text)
    settled: State = "adopted" if standing.acknowledged else "signed"
    state: State = settled if standing.state == "agreed" else "proposed"
    file = file_of(office, reading, text)
    return originals(instrument, text, file, state=state, signed=signatures_of(office, text))


def file_of(office: Office, reading: Reading, text: InstrumentText) -> File | None:
    """The commission file that all had agreed to when this text was proposed.

    It names the states on the originals: a proposal of one side must not, nor may a later file change their bytes.
    """
    files = reading.all(File)
    return office.look(lambda book: _file_seen(book, text, files))


def _file_seen(book: Book, text: InstrumentText, files: list[File]) -> File | None:
    seen = Seen(book.state, book.logs[text.party].entries[text.seq])
    agreed = [file for file in files if seen.get(File, file.key) and seen.agreed(*file.voted_on)]
    replaced = {file.replaces for file in agreed}
    return next((file for file in agreed if file.key not in replaced), None)


def _vote_entries(book: Book, text: InstrumentText) -> list[Entry]:
    """The entry of each party's standing signature of this text."""
    votes = book.state.votes.get(text.voted_on, {})
    return [book.logs[party].entries[vote.seq] for party, vote in sorted(votes.items()) if vote.choice == "agree"]


def _key(entry: Entry) -> str:
    return str(dict(entry.acts[0].body)["key"])  # type: ignore[arg-type]


def _certificate(book: Book, text: InstrumentText) -> bytes:
    votes = []
    for entry in _vote_entries(book, text):
        log = book.logs[entry.party]
        size = min(size for size in log.seals if size > entry.seq)
        leaves = [leaf_hash(kept.raw) for kept in log.entries[:size]]
        version = book.state.key_doc(entry.party, entry.seq).version
        votes.append((entry.party, entry.raw, entry_proof(leaves, entry.seq, log.seals[size]), version))
    return make(
        channel=book.descriptor,
        statement=statement_bytes(text),
        texts={language: body.encode() for language, body in text.texts.items()},
        votes=votes,
        keydocs=[signed for docs in book.docs.values() for signed in docs],
    )
