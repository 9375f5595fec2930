"""mithaq sign CONTENT: a co-chair's signature enters the record, made here or carried from their own machine."""

from argparse import Namespace
from pathlib import Path

from mithaq.ledger.adoption import message
from mithaq.ledger.keys import Person
from mithaq.ledger.personal import sign_person
from mithaq.secretariat import here
from mithaq.secretariat.instruments import statement_bytes, vote
from mithaq.secretariat.keys import current_doc
from mithaq.secretariat.office import Office

from .. import personal_key, signature
from ..errors import AtTheDoor
from ..people import speaker
from ..signature import Signature
from ..texts import text_of
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """The proof from its file, or made with a key file; then one act of the record."""
    office, text = here.office(), text_of(here.reading(), args.what)
    made = _made(args, text.content, statement_bytes(text))
    person = _enrolled(office, made.public)
    choice = "agree" if made.choice == "adopt" else "decline"
    act = vote(choice, text, key=person.kid, alg=made.alg, proof=made.proof)
    done = office.perform(act, by=speaker(args.by).pseudonym)
    told.say("performed", seq=done.entry.seq, sentence=act.sentence(told.language))
    told.data({"content": text.content, "choice": choice, "seq": done.entry.seq, "key": person.kid})


def _made(args: Namespace, content: str, statement: bytes) -> Signature:
    if args.proof:
        made = signature.load(Path(args.proof))
        if made.content != content:
            raise AtTheDoor("other_content", found=made.content[:16], asked=content[:16])
        return made
    if not args.key:
        raise AtTheDoor("usage", why="--proof | --key", usage="mithaq sign")
    key = personal_key.load(Path(args.key))
    choice = "decline" if args.decline else "adopt"
    proof = sign_person(key.seed, message(choice, statement))  # type: ignore[arg-type]
    return Signature(content=content, choice=choice, public=key.public, proof=proof)  # type: ignore[arg-type]


def _enrolled(office: Office, public: str) -> Person:
    """The person behind this key in the document in force; who may sign is for the record to say."""
    doc = office.look(lambda book: current_doc(book, office.party))
    found = next((person for person in doc.people if person.pk == public), None)
    if found is None:
        raise AtTheDoor("key_unknown", public=public[:16], party=doc.party, version=doc.version)
    return found
