"""Morocco's node with its cast before a browser, Mali as a twin in memory: what the rooms of texts are tested with."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from mithaq.commission.acts import MandateGrant, SessionPropose
from mithaq.desk.home import Home
from mithaq.desk.models import User
from mithaq.secretariat.models import Channel
from mithaq.secretariat.reading import Reading
from tests.secretariat.conftest import BY, Pair, fresh, pair
from tests.secretariat.test_instruments import minutes

__all__ = ["BY", "Pair", "Table", "fresh", "minutes", "pair", "proposal", "table"]
LANGUAGES = pytest.mark.parametrize("language", ["fr", "ar", "en"])


@dataclass
class Table:
    """The people of the Moroccan node, and the record as they see it."""

    pair: Pair
    sit: Callable[[str], Client]

    @property
    def secretary(self) -> Client:
        """Holds every mandate, as `pair` grants them."""
        return self.sit(BY["MAR"])

    @property
    def planner(self) -> Client:
        return self.sit("u:planner")

    @property
    def stranger(self) -> Client:
        return self.sit("u:stranger")

    @property
    def reading(self) -> Reading:
        return Reading(Channel.objects.get(ch=self.pair.mar.ch))


@pytest.fixture
def table(pair: Pair, tmp_path: Path, settings: Any) -> Table:
    """The pages of the Moroccan node: its own addresses, its keys, a secretary, a planner and a stranger."""
    home = Home(folder=tmp_path / "home", party="MAR", host="testserver", name={"fr": "Royaume du Maroc"})
    home.folder.mkdir()
    home.keys.symlink_to(tmp_path / "MAR")
    settings.HOME = home
    settings.ALLOWED_HOSTS = ["testserver", "mar.localhost"]
    held: dict[str, Client] = {}

    def sit(pseudonym: str) -> Client:
        if pseudonym not in held:
            held[pseudonym] = Client(HTTP_ACCEPT_LANGUAGE="fr")
            name = pseudonym.removeprefix("u:")
            held[pseudonym].force_login(User.objects.create_user(name, "-", pseudonym=pseudonym, display_name=name))
        return held[pseudonym]

    role = MandateGrant(key=fresh(), holder="u:planner", role="planner", axis=None, since=None, until=None)
    pair.mar.perform(role, by=BY["MAR"])
    return Table(pair, sit)


def proposal(party: str = "MAR", *, number: int = 1, day: date = date(2026, 12, 14)) -> SessionPropose:
    """A session as that party proposes it."""
    return SessionPropose(
        key=fresh(party), replaces=None, number=number, extraordinary=False, day=day, until=day,
        place={"fr": "Bamako", "ar": "باماكو"}, host="MLI",
    )  # fmt: skip


def speak(client: Client, language: str) -> Client:
    """Their next pages are in this language."""
    client.post("/language/", {"language": language})
    return client


def hidden(page: str, name: str) -> list[str]:
    """The values of hidden fields of that name, in order of the page."""
    return re.findall(rf'<input type="hidden" name="{name}" value="([^"]*)"', page)
