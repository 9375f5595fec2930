"""Texts, statements and what votes make of them (docs/ledger.md §40–45)."""

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mithaq.ledger.adoption import Article, CanonicalText, Statement, clean, is_clean, message, outcome
from mithaq.ledger.refusals import LedgerError

TEXT = CanonicalText(
    "fr", "Procès-verbal", (Article("1", "Objet", "Les Parties\nse réunissent."), Article("2", "", "x"))
)
STATEMENT = Statement(
    "c1", "MAR." + "a" * 26, None, {"ar": "a" * 64, "fr": TEXT.hash}, ("MAR", "MLI"), {"MAR": 1, "MLI": 2}
)


def test_a_text_comes_back_as_it_was() -> None:
    assert CanonicalText.decode(TEXT.encode()) == TEXT
    assert len(TEXT.hash) == 64


DIRTY = ["e\u0301", "a ", "a \nb", "a\r\nb", "a\tb", "a\u00a0", "\u200fa", "a\u061cb", "\u2067a\u2069", "a\u2028b"]
DIRTY += ["a\0", "a\x7f", "a\x85b", "\u202eabc", "a\u3000\nb", "\ufb1d", "a\u202f"]


@pytest.mark.parametrize("string", DIRTY, ids=ascii)
@pytest.mark.parametrize("place", ["title", "n", "h", "b"])
def test_strings_out_of_form_are_refused_where_they_stand(string: str, place: str) -> None:
    article = {"n": "1", "h": "", "b": "", place: string} if place != "title" else {"n": "1", "h": "", "b": ""}
    text = CanonicalText("fr", string if place == "title" else "t", (Article(**article),))
    with pytest.raises(LedgerError, match="title" if place == "title" else "article"):
        text.encode()
    assert not is_clean(string)
    assert is_clean(clean(string))


def test_a_text_out_of_form_can_t_be_read() -> None:
    for string in DIRTY:
        raw = msgspec.json.encode(msgspec.structs.replace(TEXT, title=string), order="sorted")
        with pytest.raises(LedgerError, match="canonical form"):
            CanonicalText.decode(raw)


@given(st.text(st.characters(), max_size=60))
def test_cleaning_makes_any_string_conform_and_nothing_more(string: str) -> None:
    once = clean(string)
    assert is_clean(once)
    assert clean(once) == once
    assert (once == string) == is_clean(string)
    CanonicalText("ar", once, (Article(once, once, once),)).encode()


def test_lone_surrogates_are_cleaned_away_and_refused() -> None:
    assert clean("a\ud800b\udfff") == "ab"
    with pytest.raises(LedgerError, match="title"):
        CanonicalText("fr", "\ud800", ()).encode()


def test_cleaning_keeps_what_carries_meaning() -> None:
    kept = "المادة 4 مكرر: «الطرفان»، بما فيه\n  ثالثاً — l’œuvre n° 4 bis; 10 % \u200cب"
    assert clean(kept) == kept
    assert clean("a \r\nb\u2029c\t d \n") == "a\nb\nc  d\n"


def test_a_statement_comes_back_as_it_was() -> None:
    assert Statement.decode(STATEMENT.encode()) == STATEMENT
    assert len(STATEMENT.content) == 64


FAULTS: list[dict[str, Any]] = [
    {"texts": {}},
    {"texts": {"FR": "a" * 64}},
    {"texts": {"fr": "A" * 64}},
    {"parties": ()},
    {"parties": ("MLI", "MAR")},
    {"parties": ("MAR", "MAR", "MLI")},
    {"parties": ("MAR",)},
    {"keys": {"MAR": 1}},
    {"keys": {"MAR": 1, "MLI": 0}},
    {"keys": {"MAR": 1, "MLI": 2, "MRT": 1}},
    {"obj": "MAR.x"},
    {"ch": ""},
    {"after": "x"},
    {"t": "mithaq/adopt/2"},
    {"v": True},
]


@pytest.mark.parametrize("fault", FAULTS, ids=str)
def test_a_statement_out_of_form_is_refused(fault: dict[str, Any]) -> None:
    raw = msgspec.json.encode(msgspec.structs.replace(STATEMENT, **fault), order="sorted")
    with pytest.raises(LedgerError, match="The statement to sign is refused"):
        Statement.decode(raw)


@pytest.mark.parametrize("form", [CanonicalText, Statement])
@given(place=st.integers(0, 120), flip=st.integers(1, 255), junk=st.binary(max_size=60))
def test_a_changed_byte_is_another_content_or_refused(form: Any, place: int, flip: int, junk: bytes) -> None:
    whole = TEXT if form is CanonicalText else STATEMENT
    data = bytearray(whole.encode())
    data[place % len(data)] ^= flip
    for raw in (bytes(data), junk):
        try:
            assert form.decode(raw) != whole
        except LedgerError as refusal:
            assert refusal.sentence("ar")


def test_adopting_and_declining_sign_different_bytes() -> None:
    data = STATEMENT.encode()
    assert message("adopt", data) != message("decline", data)
    assert message("adopt", data).startswith(b"DSSEv1 33 application/vnd.mithaq.adopt+json ")


VOTES = st.dictionaries(st.sampled_from(["A", "B", "C"]), st.lists(st.sampled_from(["sign", "decline"]), max_size=4))


@given(VOTES, st.sampled_from(["A", "B", "C"]), st.sampled_from(["sign", "decline"]))
def test_no_later_vote_changes_what_was_settled(votes: dict[str, list[str]], party: str, vote: str) -> None:
    before = outcome(["A", "B"], votes)
    after = outcome(["A", "B"], {**votes, party: [*votes.get(party, []), vote]})
    assert before in (after, "open")


def test_a_stranger_s_vote_neither_adopts_nor_kills() -> None:
    assert outcome(["A", "B"], {"A": ["sign"], "C": ["sign"]}) == "open"
    assert outcome(["A", "B"], {"A": ["sign"], "B": ["sign"], "C": ["decline"]}) == "adopted"
