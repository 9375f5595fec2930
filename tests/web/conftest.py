from typing import Any

import pytest
from django.test import Client

from mithaq.desk.models import User

PASSWORD = "eleven brass compasses"


@pytest.fixture
def pages(settings: Any) -> None:
    """The shell on addresses of its own: its tests don't wait for the rooms."""
    settings.ROOT_URLCONF = "tests.web.pages"


@pytest.fixture
def amina() -> User:
    return User.objects.create_user("amina", PASSWORD, display_name="Amina", language="fr")


@pytest.fixture
def signed_in(amina: User, pages: None) -> Client:
    client = Client()
    client.force_login(amina)
    return client


@pytest.fixture(autouse=True)
def quick_passwords(settings: Any) -> None:
    """A million rounds of a hash prove nothing here and cost a second each."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
