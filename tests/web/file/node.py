"""Morocco's node as its people open it in a browser; Mali's is the twin."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as node
from django.test import Client

from mithaq.commission.acts import FileAgree, FilePropose
from mithaq.commission.acts.file import Body, PartyOfFile
from mithaq.commission.models import File
from mithaq.desk.home import Home
from mithaq.desk.models import User
from tests.secretariat.conftest import BY, Pair, fresh, pair
from tests.web.conftest import PASSWORD

__all__ = ["Desk", "desk", "pair"]
NAMES = {"fr": "Royaume du Maroc", "ar": "المملكة المغربية", "en": "Kingdom of Morocco"}


@dataclass
class Desk:
    """The secretary of Morocco at work, and a stranger with an account and no mandate."""

    pair: Pair
    secretary: Client
    stranger: Client
    user: User
    stranger_user: User

    def in_language(self, language: str) -> Client:
        self.secretary.cookies[node.LANGUAGE_COOKIE_NAME] = language
        return self.secretary


@pytest.fixture
def desk(pair: Pair, tmp_path: Path, settings: Any) -> Desk:
    settings.HOME = Home(folder=tmp_path, party="MAR", name=NAMES)
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    (tmp_path / "keys").symlink_to(tmp_path / "MAR")
    user = User.objects.create_user("amina", PASSWORD, display_name="Amina", pseudonym=BY["MAR"])
    other = User.objects.create_user("zayd", PASSWORD, display_name="Zayd")
    secretary, stranger = Client(), Client()
    secretary.force_login(user)
    stranger.force_login(other)
    return Desk(pair, secretary, stranger, user, other)


def proposed(party: str = "MAR", *, replaces: str | None = None, **changes: Any) -> FilePropose:
    """A commission file as an act."""
    fields: dict[str, Any] = {
        "title": {"fr": "Commission militaire mixte", "ar": "اللجنة العسكرية المشتركة"},
        "parties": [
            PartyOfFile(code="MAR", names={"fr": "Maroc"}),
            PartyOfFile(code="MLI", names={"fr": "Mali", "ar": "مالي"}),
        ],
        "basis": [],
        "languages": ["fr", "ar"],
        "prevailing": None,
        "bodies": [Body(axis="training", names={"fr": "Sous-commission de la formation"})],
        "axes": ["training", "logistics"],
        "costs": "each_its_own",
        "transfer": "consent",
        "founded": None,
        "years": None,
    }
    return FilePropose(key=fresh(party), replaces=replaces, **(fields | changes))


def agree_by_twin(desk: Desk, row: File) -> None:
    """Mali receives what there is, agrees, and Morocco receives its answer."""
    desk.pair.exchange()
    desk.pair.mli.does(FileAgree(key=row.key, hashed=row.hashed))
    desk.pair.exchange()
