"""mithaq init FOLDER: a node, ready to be introduced. Given again after an interruption, it finishes the work."""

from argparse import Namespace
from getpass import getpass
from importlib import import_module
from pathlib import Path

from mithaq.ledger.errors import LANGUAGES

from ..begin import Wish, fresh_password, make_home
from ..node import open_node
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Folder and keys, tables, national record, administrator: each only if it isn't there yet."""
    names = {language: getattr(args, f"name_{language}") for language in LANGUAGES}
    wish = Wish(
        folder=Path(args.folder).resolve(),
        party=args.party,
        names={language: name for language, name in names.items() if name},
        host=args.host,
        port=args.port,
        time_zone=args.time_zone,
    )
    home, fresh = make_home(wish)
    open_node(home.folder)
    tables = import_module("mithaq.cli.tables")  # late: its models need a node
    tables.make_tables()
    tables.make_national()
    password = _administrator(args, told, tables)
    about = {"name": home.named(told.language), "party": home.party, "folder": home.folder, "address": home.address}
    told.say("node_made" if fresh or password else "node_there", **about)
    if password:
        told.say("password", user=args.administrator, password=password)
    told.data({"party": home.party, "folder": str(home.folder), "address": home.address, "made": fresh,
               "user": args.administrator if password else None, "password": password})  # fmt: skip


def _administrator(args: Namespace, told: Told, tables: object) -> str:
    """The password of the first user, if that user was made now."""
    if tables.has_users():  # type: ignore[attr-defined]
        return ""
    asked = getpass(told.worded("ask_password", user=args.administrator)) if args.ask_password else ""
    password = asked or fresh_password()
    tables.make_administrator(args.administrator, password, language=told.language)  # type: ignore[attr-defined]
    return password
