"""Word by word, in both scripts."""

from hypothesis import given
from hypothesis import strategies as st

from mithaq.web.instruments.difference import apart, segments

TEXTS = st.text(alphabet="ab ،.اب\n24'-", max_size=60)


@given(TEXTS, TEXTS)
def test_the_parts_joined_are_the_text(one: str, other: str) -> None:
    assert "".join(part for _, part in segments(one, other)) == one


@given(TEXTS)
def test_equal_texts_have_nothing_marked(text: str) -> None:
    assert not any(only for only, _ in segments(text, text))


def test_only_the_word_that_differs_is_marked() -> None:
    one, other = apart(["vingt-quatre (24) places", "vingt-cinq (25) places"])
    assert [part for only, part in one if only] == ["quatre", "24"]
    assert [part for only, part in other if only] == ["cinq", "25"]
    arabic, _ = apart(["المقاعد: 24.", "المقاعد: 25."])
    assert [part for only, part in arabic if only] == ["24"]
    assert apart(["seul"]) == [[(False, "seul")]]
