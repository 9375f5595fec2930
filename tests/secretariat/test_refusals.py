"""Every refusal of every room is a sentence in three languages, with the same values in each."""

from string import Formatter

import pytest

from mithaq.axes import REFUSALS as AXES
from mithaq.commission.sentences import REFUSALS as COMMISSION
from mithaq.commission.sentences import SENTENCES as HISTORY
from mithaq.exchange.errors import ExchangeError
from mithaq.ledger.errors import LANGUAGES, Sentence
from mithaq.ledger.refusals import LedgerError
from mithaq.ledger.void import SENTENCES as VERDICTS
from mithaq.roadmap.sentences import REFUSALS as ROADMAP
from mithaq.secretariat.acts import COMMON_ACTS
from mithaq.secretariat.refusals import OFFICE, SENTENCES

TABLES = [LedgerError.sentences, ExchangeError.sentences, VERDICTS, COMMISSION, ROADMAP, AXES, OFFICE]


def slots(sentence: str) -> set[str]:
    """A value that is itself words comes once for each language: `why_fr`, `why_ar`, `why_en`."""
    named = {name for _, name, _, _ in Formatter().parse(sentence) if name}
    return {name.removesuffix("_fr").removesuffix("_ar").removesuffix("_en") for name in named}


@pytest.mark.parametrize("code", sorted({**SENTENCES, **HISTORY}))
def test_each_sentence_has_three_languages_and_the_same_values(code: str) -> None:
    sentence: Sentence = {**HISTORY, **SENTENCES}[code]
    assert set(sentence) == set(LANGUAGES)
    assert len({frozenset(slots(sentence[language])) for language in LANGUAGES}) == 1


def test_one_code_means_one_thing() -> None:
    """Rooms may share a code only with the same values, or the merged table would fail to fill its sentence."""
    known: dict[str, set[str]] = {}
    for table in TABLES:
        for code, sentence in table.items():
            assert known.setdefault(code, slots(sentence["en"])) == slots(sentence["en"]), code


def test_every_act_says_what_it_does() -> None:
    assert [act.kind for act in COMMON_ACTS if not act.__doc__] == []
    assert len({act.kind for act in COMMON_ACTS}) == len(COMMON_ACTS)
