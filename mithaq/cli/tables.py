"""A node's tables and its first user, once Django has started on its folder."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connections, router, transaction

from mithaq.commission.authority import ADMINISTRATOR
from mithaq.desk.models import User
from mithaq.secretariat import here
from mithaq.secretariat.founding import Introduction, found_national, introduce
from mithaq.secretariat.models import Channel

from .errors import AtTheDoor
from .people import grant

DESK = router.db_for_write(User)


def make_tables() -> None:
    """Bring the databases of this node to the form of this version, each in one go.

    Django makes tables in one transaction and notes in another that they are made; whoever was killed between the two
    could not go on. Here each database is of the former version or of this one, and the command can be given again.
    Where a version before this one was killed so, `fake_initial` notes the first tables that are there.
    """
    for alias in settings.DATABASES:
        with _whole(alias):
            call_command("migrate", database=alias, verbosity=0, interactive=False, fake_initial=True)


@contextmanager
def _whole(alias: str) -> Iterator[None]:
    """All or nothing. SQLite remakes a table only where it doesn't watch references, which it is told before."""
    connection = connections[alias]
    connection.disable_constraint_checking()
    try:
        with transaction.atomic(using=alias):
            yield
    finally:
        connection.enable_constraint_checking()


def mine() -> Introduction:
    """This node's introduction."""
    home = here.home()
    return introduce(here.keyring(), home.party, home.name, home.address)


def make_national() -> Channel:
    """This state's own record."""
    return found_national(here.keyring(), mine())


def has_users() -> bool:
    return User.objects.exists()


def make_administrator(name: str, password: str, *, language: str) -> User:
    """The user who may publish keys and grant mandates, here and in the national record."""
    with transaction.atomic(using=DESK):  # a user without the mandate would leave nobody to grant it
        user = make_user(name, password, language=language)
        grant(here.national(), user, ADMINISTRATOR, by=user)
    return user


def make_user(name: str, password: str, *, language: str, display_name: str = "", email: str = "") -> User:
    """A user of this node, with a password that Django's validators accept."""
    try:
        validate_password(password, User(username=name, display_name=display_name, email=email))
    except ValidationError as weak:
        raise AtTheDoor("weak_password", why=" ".join(weak.messages)) from None
    return User.objects.create_user(name, password, language=language, display_name=display_name, email=email)
