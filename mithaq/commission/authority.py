"""Who may do what: one page. A mandate counts if the author's own party granted it earlier in its own log."""

from mithaq.ledger.act import Act
from mithaq.ledger.fold import Draft, Seen

from .models import Mandate

SECRETARY, CHAIR, PLANNER, VETTING, END_USE, HEAD = "secretary", "chair", "planner", "vetting", "end_use", "head"
ROLES = (SECRETARY, CHAIR, PLANNER, VETTING, END_USE, HEAD)
ADMINISTRATOR = "administrator"  # of the node: publishes keys, grants the first mandates


def roles_for(kind: str) -> tuple[str, ...]:
    """The mandates of which one is needed for this kind of act."""
    match kind.split("."):
        case ["ledger", "sign" | "decline"]:
            return (CHAIR,)
        case ["ledger", "file"]:
            return (SECRETARY, PLANNER, HEAD)
        case ["ledger", _]:
            return (ADMINISTRATOR,)
        case ["mandate", _]:
            return (ADMINISTRATOR, SECRETARY)
        case ["person", _]:
            return (ADMINISTRATOR, SECRETARY)
        case ["note", _]:
            return (SECRETARY, CHAIR, PLANNER, HEAD)
        case ["file" | "session" | "agenda", "agree"]:
            return (SECRETARY, CHAIR)
        case ["plan", "propose"] | ["activity" | "link" | "resource" | "leg", _]:
            return (PLANNER, SECRETARY)
        case ["plan", "agree"]:
            return (PLANNER, SECRETARY, CHAIR)
        case ["undertaking", "agree"] | ["mission", "agree"] | ["delivery", "accept"] | ["lot", "receive"]:
            return (SECRETARY, PLANNER, HEAD, CHAIR)
        case ["undertaking" | "course" | "lot" | "mission" | "delivery" | "evidence", _]:
            return (SECRETARY, PLANNER, HEAD)
        case ["commitment", _] | ["concordance", "overrule"]:
            return (SECRETARY, CHAIR)
        case _:
            return (SECRETARY,)


def may(draft: Draft, act: type[Act]) -> None:
    """Void("no_mandate") unless the author holds one that permits this kind. A party's first grant needs none."""
    needed = roles_for(act.kind)
    first = act.kind == "mandate.grant" and not draft.owns(Mandate)
    allowed = first or bool(roles_of(draft, draft.by) & set(needed))
    draft.require(allowed, "no_mandate", by=draft.by, kind=act.kind, roles=", ".join(needed))


def roles_of(seen: Seen, pseudonym: str) -> set[str]:
    """What this person may do for the party whose log it is, at this place of it."""
    granted = seen.where(Mandate, holder=pseudonym, party=seen.party)
    return {mandate.role for mandate in granted if not mandate.ended}
