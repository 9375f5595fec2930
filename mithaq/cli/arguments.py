"""The words of the command line, and nothing of what they do."""

import argparse
from collections.abc import Callable
from datetime import date
from typing import Any, NoReturn, get_args

from mithaq.commission.fields import AXES, Role
from mithaq.ledger.errors import LANGUAGES, Language, Sentence

from .errors import AtTheDoor
from .help.sentences import HELP
from .plan_arguments import plan_options

Add = Callable[..., Any]


class Parser(argparse.ArgumentParser):
    """argparse, whose complaints are refusals in the reader's language instead of an exit."""

    language: Language = "fr"

    def error(self, message: str) -> NoReturn:
        raise AtTheDoor("usage", why=message, usage=self.prog)

    def format_help(self) -> str:
        return super().format_help().replace("usage:", f"{HELP['usage'][self.language]}:", 1)


def parser(language: Language) -> Parser:
    """Every command with its options; help in this language."""
    Parser.language = language
    top = Parser(prog="mithaq", description=HELP["mithaq"][language], add_help=False, allow_abbrev=False)
    _common(top, language)
    commands = top.add_subparsers(dest="command", required=True, title=HELP["commands"][language], metavar="…")
    for name, options in COMMANDS.items():
        options(_command(commands, name, language))
    return top


def _command(commands: Any, name: str, language: Language, *, within: str = "") -> Add:
    """A subcommand, and the way to add its options: `add("--by", …)` finds the help of "by"."""
    said = described(name, within)[language]
    one = commands.add_parser(name, help=said, description=said, add_help=False, allow_abbrev=False)
    _common(one, language)

    def add(*flags: str, **how: Any) -> Any:
        if flags == ("subcommands",):
            inner = one.add_subparsers(dest=f"{name}_command", required=True, metavar="…")
            return lambda word: _command(inner, word, language, within=name)
        return one.add_argument(*flags, help=helped(name, flags[-1], language), **how)

    return add


def described(name: str, within: str) -> Sentence:
    """What a command does; of two of one name, the one within that command."""
    return HELP.get(f"{within} {name}", HELP[name])


def helped(command: str, flag: str, language: Language) -> str:
    """The help of an option: of this command, or of all that have it."""
    word = flag.lstrip("-")
    return HELP.get(f"{command}.{word}", HELP.get(word, {}))[language]


def _common(one: argparse.ArgumentParser, language: Language) -> None:
    """What every command takes, before or after its name."""
    unset = argparse.SUPPRESS  # so that a default of the command doesn't hide what stood before its name
    one.add_argument("-h", "--help", action="help", help=HELP["help"][language])
    one.add_argument("--home", metavar="FOLDER", default=unset, help=HELP["home"][language])
    one.add_argument("--language", choices=LANGUAGES, default=unset, help=HELP["language"][language])
    if not one.prog.endswith(" perform"):  # there it says the act itself; `mithaq --json perform …` answers in JSON
        one.add_argument("--json", action="store_true", default=unset, help=HELP["json"][language])


def _init(add: Add) -> None:
    add("folder", metavar="FOLDER")
    add("--party", required=True)
    for language in LANGUAGES:
        add(f"--name-{language}", required=language == "fr")
    add("--host", default="localhost")
    add("--port", type=int, default=8000)
    add("--time-zone", default="UTC")
    add("--administrator", default="admin")
    add("--ask-password", action="store_true")


def _introduce(add: Add) -> None:
    add("--out", metavar="FILE", default="")


def _accept(add: Add) -> None:
    add("file", metavar="FILE")
    add("--words")


def _user(add: Add) -> None:
    inner = add("subcommands")
    new = inner("add")
    new("name", metavar="NAME")
    _role(new, required=False)
    new("--display-name", default="")
    new("--email", default="")
    new("--speaks", choices=LANGUAGES, default="fr")
    new("--ask-password", action="store_true")
    _by(new)
    grant = inner("grant")
    grant("name", metavar="NAME")
    _role(grant, required=True)
    _by(grant)
    inner("list")


def _keys(add: Add) -> None:
    inner = add("subcommands")
    inner("make")("--out", metavar="FILE", required=True)
    enrol = inner("enrol")
    enrol("name", metavar="NAME")
    enrol("--public", required=True, metavar="HEX")
    _by(enrol)
    revoke = inner("revoke")
    revoke("kid", metavar="KEY")
    _by(revoke)
    inner("list")


def _perform(add: Add) -> None:
    add("kind", metavar="KIND", nargs="?", default="")
    add("--json", dest="act", metavar="JSON|FILE|-")
    add("--despite", action="append", default=[], metavar="CODE")
    add("--national", action="store_true")
    add("--list", action="store_true")
    add("--fields", action="store_true")
    _by(add)


def _sign(add: Add) -> None:
    add("what", metavar="CONTENT|FILE")
    add("--key", metavar="FILE")
    add("--proof", metavar="FILE")
    add("--decline", action="store_true")
    add("--out", metavar="FILE", default="")
    _by(add)


def _send(add: Add) -> None:
    add("party", metavar="PARTY")
    add("--to", metavar="FOLDER", default=".")
    add("--receipt", action="store_true")


def _receive(add: Add) -> None:
    add("files", metavar="FILE", nargs="+")


def _inbox(add: Add) -> None:
    add("--remove", metavar="NAME", default="")


def _attach(add: Add) -> None:
    add("evidence", metavar="EVIDENCE")
    add("files", metavar="FILE", nargs="+")
    _by(add)


def _evidence(add: Add) -> None:
    add("evidence", metavar="EVIDENCE", nargs="?", default="")
    add("--out", metavar="FOLDER", default="")


def _verify(add: Add) -> None:
    add("file", metavar="FILE", nargs="?", default="")


def _propose(add: Add) -> None:
    add("instrument", metavar="INSTRUMENT")
    add("--overrule", metavar="REASON", default="")
    _by(add)


def _concordance(add: Add) -> None:
    add("instrument", metavar="INSTRUMENT")
    add("--record", action="store_true")
    _by(add)


def _render(add: Add) -> None:
    add("content", metavar="CONTENT")
    add("--out", metavar="FOLDER", required=True)


def _draft(add: Add) -> None:
    _texts(add)
    add("--text", action="store_true")


def _texts(add: Add) -> None:
    add("files", metavar="FILE", nargs="+")
    add("--published", type=date.fromisoformat, metavar="DATE")


def _concord(add: Add) -> None:
    add("a", metavar="A")
    add("b", metavar="B")
    add("c", metavar="C", nargs="?")
    add("--segments", choices=("lines", "auto"), default="auto")


def _names(add: Add) -> None:
    match = add("subcommands")("match")
    match("a", metavar="A")
    match("b", metavar="B")


def _find(add: Add) -> None:
    add("--passages", metavar="FILE", required=True)
    add("--queries", metavar="FILE", required=True)
    add("--limit", type=int, default=100)


def _import(add: Add) -> None:
    _texts(add)
    _by(add)


def _solve(add: Add) -> None:
    add("instance", metavar="INSTANCE")
    _effort(add, seconds=5.0)
    add("--schedules", type=int, metavar="N")
    add("--explain", action="store_true")
    add("--progress", action="store_true")


def _replan(add: Add) -> None:
    add("agreed", metavar="PLAN.json")
    add("slips", metavar="SLIPS.json")
    _effort(add, seconds=1.0)


def _effort(add: Add, *, seconds: float) -> None:
    add("--seconds", type=float, default=seconds)
    add("--cores", type=int, default=1)
    add("--seed", type=int, default=1)


def _nothing(add: Add) -> None:
    """These take no options of their own."""


def _serve(add: Add) -> None:
    add("--bind", metavar="ADDRESS", default="")


def _worker(add: Add) -> None:
    add("--until-idle", action="store_true")


def _index(add: Add) -> None:
    add("--anew", action="store_true")


def _by(add: Add) -> None:
    add("--by", metavar="NAME")


def _role(add: Add, *, required: bool) -> None:
    add("--role", choices=get_args(Role), required=required, action="append", default=[])
    add("--axis", choices=AXES)


COMMANDS: dict[str, Callable[[Add], None]] = {
    "init": _init, "introduce": _introduce, "accept": _accept, "user": _user, "keys": _keys,
    "import": _import, "draft": _draft, "concord": _concord, "names": _names, "find": _find,
    "perform": _perform, "concordance": _concordance, "propose": _propose,
    "attach": _attach, "evidence": _evidence, "sign": _sign, "plan": plan_options,
    "solve": _solve, "replan": _replan,
    "send": _send, "receive": _receive, "inbox": _inbox, "verify": _verify, "render": _render,
    "rebuild": _nothing, "index": _index, "digest": _nothing, "status": _nothing, "serve": _serve, "worker": _worker,
}  # fmt: skip
