"""mithaq introduce: what the other state founds the commission on, and the eight words that vouch for it."""

from argparse import Namespace
from pathlib import Path

from mithaq.ledger.errors import LANGUAGES

from ..files import write
from ..tables import mine
from ..told import Told


def run(args: Namespace, told: Told) -> None:
    """Write the introduction; tell its words in three languages."""
    card = mine()
    file = write(Path(args.out or f"{card.doc.party}.introduction.json"), card.encode())
    told.say("introduction", file=file)
    for language in LANGUAGES:
        told.say(f"words_{language}", words=" ".join(card.words(language)))
    words = {language: card.words(language) for language in LANGUAGES}
    told.data({"file": str(file), "party": card.doc.party, "words": words})
