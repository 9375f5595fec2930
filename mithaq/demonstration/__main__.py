"""bin/demo [--check]: from a communiqué to a roadmap that two states hold identically."""

import argparse
import sys
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from mithaq.cli.told import language_of
from mithaq.desk.home import Home
from mithaq.ledger.errors import LANGUAGES, Language, say

from .cast import NAMES, PASSWORD
from .conductor import Conductor, players
from .folder import Folder
from .player import StepFailed
from .sentences import SENTENCES
from .serving import serve

ROOT = Path(__file__).resolve().parents[2]


def main(argv: list[str]) -> int:
    """Play, then serve; with --check play in a folder that is thrown away. 0 only if every step held."""
    parser = argparse.ArgumentParser(prog="bin/demo", description=say(SENTENCES["help"], language_of(argv)))
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folder", type=Path, default=ROOT / "demo")
    parser.add_argument("--language", choices=LANGUAGES, default=language_of(argv))
    args = parser.parse_args(argv)
    if not args.check:
        homes = play(Folder(args.folder.resolve()), args.language)
        return welcome(homes, args.language, Folder(args.folder.resolve())) if homes else 1
    with TemporaryDirectory(prefix="mithaq-demo-") as folder:
        return 0 if play(Folder(Path(folder)), args.language) else 1


def play(folder: Folder, language: Language) -> dict[str, Home]:
    """The story from wherever it stands; both nodes when it held, nothing when a step didn't."""
    homes = folder.make_homes()
    begun = folder.begun(date.today()).isoformat()
    try:
        with players(folder, begun, language=language) as opened:
            conductor = Conductor(folder, opened, language=language)
            conductor.play()
    except StepFailed as failed:
        print(say(SENTENCES["failed"], language, **vars(failed)), file=sys.stderr)
        return {}
    print(f"\n{say(SENTENCES['held'], language)}", flush=True)
    return homes


def welcome(homes: dict[str, Home], language: Language, folder: Folder) -> int:
    """Where to go and as whom; then the pages until Ctrl-C."""
    for party, home in homes.items():
        print(say(SENTENCES["address"], language, state=home.named(language), address=home.address))
        print(say(SENTENCES["users"], language, users=", ".join(NAMES[party]), password=PASSWORD))
    print(say(SENTENCES["stop"], language), flush=True)
    return serve(folder, language=language)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
