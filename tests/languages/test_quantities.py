# ruff: noqa: E501 -- tables of examples
"""Numbers in every notation of the three languages are one value."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.languages.normalise import normalise
from mithaq.languages.quantities import find_numbers
from mithaq.languages.tokens import tokenise


def values(text: str) -> list[Fraction]:
    normal = normalise(text)
    return [number.value for number in find_numbers(tokenise(normal, 0, len(normal.text)))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("trois cent vingt-cinq", "325"), ("quatre-vingt-dix-sept", "97"), ("soixante et onze", "71"), ("quatre-vingts", "80"),
        ("mille neuf cent quatre-vingt-quatre", "1984"), ("cent vingt mille trois cents", "120300"), ("vingt et un", "21"),
        ("un million deux cent mille", "1200000"), ("deux millions et demi", "2500000"), ("la vingt-cinquième session", "25"),
        ("deux tiers", "2/3"), ("trois quarts", "3/4"), ("12 000", "12000"), ("1.250,75", "5003/4"), ("12,5", "25/2"),
        ("3 millions", "3000000"), ("two hundred and five", "205"), ("twenty-first", "21"),
        ("three million two hundred thousand", "3200000"),
        ("ثلاثمائة وخمسة وعشرون", "325"), ("خمسة عشر يوما", "15"), ("ألفان وخمسة وعشرون", "2025"), ("٢٥٠ ألف درهم", "250000"),
        ("ثلاثة ملايين ونصف", "3500000"), ("مليون ونصف مليون", "1500000"), ("الدورة الخامسة والعشرون", "25"),
        ("المادة الحادية عشرة", "11"), ("ثلاثة أرباع", "3/4"), ("ثلثي الأعضاء", "2/3"), ("١٢٬٥٠٠", "12500"), ("30،000 شخص", "30000"),
        ("واحد وعشرون", "21"), ("مئتا ألف", "200000"), ("خمسمائة ألف", "500000"), ("ثلاث مائة", "300"), ("نصف مليون", "500000"),
    ],
)  # fmt: skip
def test_one_number(text: str, value: str) -> None:
    assert values(text) == [Fraction(value)]


@pytest.mark.parametrize("text", ["deux, trois", "deux et trois", "two and three", "اثنان، ثلاثة"])
def test_two_numbers_stay_two(text: str) -> None:
    assert values(text) == [2, 3]


@given(st.integers(min_value=0, max_value=10**9))
def test_digits_of_any_script_and_grouping(number: int) -> None:
    grouped = f"{number:,}"
    indic = str(number).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    for text in (str(number), grouped.replace(",", "\u202f"), grouped.replace(",", "٬"), indic):
        assert values(text) == [number]


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    for value in values(text):
        assert value >= 0
