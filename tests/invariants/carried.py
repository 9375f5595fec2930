"""A history told in memory, carried into a real office on the database of this test run."""

from pathlib import Path

from mithaq.ledger.channel import Descriptor
from mithaq.projection import writing
from mithaq.secretariat.keyring import Keyring
from mithaq.secretariat.models import Channel
from mithaq.secretariat.office import Office, forget_books
from tests.two_keys import seed


def office_of(descriptor: Descriptor, me: str, folder: Path) -> Office:
    """The office of a party in a channel that others made, with the key of that party's twin, holding nothing."""
    forget_books()
    ring = Keyring(folder)
    (folder / "node.key").write_text(seed(me, "node").hex(), encoding="ascii")
    channel = Channel(ch=descriptor.id, descriptor=descriptor.encode(), me=me, national=False)
    with writing():
        channel.save(force_insert=True)
    return Office(channel, ring)
