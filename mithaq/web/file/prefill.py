"""From confirmed items to the form of the file. What nobody confirmed leaves its field as it was."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from mithaq.commission.acts.file import Basis
from mithaq.desk import drafts
from mithaq.desk.models import Draft
from mithaq.ledger.errors import LANGUAGES
from mithaq.web.sessions.forms import spread

from .labels import LENGTH
from .parties import names_said, titled

# The words of a sub-commission for each axis, offered where a confirmed sentence speaks of sub-commissions.
BODIES: Mapping[str, Mapping[str, str]] = {
    "training": {
        "fr": "Sous-commission de la formation",
        "ar": "اللجنة الفرعية للتكوين",
        "en": "Sub-commission on training",
    },
    "equipment": {
        "fr": "Sous-commission de l'équipement",
        "ar": "اللجنة الفرعية للتجهيزات",
        "en": "Sub-commission on equipment",
    },
    "logistics": {
        "fr": "Sous-commission du soutien logistique",
        "ar": "اللجنة الفرعية للدعم اللوجستي",
        "en": "Sub-commission on logistics",
    },
    "expertise": {
        "fr": "Sous-commission de l'échange d'expertise",
        "ar": "اللجنة الفرعية لتبادل الخبرات",
        "en": "Sub-commission on the exchange of expertise",
    },
}


def basis_of(draft: Draft) -> dict[str, Basis]:
    """The sentence that creates the commission, and each confirmed commitment: on these the file may rest."""
    said = [(item["id"], _sentences(item)) for item in _joint(draft)]
    for item in drafts.confirmed(draft, "commitment"):
        texts: dict[Any, str] = {}
        for label, text in item["value"]["texts"].items():
            texts.setdefault(label[:2], text)  # a second text in the same language has a label of its own: "fr 2"
        if texts not in [known for _, known in said]:
            said.append((item["id"], texts))
    day, source = drafts.published(draft), source_of(draft)
    return {key: Basis(text=text, source=source, day=day) for key, text in said if text}


def source_of(draft: Draft) -> str:
    """What the texts are called until a person gives them their title."""
    return " · ".join(one["name"] for one in draft.content["files"])[:300]


def initial_of(draft: Draft, parties: Sequence[str]) -> dict[str, Any]:
    """The form as the confirmed items fill it."""
    languages = draft.content["languages"]
    texts = [(one["language"], text) for one, text in zip(draft.content["files"], draft.content["texts"], strict=True)]
    axes = [item["value"]["value"] for item in drafts.confirmed(draft, "axis")]
    initial: dict[str, Any] = {"languages": languages, "basis": list(basis_of(draft)), "source": source_of(draft)}
    if title := _title(draft):
        initial |= spread("title", title)
    if axes:
        initial["axes"] = axes
    for item in drafts.confirmed(draft, "party"):
        if (code := item["value"]["value"]) in parties:
            initial |= spread(f"party_{code}", names_said(code, texts))
    for axis in axes if _says_bodies(draft) else ():
        named: dict[str, str] = {language: BODIES[axis][language] for language in LANGUAGES if language in languages}
        initial |= spread(f"body_{axis}", named)
    if founded := _founded(draft):
        initial["founded"] = founded
    if years := _years(draft):
        initial["years"] = years
    return initial


def _title(draft: Draft) -> dict[str, str]:
    joint = _joint(draft)
    return titled(joint[0]["value"]["name"]) if joint else {}


def _joint(draft: Draft) -> list[dict[str, Any]]:
    return [item for item in drafts.confirmed(draft, "organ") if item["value"]["kind"] == "joint_commission"]


def _sentences(item: dict[str, Any]) -> dict[Any, str]:
    """The first sentence of each language that says the item."""
    said: dict[Any, str] = {}
    for passage in item["passages"]:
        said.setdefault(passage["language"], "".join(run for run, _ in passage["pieces"]))
    return said


def _founded(draft: Draft) -> date | None:
    """The first confirmed day of the text: the form says that it is to be checked."""
    days = [item["value"]["value"] for item in drafts.confirmed(draft, "date") if item["value"]["value"]]
    return date.fromisoformat(days[0]) if days else None


def _years(draft: Draft) -> int | None:
    terms = [item["value"] for item in drafts.confirmed(draft, "duration") if item["value"]["of"] == "term"]
    found = [length for term in terms if (length := LENGTH.fullmatch(term["value"])) and length[3] == "Y"]
    return int(found[0][2]) if found else None


def _says_bodies(draft: Draft) -> bool:
    about = [one for item in drafts.confirmed(draft, "commitment") for one in item["value"]["about"]]
    organs = [item["value"]["kind"] for item in drafts.confirmed(draft, "organ")]
    return "sub_commission" in about or "sub_commission" in organs
