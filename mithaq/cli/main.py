"""`mithaq …`: read the command, open the node it needs, do it. Exit 0 done, 1 fault or defect, 2 refused."""

import importlib
import sys
import traceback
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from mithaq.desk.home import HomeError
from mithaq.ledger.errors import MithaqError

from .arguments import parser
from .node import folder_of, open_node
from .told import Told, language_of

DONE, FAULT, REFUSED, STOPPED = 0, 1, 2, 130
BUNDLE = ".mithaq"


def main(argv: Sequence[str]) -> int:
    """Do what the words say; every refusal is a sentence on the standard error."""
    language = language_of(argv)
    told = Told(language, "--json" in argv)
    try:
        args = parser(language).parse_args(argv)
        return run(args, Told(language, getattr(args, "json", False) is True or _in_json(args)))
    except MithaqError as refused:
        told.complain(sentence_of(refused, told))
        return REFUSED
    except KeyboardInterrupt:
        return STOPPED
    except Exception as fault:  # whatever it is, it ends as one sentence and an exit code
        return _fault(fault, told)


def run(args: Namespace, told: Told) -> int:
    """Load the command's page, after the node when it needs one."""
    page, needs_node = page_of(args)
    if needs_node:
        open_node(folder_of(getattr(args, "home", None)))
    module = importlib.import_module(f"mithaq.cli.commands.{page}")  # late: after Django, and only what is asked
    module.run(args, told)
    return DONE


def _in_json(args: Namespace) -> bool:
    """A draft is for a program unless a person asks to read it."""
    return args.command == "draft" and not args.text


def page_of(args: Namespace) -> tuple[str, bool]:
    """Which page of `commands` does it, and whether it works on a node."""
    match args.command:
        case "init" | "draft" | "concord" | "names" | "find" | "solve" | "replan":
            return args.command, False
        case "import":
            return "import_", True
        case "keys" if args.keys_command == "make":
            return "keys_make", False
        case "sign" if Path(args.what).is_file():  # a statement on this machine, not a text of the record
            return "sign_here", False
        case "verify" if args.file and not args.file.endswith(BUNDLE):
            return "verify_file", False
        case command:
            return command, True


def sentence_of(refused: MithaqError, told: Told) -> str:
    """The refusal in the reader's language; a warning says how a person may overrule it."""
    sentence = refused.sentence(told.language)
    refusals = sys.modules.get("mithaq.secretariat.refusals")  # not there without a node: then nothing warned
    if refusals and isinstance(refused, refusals.Warned):
        return told.worded("warned", sentence=sentence, code=refused.code)
    return sentence


def _fault(fault: BaseException, told: Told) -> int:
    """The machine's fault is told in one line; a defect of ours with where it happened."""
    if not isinstance(fault, HomeError | OSError):
        traceback.print_exc(file=sys.stderr)
    told.complain(told.worded("fault", why=f"{type(fault).__name__}: {fault}"))
    return FAULT
