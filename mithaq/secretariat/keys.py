"""Which persons' keys count for this party: the next key document, signed by the root key, put in force by an act."""

from mithaq.ledger.book import Book
from mithaq.ledger.keys import KeyDoc, Person
from mithaq.ledger.signing import Keys

from .office import Office, Performed

HEAD = "hod"  # whose signature binds the party (§45)


def current_doc(book: Book, party: str) -> KeyDoc:
    """The key document in force now."""
    return book.now(party).key_doc()


def enrol(office: Office, person: Person, *, by: str) -> Performed:
    """Add a person's public key, or replace the one of the same name, from this place of our log on."""
    doc = office.look(lambda book: current_doc(book, office.party))
    others = tuple(known for known in doc.people if known.kid != person.kid)
    return publish(office, (*others, person), by=by)


def revoke(office: Office, kid: str, *, by: str) -> Performed:
    """Leave a person's key out of the next document."""
    doc = office.look(lambda book: current_doc(book, office.party))
    return publish(office, tuple(known for known in doc.people if known.kid != kid), by=by)


def publish(office: Office, people: tuple[Person, ...], *, by: str) -> Performed:
    """Sign the next version with the root key and put it in force: kept and performed in one transaction."""
    doc = office.look(lambda book: current_doc(book, office.party))
    signed = office.keyring.next_doc(doc, people)
    fresh = KeyDoc.decode(signed.doc)
    return office.publish(signed, Keys(version=fresh.version, hash=fresh.hash), by=by)
