"""All words against all at once find what each against each finds; a first look leaves out nothing that counts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import JaroWinkler

from mithaq.languages import sounding as module
from mithaq.languages.clock_facts import READERS, _may_tell
from mithaq.languages.names import cross_likeness, may_sound_alike, same_consonants
from mithaq.languages.number_facts import _at, _may_count
from mithaq.languages.segments import Segment, version_of
from mithaq.languages.sounding import FORM, SOUND, sounding
from mithaq.languages.tokens import ARABIC, unclitic
from tests.languages.instruments import INSTRUMENTS
from tests.languages.notations import CASES

WORDS = [
    *("bamako", "sissoko", "sissokho", "belkacem", "rachid", "commission", "guessous", "kenitra", "zinder", "dakar"),
    *("باماكو", "سيسوكو", "بلقاسم", "الرشيد", "كسوس", "القنيطرة", "زندر", "لجنة", "داكار", "بنك"),
]


def one_by_one(key: str, word: str) -> bool:
    """The rule, of one pair."""
    arabic = bool(ARABIC.match(key)), bool(ARABIC.match(word))
    if arabic == (True, True) or len(key) < 4 or len(word) < 3:
        return False
    if not any(arabic):
        return key[:4] == word[:4] or JaroWinkler.similarity(key, word) >= FORM
    latin, other = (word, key) if arabic[0] else (key, word)
    bare = other.removeprefix("ال") if len(other) > 4 else other
    if not 0.4 < len(bare) / len(latin) < 2.2 or not may_sound_alike(latin, bare):
        return False
    return same_consonants(latin, bare) or cross_likeness(latin, bare) >= SOUND


@given(st.sets(st.sampled_from(WORDS)), st.sets(st.sampled_from(WORDS)), st.sampled_from([2, 512]))
@settings(max_examples=40, deadline=None)
def test_all_against_all_is_each_against_each(keys: set[str], words: set[str], at_once: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(module, "AT_ONCE", at_once)
        assert sounding(keys, words) == {key for key in keys if any(one_by_one(key, word) for word in words)}


def test_a_name_is_heard_in_the_other_script_both_ways() -> None:
    assert sounding(["sissoko"], ["وسيسوكو", "سيسوكو"]) == {"sissoko"}
    assert sounding(["سيسوكو"], ["sissoko", "lait"]) == {"سيسوكو"}
    assert sounding(["lait"], ["سيسوكو"]) == frozenset()


def _segments() -> list[Segment]:
    texts = [clause for pairs in INSTRUMENTS.values() for pair in pairs for clause in pair]
    texts += [
        case.frame[language].format(said)
        for case in CASES
        for forms in (case.same, case.other)
        for language, every in forms.items()
        for said in every
    ]
    return [segment for text in texts for segment in version_of(text, mode="lines").segments]


def test_where_a_first_look_finds_nothing_there_is_nothing() -> None:
    """Every token of the instruments and of every notation: a quantity or a time begins nowhere else."""
    looked = 0
    for segment in _segments():
        for at, token in enumerate(segment.tokens):
            if not _may_count(token.text, token.key):
                assert _at(segment, at, set()) is None, (token.text, segment.text)
                looked += 1
            if not _may_tell(token.text, token.key):
                assert not any(read(segment.tokens, at) for read in READERS), (token.text, segment.text)
    assert looked > 2_000


def test_a_word_and_what_is_joined_to_it() -> None:
    assert unclitic("وباللجنه") == (("وباللجنه", 0), ("باللجنه", 1), ("اللجنه", 2))
    assert unclitic("للجنه") == (("للجنه", 0), ("الجنه", 1), ("اللجنه", 1))
    assert unclitic("maroc") == (("maroc", 0),)
