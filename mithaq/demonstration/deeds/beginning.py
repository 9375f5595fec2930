"""A node begins: tables, national record, users; then its introduction, the channel, mandates, people, keys."""

from pathlib import Path
from typing import Any

from django.contrib.auth.hashers import make_password

from mithaq.cli.files import SMALL, read, write
from mithaq.cli.people import grant, named, records
from mithaq.cli.tables import make_national, make_tables, mine
from mithaq.commission.acts import PersonAdd, PersonDetails
from mithaq.commission.authority import ADMINISTRATOR
from mithaq.desk.models import User
from mithaq.ledger.errors import LANGUAGES
from mithaq.ledger.keys import Person
from mithaq.secretariat import founding, here
from mithaq.secretariat.keys import HEAD, current_doc, enrol
from mithaq.secretariat.models import Channel

from ..cast import ADMIN, PASSWORD, cast_of
from ..stage import Stage


def begin(language: str) -> dict[str, Any]:
    """Tables, this state's own record, the cast with its one password."""
    make_tables()
    make_national()
    hashed = ""
    for part in cast_of(here.home().party):
        if not User.objects.filter(username=part.user).exists():
            hashed = hashed or make_password(PASSWORD)  # once: it is slow on purpose
            User(username=part.user, password=hashed, display_name=part.name["fr"], language=language).save()
    admin = named(ADMIN)
    grant(here.national(), admin, ADMINISTRATOR, by=admin)
    return {"name": here.home().named(language), "address": here.home().address}


def introduce(folder: str) -> dict[str, Any]:
    """The introduction as a file, and the words to read by telephone."""
    card = mine()
    file = write(Path(folder) / f"{card.doc.party}.introduction.json", card.encode())
    return {"file": str(file), "words": {language: " ".join(card.words(language)) for language in LANGUAGES}}


def accept(file: str, words: str) -> dict[str, Any]:
    """The channel with the other state, if the words heard are its own."""
    theirs = founding.Introduction.decode(read(Path(file), SMALL))
    known = Channel.objects.filter(national=False).first()
    channel = known or founding.accept(mine(), theirs, words)
    admin = named(ADMIN)
    grant(channel, admin, ADMINISTRATOR, by=admin)
    return {"party": theirs.doc.party, "ch": channel.ch}


def people(stage: Stage) -> dict[str, Any]:
    """Mandates in both records; in the common one also who everybody is."""
    admin = named(ADMIN)
    for part in cast_of(stage.me):
        user = named(part.user)
        for role in part.roles:
            for channel in records():
                grant(channel, user, role, axis=part.axis, by=admin)
        key = stage.id(f"person/{part.user}")
        details = PersonDetails(name=part.name, rank=part.rank, office=part.office)  # type: ignore[arg-type]
        stage.do(ADMIN, PersonAdd(key=key, pseudonym=user.pseudonym), (details, key))
    return {"count": len(cast_of(stage.me))}


def keys(stage: Stage, *, public: str) -> dict[str, Any]:
    """The chair's own key, made outside this node, enters the key document."""
    doc = stage.office.look(lambda book: current_doc(book, stage.me))
    if doc.person("chair") is None:
        person = Person(kid="chair", alg="ed25519", pk=public, roles=(HEAD,))
        enrol(stage.office, person, by=stage.by(ADMIN))
    return {"public": public[:16]}
