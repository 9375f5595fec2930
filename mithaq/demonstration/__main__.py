"""bin/demo [--check]: from a communiqué to a roadmap that two states hold identically."""

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from mithaq.cli.told import language_of
from mithaq.desk.home import read_home
from mithaq.ledger.errors import LANGUAGES, Language, say

from .cast import NAMES, PASSWORD
from .conductor import Conductor, players
from .days import today
from .folder import Folder
from .player import StepFailed
from .sentences import SENTENCES
from .serving import serve

ROOT = Path(__file__).resolve().parents[2]


def main(argv: list[str]) -> int:
    """Play, then serve; with --check play in a folder that is thrown away. 0 only if every step held."""
    parser = argparse.ArgumentParser(prog="bin/demo", description=say(SENTENCES["help"], language_of(argv)))
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--language", choices=LANGUAGES, default=language_of(argv))
    args = parser.parse_args(argv)
    if not args.check:
        return shown(Folder((args.folder or ROOT / "demo").resolve()), args.language)
    if args.folder:
        return 1 if play(Folder(args.folder.resolve()), args.language) is None else 0
    with TemporaryDirectory(prefix="mithaq-demo-") as folder:
        return 1 if play(Folder(Path(folder)), args.language) is None else 0


def play(folder: Folder, language: Language) -> list[str] | None:
    """The story from wherever it stands; where its papers lie, or None when a step didn't hold."""
    folder.make_homes()
    begun = folder.begun(today()).isoformat()
    try:
        with players(folder, begun, language=language) as opened:
            papers = Conductor(folder, opened, language=language).play()
    except StepFailed as failed:
        print(say(SENTENCES["failed"], language, **vars(failed)), file=sys.stderr)
        return None
    print(f"\n{say(SENTENCES['held'], language)}", flush=True)
    return papers


def shown(folder: Folder, language: Language) -> int:
    """Where the papers lie, where to go and as whom; then the pages until Ctrl-C."""
    papers = play(folder, language)
    if papers is None:
        return 1
    for file in papers:
        print(say(SENTENCES["paper"], language, file=file))
    for party in NAMES:
        home = read_home(folder.home(party))
        print(say(SENTENCES["address"], language, state=home.named(language), address=home.address))
        print(say(SENTENCES["users"], language, users=", ".join(NAMES[party]), password=PASSWORD))
    print(say(SENTENCES["stop"], language), flush=True)
    return serve(folder, language=language)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
