"""A value beside a difference: a third as a third, every other decimal as it is written."""

import pytest

from mithaq.web.instruments.marks import _figure


@pytest.mark.parametrize(
    ("value", "told"),
    [("0.333333333333", "1/3"), ("0.666666666667", "2/3"), ("0.142857142857", "1/7"), ("0.005", "0.005"),
     ("0.9999", "0.9999"), ("0.1234", "0.1234"), ("0.1235", "0.1235"), ("0.4", "0.4"), ("0.5 PCT", "")],
)  # fmt: skip
def test_only_what_is_a_fraction_is_told_as_one(value: str, told: str) -> None:
    assert _figure(value) == told
