"""mithaq keys enrol | revoke | list: whose signature binds this party, from which place of its log on."""

import re
from argparse import Namespace

from mithaq.ledger.keys import Person
from mithaq.secretariat import here
from mithaq.secretariat.keys import HEAD, current_doc, enrol, revoke

from ..errors import AtTheDoor
from ..people import administrator, named
from ..told import Told

_PUBLIC = re.compile(r"[0-9a-f]{64}")


def run(args: Namespace, told: Told) -> None:
    {"enrol": _enrol, "revoke": _revoke, "list": _list}[args.keys_command](args, told)


def _enrol(args: Namespace, told: Told) -> None:
    """The key is named after the user, so that a new one replaces the old."""
    if not _PUBLIC.fullmatch(args.public):
        raise AtTheDoor("bad_public", public=args.public[:80])
    user, office = named(args.name), here.office()
    person = Person(kid=user.username, alg="ed25519", pk=args.public, roles=(HEAD,))
    enrol(office, person, by=administrator(args.by).pseudonym)
    _tell("key_enrolled", told, user=user.username)


def _revoke(args: Namespace, told: Told) -> None:
    revoke(here.office(), args.kid, by=administrator(args.by).pseudonym)
    _tell("key_revoked", told, kid=args.kid)


def _list(args: Namespace, told: Told) -> None:
    office = here.office()
    docs = office.look(lambda book: [current_doc(book, party) for party in book.descriptor.parties])
    lines = [
        {"party": doc.party, "kid": one.kid, "alg": one.alg, "roles": list(one.roles), "public": one.pk}
        for doc in docs
        for one in doc.people
    ]
    for line in lines:
        told.say("key_line", **{**line, "roles": ", ".join(line["roles"])})
    told.data(lines)


def _tell(code: str, told: Told, **values: str) -> None:
    office = here.office()
    version = office.look(lambda book: current_doc(book, office.party)).version
    told.say(code, version=version, **values)
    told.data({**values, "version": version})
