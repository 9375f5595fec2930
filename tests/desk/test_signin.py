"""Signing in, and the door that closes after repeated failures and opens again by itself."""

from datetime import timedelta

import pytest
from django.utils import timezone

from mithaq.desk import signin
from mithaq.desk.models import FailedSignIn, User

pytestmark = pytest.mark.django_db(databases="__all__")
PASSWORD = "eleven brass compasses"


@pytest.fixture
def amina() -> User:
    return User.objects.create_user("amina", PASSWORD, display_name="Amina")


HERE = "10.0.0.1"


def fail(times: int, *, name: str = "amina", address: str = "10.0.0.1") -> None:
    for _ in range(times):
        assert signin.admit(name, "wrong", address=address) is None


def test_the_right_password_opens(amina: User) -> None:
    assert signin.admit("amina", PASSWORD, address=HERE) == amina


def test_a_person_has_a_pseudonym_that_says_nothing(amina: User) -> None:
    other = User.objects.create_user("bakary", PASSWORD)
    assert amina.pseudonym.startswith("u:") and len(amina.pseudonym) == 28
    assert amina.pseudonym != other.pseudonym and "amina" not in amina.pseudonym


def test_after_five_failures_even_the_right_password_waits(amina: User) -> None:
    fail(signin.FROM_ONE_PLACE)
    with pytest.raises(signin.ClosedForNow) as closed:
        signin.admit("amina", PASSWORD, address=HERE)
    assert closed.value.minutes == 15


def test_other_spellings_of_the_name_share_the_counter(amina: User) -> None:
    for name in ("amina", "AMINA", " Amina", "aMina", "amina "):
        fail(1, name=name)
    with pytest.raises(signin.ClosedForNow):
        signin.admit("amina", PASSWORD, address=HERE)


def test_a_stranger_elsewhere_doesnt_shut_her_out(amina: User) -> None:
    fail(signin.FROM_ONE_PLACE, address="203.0.113.9")
    assert signin.admit("amina", PASSWORD, address="10.0.0.1") == amina


def test_many_places_together_close_the_name(amina: User) -> None:
    for n in range(signin.FOR_ONE_NAME // signin.FROM_ONE_PLACE):
        fail(signin.FROM_ONE_PLACE, address=f"203.0.113.{n}")
    with pytest.raises(signin.ClosedForNow):
        signin.admit("amina", PASSWORD, address="10.0.0.1")


def test_one_place_that_tries_many_names_is_closed(amina: User) -> None:
    now = timezone.now()
    FailedSignIn.objects.bulk_create(
        FailedSignIn(username=f"name{n}", address="203.0.113.9", at=now) for n in range(signin.FROM_ONE_ADDRESS)
    )
    with pytest.raises(signin.ClosedForNow):
        signin.admit("amina", PASSWORD, address="203.0.113.9")


def test_the_door_opens_again_after_the_window(amina: User) -> None:
    fail(signin.FROM_ONE_PLACE)
    FailedSignIn.objects.update(at=timezone.now() - signin.WINDOW - timedelta(seconds=1))
    assert signin.admit("amina", PASSWORD, address=HERE) == amina


def test_success_forgets_the_failures_from_that_place(amina: User) -> None:
    fail(signin.FROM_ONE_PLACE - 1)
    assert signin.admit("amina", PASSWORD, address=HERE) == amina
    fail(signin.FROM_ONE_PLACE - 1)
    assert signin.admit("amina", PASSWORD, address=HERE) == amina


def test_old_failures_are_swept(amina: User) -> None:
    FailedSignIn.objects.create(username="x", address="y", at=timezone.now() - signin.KEPT - timedelta(hours=1))
    fail(1)
    assert not FailedSignIn.objects.filter(username="x").exists()


def test_someone_who_left_doesnt_come_in(amina: User) -> None:
    amina.is_active = False
    amina.save()
    assert signin.admit("amina", PASSWORD, address=HERE) is None
