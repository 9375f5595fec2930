"""How the parties are called on this node: as the file in force names them, else by their code."""

from collections.abc import Mapping, Sequence
from typing import Any

from mithaq.commission.fields import worded
from mithaq.commission.models import File
from mithaq.languages.state_names import STATES
from mithaq.ledger.errors import LANGUAGES, Language
from mithaq.secretariat import here
from mithaq.secretariat.reading import Reading
from mithaq.web.sessions.seat import tongue

COLUMNS: dict[Language, int] = {"fr": 1, "en": 3, "ar": 5}  # of the table by which texts are recognised


def names_here(reading: Reading) -> dict[str, str]:
    """Code → name in the reader's language, of the parties of this commission and no other state."""
    files = reading.current(File)
    named = {one["code"]: worded(one["names"], tongue()) for one in files[0].parties} if files else {}
    home = here.home()
    return {code: named.get(code) or (home.named(tongue()) if code == home.party else code) for code in reading.parties}


def names_said(code: str, texts: Sequence[tuple[str, str]]) -> dict[str, str]:
    """What the texts (language, text) call this party: in each language the fullest of its names that is said."""
    home = here.home()
    if code == home.party and home.name:
        return dict(home.name)
    row: list[str] = next((cells for cells in _table() if cells[0] == code), [])
    said = {language: [text for lang, text in texts if lang == language] for language in LANGUAGES}
    return {lang: name for lang in LANGUAGES if row and (name := _fullest(row[COLUMNS[lang]], said[lang]))}


def _fullest(cell: str, texts: Sequence[str]) -> str:
    names = [name.strip() for name in cell.split(";")]
    said = [name for name in names if any(name in text for text in texts)]
    return max(said, key=len, default="")


def _table() -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in STATES.strip().splitlines()]


def titled(words: Mapping[str, Any]) -> dict[str, str]:
    """A body's name as a title: with a capital where the script has them."""
    return {language: text[:1].upper() + text[1:] for language, text in words.items() if text}
