"""The acts of the roadmap, a file for each thing they are about."""

from mithaq.ledger.act import Act

from .activities import ActivityAdd, ActivityChange, ActivityDrop, LinkAdd, LinkDrop, LinkJoin, ResourceAdd
from .commitments import CommitmentDraw
from .deliveries import DeliveryAccept, DeliveryDeclare, EvidenceAdd, EvidenceAttach
from .plans import PlanAgree, PlanPropose
from .undertakings import UndertakingAgree, UndertakingPropose

ROADMAP_ACTS: tuple[type[Act], ...] = (
    CommitmentDraw, UndertakingPropose, UndertakingAgree,
    ResourceAdd, ActivityAdd, ActivityChange, ActivityDrop, LinkAdd, LinkDrop, LinkJoin,
    PlanPropose, PlanAgree, EvidenceAdd, EvidenceAttach, DeliveryDeclare, DeliveryAccept,
)  # fmt: skip
