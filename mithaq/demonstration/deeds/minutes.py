"""The agreed minutes: written by both sides, bracketed and settled, proposed, signed by both co-chairs."""

from pathlib import Path
from typing import Any

from mithaq.cli import signature
from mithaq.cli.files import write as write_file
from mithaq.commission.acts import ArticleWrite, InstrumentCreate
from mithaq.commission.models import Instrument, InstrumentText
from mithaq.jobs.concordance import propose as propose_text
from mithaq.ledger.act import Ref
from mithaq.secretariat.instruments import statement_bytes, vote

from ..stage import Stage
from ..texts import HEADINGS, LANGUAGES, REFERENCE, TITLE, body

SEATS = 2  # the article that both sides write at once
OURS, THEIRS = (1, SEATS, 3), (4, 5, 6)  # who writes which articles first
SETTLED_BY = "MLI"


def write(stage: Stage) -> dict[str, Any]:
    """Morocco opens the minutes and words the first three articles."""
    stage.do("secretary", InstrumentCreate(
        key=stage.id("minutes"), session=stage.id("session"), genre="minutes", reference=REFERENCE,
        title=TITLE, languages=["fr", "ar"], prevailing=None,  # type: ignore[arg-type]
        place={"fr": "Rabat", "ar": "الرباط", "en": "Rabat"}, day=stage.days.session_end,
    ))  # fmt: skip
    for article in OURS:
        _write(stage, article, "first")
    return {"count": len(OURS)}


def answer(stage: Stage) -> dict[str, Any]:
    """Mali words the others, and writes the seats otherwise."""
    for article in THEIRS:
        _write(stage, article, "first")
    _write(stage, SEATS, "MLI", over=("first",))
    return {"count": len(THEIRS)}


def cross(stage: Stage) -> dict[str, Any]:
    """Morocco writes the same article again, without having seen that."""
    _write(stage, SEATS, "MAR", over=("first",))
    return {}


def bracket(stage: Stage) -> dict[str, Any]:
    """Both wordings stand in brackets on this node, unless they were settled since."""
    key = stage.id(f"article/{SEATS}", party="MAR")
    found = {language: len(stage.reading.wordings[key, language]) for language in LANGUAGES}
    if set(found.values()) != {2} and not _settled(stage):
        raise RuntimeError(f"no bracket: {found}")
    return {}


def settle(stage: Stage) -> dict[str, Any]:
    """One wording over both."""
    _write(stage, SEATS, "settled", over=("MLI", "MAR"))
    return {}


def propose(stage: Stage) -> dict[str, Any]:
    """The text as it is now worded, before both co-chairs."""
    text = text_of(stage)
    if text is None:
        instrument = stage.need(Instrument, stage.id("minutes", party="MAR"))
        propose_text(stage.office, stage.reading, instrument, by=stage.by("secretary"))
        text = text_of(stage)
    assert text is not None  # it was proposed just above
    return {"content": text.content[:16]}


def statement(stage: Stage, *, folder: str) -> dict[str, Any]:
    """What the chair carries to their own machine."""
    text = _proposed(stage)
    return {"file": str(write_file(Path(folder) / f"{stage.me}.statement.json", statement_bytes(text)))}


def sign(stage: Stage, *, proof: str) -> dict[str, Any]:
    """The chair's signature, made elsewhere, enters the record."""
    text = _proposed(stage)
    made = signature.load(Path(proof))
    if stage.me not in stage.reading.standing(text).votes:
        act = vote("agree", text, key="chair", alg=made.alg, proof=made.proof)
        stage.office.perform(act, by=stage.by("chair"))
    return {"content": text.content[:16]}


def _write(stage: Stage, article: int, seats: str, *, over: tuple[str, ...] = ()) -> None:
    """One article in both languages, as one entry, over the wordings that its author had before them."""
    owner = "MAR" if article in OURS else "MLI"
    key = stage.id(f"article/{article}", party=owner)
    acts = []
    for language in LANGUAGES:
        replaced: list[Ref] = [stage.ref(key, language, body(stage.days, article, language, seats=s)) for s in over]
        acts.append(ArticleWrite(
            key=key, instrument=stage.id("minutes", party="MAR"), number=article,
            language=language,  # type: ignore[arg-type]
            heading=HEADINGS[article][language], body=body(stage.days, article, language, seats=seats), over=replaced,
        ))  # fmt: skip
    # Taken up again after an interruption, the other side's wording may have come meanwhile: both are kept.
    stage.do("secretary", *acts, despite={"changed_meanwhile"})


def _settled(stage: Stage) -> bool:
    """Does the record hold the wording on which both sides met?"""
    key = stage.id(f"article/{SEATS}", party="MAR")
    return stage.wrote(SETTLED_BY, key, "fr", body(stage.days, SEATS, "fr"))


def text_of(stage: Stage) -> InstrumentText | None:
    """The minutes as they were proposed, if they were."""
    return next(iter(stage.reading.all(InstrumentText, obj=stage.id("minutes", party="MAR"))), None)


def _proposed(stage: Stage) -> InstrumentText:
    text = text_of(stage)
    if text is None:
        raise LookupError("the minutes haven't been proposed yet")
    return text
