"""mithaq sign FILE --key FILE: a co-chair signs on their own machine. The key never meets a node."""

from argparse import Namespace
from pathlib import Path

import msgspec

from mithaq.ledger.adoption import message
from mithaq.ledger.personal import sign_person

from ..errors import AtTheDoor
from ..files import write
from ..offline import statement_of
from ..personal_key import load
from ..signature import Signature
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Tell what is signed, sign it, hand back a signature that a node can take."""
    if not args.key:
        raise AtTheDoor("usage", why="--key", usage="mithaq sign")
    statement = statement_of(Path(args.what))
    key, choice = load(Path(args.key)), "decline" if args.decline else "adopt"
    about = {
        "content": statement.content, "obj": statement.obj,
        "languages": ", ".join(sorted(statement.texts)), "parties": ", ".join(statement.parties),
    }  # fmt: skip
    told.say("declines" if args.decline else "signs", **about)
    proof = sign_person(key.seed, message(choice, statement.encode()))  # type: ignore[arg-type]
    made = Signature(content=statement.content, choice=choice, public=key.public, proof=proof)  # type: ignore[arg-type]
    file = Path(args.out or f"{statement.content[:16]}.{choice}.json")
    write(file, made.encode())
    told.say("proof_written", file=file, content=statement.content)
    told.data({"file": str(file), **msgspec.to_builtins(made)})
