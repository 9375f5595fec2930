"""The story begins on a day that both nodes know, on whichever machine it is played."""

import time
from datetime import UTC, datetime

import pytest

from mithaq.demonstration.days import today


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Africa/Bamako", "Pacific/Midway"])
def test_where_the_machine_stands_is_no_matter(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In Bamako it is never later than in Morocco, and its clock is the world's."""
    with monkeypatch.context() as here:
        here.setenv("TZ", zone)
        time.tzset()
        before, told, after = datetime.now(UTC).date(), today(), datetime.now(UTC).date()
    time.tzset()
    assert before <= told <= after
