"""The scene of most tests of the fold."""

import pytest

from tests.ledger.words import ThingMake
from tests.two_states import TwoStates


@pytest.fixture
def two() -> TwoStates:
    """MAR has a school, and MLI knows it."""
    two = TwoStates()
    two.mar.does(ThingMake(key=two.mar.key("school"), title="École"))
    two.exchange()
    return two


@pytest.fixture
def school(two: TwoStates) -> str:
    return two.mar.key("school")
