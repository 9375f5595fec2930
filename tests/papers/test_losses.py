"""What each format leaves behind: every loss has its sentence, and is told only when there is something to lose."""

from datetime import date

import pytest

from mithaq.documents.sentences import LOST, PLACES
from mithaq.ledger.errors import LANGUAGES
from mithaq.papers.losses import ALWAYS, FORMATS, LEAVES, WITHOUT_NUMBER, Format, left_behind
from mithaq.planning.problem import Activity, Budget, Calendar, Link, Mode, Problem, Resource, activity
from mithaq.roadmap.ballots import Tally
from mithaq.roadmap.programme import Programme

DAY = date(2026, 3, 2)
NOBODY = Programme(("MAR", "MLI"), {}, Tally(("MAR", "MLI"), {}))
BARE = Problem(DAY, DAY, ())
FULL = Problem(
    DAY,
    date(2027, 3, 2),
    (
        Activity("a", "MAR", (Mode(5, {"r": 1}, host="MLI"), Mode(9)), release=DAY),
        activity("b", 2, calendar="MAR", fixed=DAY),
    ),
    (Link("a", "b", most=4), Link("a", "b")),
    (Resource("r", 3, "MAR"),),
    (Calendar("MAR", closed=frozenset({DAY}), uncertain=frozenset({DAY})),),
    (Budget(2026, "MAD", 5),),
)


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_is_said_to_be_lost_of_what_isnt_there(form: Format) -> None:
    codes = [loss.code for loss in left_behind(BARE, NOBODY, {}, form)]
    assert codes == [code for code in (*ALWAYS, *LEAVES[form]) if code in WITHOUT_NUMBER]


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_there_and_isnt_carried_is_counted(form: Format) -> None:
    found = {loss.code: loss.values.get("n") for loss in left_behind(FULL, NOBODY, {"a": (DAY, DAY)}, form)}
    assert found.keys() == {*ALWAYS, *LEAVES[form]} - {"out_kept"}
    counted = {"out_modes": 1, "out_budgets": 1, "out_most": 1, "out_held": 1, "out_estimates": 1, "out_no_days": 1,
               "out_no_event": 1, "out_links": 2, "out_resources": 1, "out_bounds": 2, "out_hosts": 1}  # fmt: skip
    assert {code: n for code, n in found.items() if n is not None} == {
        code: n for code, n in counted.items() if code in found
    }
    for loss in left_behind(FULL, NOBODY, {}, form):
        assert all(loss.sentence(language) for language in LANGUAGES)


def test_every_sentence_keeps_its_values_in_three_languages() -> None:
    for table in (LOST, PLACES):
        for code, sentence in table.items():
            fields = [{part.split("}")[0] for part in sentence[language].split("{")[1:]} for language in LANGUAGES]
            assert fields[0] == fields[1] == fields[2], code
