"""From the communiqué to the commission file: drafted, confirmed item by item, proposed, agreed."""

from datetime import date
from pathlib import Path
from typing import Any

from mithaq.cli.people import named
from mithaq.cli.sources import sources_of
from mithaq.commission.acts import FileAgree, FilePropose
from mithaq.commission.acts.file import Basis, Body, PartyOfFile
from mithaq.commission.models import File
from mithaq.desk import drafts
from mithaq.desk.models import Draft
from mithaq.jobs.drafting import drafted

from ..cast import STATES
from ..stage import Stage

HERE = Path(__file__).resolve().parents[1]
TEXTS = [str(HERE / name) for name in ("communique.fr.txt", "communique.ar.txt")]
PUBLISHED = date(2025, 2, 20)
BODIES: dict[str, dict[str, str]] = {
    "training": {"fr": "Sous-commission de la formation", "ar": "اللجنة الفرعية للتكوين"},
    "equipment": {"fr": "Sous-commission de l'équipement", "ar": "اللجنة الفرعية للتجهيز"},
    "logistics": {"fr": "Sous-commission du soutien logistique", "ar": "اللجنة الفرعية للدعم اللوجستي"},
    "expertise": {"fr": "Sous-commission de l'expertise", "ar": "اللجنة الفرعية للخبرة"},
}
TITLE = {
    "fr": "Commission militaire mixte entre le Royaume du Maroc et la République du Mali",
    "ar": "اللجنة العسكرية المشتركة بين المملكة المغربية وجمهورية مالي",
}


def draft(stage: Stage) -> dict[str, Any]:
    """The pair of texts on the secretary's desk, with everything found in it."""
    owner = named("secretary")
    kept = Draft.objects.filter(owner=owner, kind=drafts.FILE).first()
    if kept is None:
        kept = drafted(sources_of(TEXTS), owner, published=PUBLISHED)
    items = kept.content["items"]
    counts = {f"{kind}s": len(_of_kind(items, kind)) for kind in ("person", "date", "duration", "commitment")}
    parties = ", ".join(item["value"]["value"] for item in _of_kind(items, "party"))
    return {"parties": parties, "items": len(items), "axes": len(_of_kind(items, "axis")), **counts}


def propose(stage: Stage) -> dict[str, Any]:
    """Every item confirmed, and the file proposed from what was confirmed."""
    kept = Draft.objects.get(owner=named("secretary"), kind=drafts.FILE)
    for item in kept.content["items"]:
        drafts.answer(kept, item["id"], drafts.CONFIRMED, item["value"])
    parties = sorted(one["value"]["value"] for one in drafts.confirmed(kept, "party"))
    axes = [one["value"]["value"] for one in drafts.confirmed(kept, "axis")]
    act = FilePropose(
        key=stage.id("file"),
        replaces=None,
        title=TITLE,  # type: ignore[arg-type]
        parties=[PartyOfFile(code=code, names=STATES[code]) for code in parties],  # type: ignore[arg-type]
        basis=_bases(drafts.confirmed(kept, "commitment"), kept.content["files"]),
        languages=["fr", "ar"],
        prevailing=None,
        bodies=[Body(axis=axis, names=BODIES[axis]) for axis in axes],  # type: ignore[arg-type]
        axes=axes,
        costs="each_its_own",
        transfer="consent",
        founded=_founded(drafts.confirmed(kept, "date")),
        years=None,
    )
    stage.do("secretary", act)
    return {"axes": len(act.axes), "basis": len(act.basis)}


def agree(stage: Stage) -> dict[str, Any]:
    file = stage.need(File, stage.id("file", party="MAR"))
    stage.do("secretary", FileAgree(key=file.key, hashed=file.hashed))
    return {}


def _of_kind(items: list[dict[str, Any]], kind: str) -> list[dict[str, Any]]:
    return [item for item in items if item["kind"] == kind]


def _bases(commitments: list[dict[str, Any]], files: list[dict[str, str]]) -> list[Basis]:
    """Each sentence once, also one in which both parties promise something."""
    found: list[Basis] = []
    for basis in (_basis(one, files) for one in commitments):
        if basis not in found:
            found.append(basis)
    return found


def _basis(commitment: dict[str, Any], files: list[dict[str, str]]) -> Basis:
    """The sentence that makes the promise, in each language that says it."""
    text: dict[str, str] = {}
    for passage in commitment["passages"]:
        text.setdefault(passage["language"], "".join(run for run, _ in passage["pieces"]))
    return Basis(text=text, source=files[commitment["passages"][0]["file"]]["name"], day=PUBLISHED)  # type: ignore[arg-type]


def _founded(dates: list[dict[str, Any]]) -> date | None:
    """The first day found in full."""
    days = sorted(one["value"]["value"] for one in dates if one["value"]["value"])
    return date.fromisoformat(days[0]) if days else None
