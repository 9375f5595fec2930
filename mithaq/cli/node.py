"""Opening the node that a command works on: its folder named, Django started."""

import os
from pathlib import Path

import django

from mithaq.desk.home import Home, folder, read_home

from .errors import AtTheDoor


def folder_of(given: str | None) -> Path:
    """`--home`, else MITHAQ_HOME, else ./node."""
    return Path(given).resolve() if given else folder()


def open_node(at: Path) -> Home:
    """Start Django on the node in this folder; AtTheDoor("no_node") if there is none."""
    home = read_home(at)
    if not home.exists:
        raise AtTheDoor("no_node", folder=at)
    os.environ["MITHAQ_HOME"] = str(at)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mithaq.settings")
    django.setup()
    return home
