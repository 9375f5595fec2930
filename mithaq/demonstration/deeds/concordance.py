"""Before the minutes are proposed: the languages compared, a slip found and mended, the rest read and answered for."""

from typing import Any

from mithaq.commission.acts import ArticleWrite
from mithaq.commission.models import Instrument
from mithaq.desk.dismissals import dismiss as dismissed
from mithaq.jobs.concordance import Checked, checked, leaves_of, newest_of, of_proposed
from mithaq.secretariat.instruments import to_sign

from ..stage import Stage
from ..texts import EXPERTS, HEADINGS, PLANTED, body
from .minutes import text_of

READ_AGAIN = {
    "fr": "Relu par les deux secrétaires : même sens, tournure différente.",
    "ar": "راجعه الكاتبان: المعنى واحد والصياغة مختلفة.",
}


def compare(stage: Stage) -> dict[str, Any]:
    """Every article in both languages: the slip must be among what is found, unless it was mended since."""
    found = _compared(stage)
    slip = [one for one in found.open if one.pair.n == str(PLANTED)]
    if not slip and not _mended(stage):
        raise RuntimeError(f"the slip in article {PLANTED} wasn't found: {[one.mark.reason for one in found.open]}")
    return {"open": len(found.open), "n": PLANTED, **EXPERTS["first"]}


def mend(stage: Stage) -> dict[str, Any]:
    """The Arabic says what the French says."""
    key = stage.id(f"article/{PLANTED}", party="MLI")
    over = [stage.ref(key, "ar", body(stage.days, PLANTED, "ar", seats="first"))]
    stage.do("secretary", ArticleWrite(
        key=key, instrument=_minutes(stage), number=PLANTED, language="ar", heading=HEADINGS[PLANTED]["ar"],
        body=body(stage.days, PLANTED, "ar"), over=over,
    ), despite={"changed_meanwhile"})  # fmt: skip
    return {"n": PLANTED, "ar": EXPERTS["settled"]["ar"]}


def dismiss(stage: Stage) -> dict[str, Any]:
    """What is still open was read by a person, who says in their own name why it is no difference."""
    found = _compared(stage)
    if any(one.pair.n == str(PLANTED) for one in found.open):
        raise RuntimeError(f"article {PLANTED} still differs: {[one.mark.reason for one in found.open]}")
    for one in found.open:
        dismissed(stage.ch, one.id, by=stage.by("secretary"), reason=READ_AGAIN["fr"])
    return {"count": len(_compared(stage).dismissed)}


def check(stage: Stage) -> dict[str, Any]:
    """The side that didn't propose compares for itself, and reads what the other recorded."""
    text = text_of(stage)
    assert text is not None  # it came with the last bag
    texts = to_sign(stage.reading, text.content).statement.texts
    theirs = newest_of(stage.reading, text.obj, texts, "MAR")
    if theirs is None:
        raise LookupError("the concordance of the proposed text hasn't come")
    gone = sum(bool(one["dismissed"]) for _, one in theirs.differences)
    ours = of_proposed(stage.reading, text)
    return {"ours": len(ours.open), "open": len(theirs.open), "dismissed": gone}


def _compared(stage: Stage) -> Checked:
    return checked(stage.ch, leaves_of(stage.reading, stage.need(Instrument, _minutes(stage))))


def _mended(stage: Stage) -> bool:
    key = stage.id(f"article/{PLANTED}", party="MLI")
    return stage.wrote("MAR", key, "ar", body(stage.days, PLANTED, "ar"))


def _minutes(stage: Stage) -> str:
    return stage.id("minutes", party="MAR")
