"""One drafted item as the page of a draft shows it: its value in words, its sentences, what was answered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mithaq.desk import drafts

from .item_forms import ItemForm
from .labels import AXIS_LABELS, FORCE, LASTS, SESSION_STATUS, STATUS, TEXT_KINDS, TEXT_STATUS, length, version
from .resembling import Resembling


@dataclass(frozen=True)
class Shown:
    """One item as the page shows it."""

    item: dict[str, Any]
    answer: dict[str, Any]
    form: ItemForm
    why: str
    mine: bool  # a person of our side
    label: Any
    alike: Sequence[Resembling] = ()

    @property
    def value(self) -> dict[str, Any]:
        return dict(self.answer.get("value") or self.item["value"])

    @property
    def choice(self) -> str:
        return str(self.answer.get("choice", ""))

    @property
    def corrected(self) -> bool:
        return self.choice == drafts.CONFIRMED and self.value != self.item["value"]

    @property
    def first(self) -> list[dict[str, Any]]:
        """One sentence of each version."""
        files = {passage["file"]: passage for passage in reversed(self.item["passages"])}
        return [files[file] for file in sorted(files)]

    @property
    def further(self) -> list[dict[str, Any]]:
        shown = self.first
        return [passage for passage in self.item["passages"] if passage not in shown]

    @property
    def settled(self) -> bool:
        """Whether a person has said who this is, or is not."""
        return any(one.chosen or one.refused for one in self.alike)

    @property
    def sure(self) -> int | None:
        """How often the rule that found it is right, in per cent, where the draft says it."""
        confidence = self.value.get("confidence")
        return round(100 * confidence) if isinstance(confidence, float) else None

    # budget: one case for each kind
    @property
    def told(self) -> dict[str, Any]:
        """Its codes in words."""
        value = self.value
        match self.item["kind"]:
            case "date":
                return {"day": date.fromisoformat(value["value"]) if value["value"] else None, "said": _day_said(value)}
            case "duration":
                return {"length": length(value["value"]), "of": LASTS.get(value["of"], "")}
            case "axis":
                return {"axis": AXIS_LABELS.get(value["value"], value["value"])}
            case "organ":
                return {
                    "status": {version(label): [STATUS[one] for one in said] for label, said in value["status"].items()}
                }
            case "commitment":
                return {
                    "force": FORCE.get(value["force"], ""),
                    "both": value["who"] == "both",
                    "by": _day(value.get("by")),
                }
            case "visit":
                said = length(str(value["length"])) if value["length"] else ""
                return {"from": _day(value["from_date"]), "until": _day(value["until"]), "length": said}
            case "session":
                held = SESSION_STATUS[str(value["status"])]
                return {"from": _day(value["from"]), "until": _day(value["until"]), "status": held}
            case "text":
                return {"kind": TEXT_KINDS[str(value["kind"])], "status": TEXT_STATUS[str(value["status"])]}
            case "next_step":
                return {"by": _day(value["by"])}
        return {}


def _day(said: Any) -> date | None:
    return date.fromisoformat(str(said)) if said else None


def _day_said(value: dict[str, Any]) -> str:
    """What the text gives of a date that it leaves open: 17-02, 2025-06, the two ends of a quarter."""
    if value.get("until"):
        return f"{value['from']} – {value['until']}"
    parts = (value["year"], value["month"], value["day"])
    return "-".join(f"{part:02d}" if part else "…" for part in parts)
