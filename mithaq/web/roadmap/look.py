"""What a reader of the roadmap chose to see. All of it stands in the address: it can be sent and gone back to."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from mithaq.roadmap.slips import Slip

# Pixels of a day: a week is a hand wide, a year fits a screen. Blank: the whole plan as wide as the page.
ZOOMS: dict[str, float] = {"week": 24, "month": 8, "quarter": 3, "year": 1}
ZOOM_WORDS: dict[str, str | Promise] = {
    "": _("Whole plan"),
    "week": pgettext_lazy("zoom", "Week"),
    "month": pgettext_lazy("zoom", "Month"),
    "quarter": pgettext_lazy("zoom", "Quarter"),
    "year": pgettext_lazy("zoom", "Year"),
}
GROUPS: dict[str, str | Promise] = {
    "undertaking": _("by undertaking"),
    "commitment": _("by commitment"),
    "axis": _("by axis"),
}
SHOWN: dict[str, str | Promise] = {
    "chain": _("Critical chain"),
    "load": _("Load of resources"),
    "risk": _("Uncertainty (P80)"),
}
BY_DEFAULT = frozenset({"chain"})
FIELDS = ("zoom", "by", "axis", "party", "host", "commitment", "state", "choice", "because")
MOST_SLIPS = 20  # at once: more is a new plan, not a slip
LONGEST_REASON = 2_000


@dataclass(frozen=True)
class Look:
    """The choices of one address. `turned`: groups that aren't as by default (open; shut in a long plan)."""

    zoom: str = ""
    by: str = "undertaking"
    axis: str = ""
    party: str = ""
    host: str = ""
    commitment: str = ""
    state: str = ""
    show: frozenset[str] = BY_DEFAULT
    turned: frozenset[str] = frozenset()
    slips: tuple[Slip, ...] = ()
    choice: str = ""
    job: int | None = None
    because: str = ""

    @classmethod
    def of(cls, query: QueryDict) -> "Look":
        """What makes no sense is as if it weren't there: an address may be old."""
        slips = tuple(slip for text in query.getlist("slip") if (slip := Slip.of(text)))
        job = query.get("job", "")
        return cls(
            zoom=query.get("zoom", "") if query.get("zoom") in ZOOMS else "",
            by=query.get("by", "") if query.get("by") in GROUPS else "undertaking",
            **{name: query.get(name, "") for name in ("axis", "party", "host", "commitment", "state", "choice")},
            show=frozenset(query.getlist("show")) & SHOWN.keys() if "show" in query else BY_DEFAULT,
            turned=frozenset(query.getlist("turn")),
            slips=slips[-MOST_SLIPS:],
            job=int(job) if job.isascii() and job.isdigit() and len(job) < 12 else None,
            because=query.get("because", "")[:LONGEST_REASON],
        )

    @property
    def day_width(self) -> float:
        return ZOOMS.get(self.zoom, 0)

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """Names and values, as an address or hidden fields carry them."""
        found = [(name, str(value)) for name in FIELDS if (value := getattr(self, name)) and value != "undertaking"]
        if self.show != BY_DEFAULT:
            found += [("show", name) for name in sorted(self.show)] or [("show", "")]
        found += [("turn", key) for key in sorted(self.turned)]
        found += [("slip", str(slip)) for slip in self.slips]
        return [*found, ("job", str(self.job))] if self.job is not None else found

    @property
    def query(self) -> str:
        """The tail of an address, with its question mark; nothing where nothing was chosen."""
        return f"?{urlencode(self.pairs)}" if self.pairs else ""

    def but(self, **changes: Any) -> "Look":
        return replace(self, **changes)

    def turning(self, key: str) -> "Look":
        """With that group the other way."""
        return replace(self, turned=self.turned ^ {key})

    def slipped(self, slip: Slip) -> "Look":
        """With one more slip; what was said before of the same thing no longer counts, nor what was found for it."""
        kept = (other for other in self.slips if other.key != slip.key)
        return replace(self, slips=(*kept, slip)[-MOST_SLIPS:], choice="", job=None)

    @property
    def undone(self) -> "Look":
        """Without the last slip."""
        return replace(self, slips=self.slips[:-1], choice="", job=None)

    @property
    def plain(self) -> "Look":
        """Without any: the plan as it stands."""
        return replace(self, slips=(), choice="", job=None, because="")

    def without(self, names: Iterable[str]) -> list[tuple[str, str]]:
        """The pairs that a form carries along, but those that it asks for itself."""
        left_out = set(names)
        return [(name, value) for name, value in self.pairs if name not in left_out]
