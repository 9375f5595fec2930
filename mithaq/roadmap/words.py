"""The roadmap's terms, as pages and papers write them (docs/glossary.md)."""

from collections.abc import Mapping

from mithaq.ledger.errors import Sentence

from .follow_up import State
from .lifecycle import Stage

STAGES: Mapping[Stage, Sentence] = {
    Stage.PROPOSED: {"fr": "proposée", "ar": "مقترحة", "en": "proposed"},
    Stage.AGREED: {"fr": "acceptée", "ar": "متفق عليها", "en": "agreed"},
    Stage.PLANNED: {"fr": "planifiée", "ar": "مبرمجة", "en": "planned"},
    Stage.UNDER_WAY: {"fr": "en cours", "ar": "قيد الإنجاز", "en": "under way"},
    Stage.DELIVERED: {"fr": "livrée", "ar": "مصرح بإنجازها", "en": "delivered"},
    Stage.ACCEPTED: {"fr": "réceptionnée", "ar": "مقبولة", "en": "accepted"},
    Stage.ENDED: {"fr": "close", "ar": "منتهية", "en": "ended"},
}

STATES: Mapping[State, Sentence] = {
    State.LATE: {"fr": "en retard", "ar": "متأخر", "en": "late"},
    State.THREATENED: {"fr": "menacé", "ar": "مهدد", "en": "threatened"},
    State.ANSWER: {"fr": "attend notre réponse", "ar": "في انتظار جوابنا", "en": "awaits our answer"},
    State.WAITING: {"fr": "attend l'autre partie", "ar": "في انتظار الطرف الآخر", "en": "waiting for the other party"},
    State.ON_TRACK: {"fr": "dans les temps", "ar": "في الموعد", "en": "on track"},
    State.KEPT: {"fr": "tenu", "ar": "موفى به", "en": "kept"},
}

# What is to be decided next, by the kind of act that decides it.
DECISIONS: Mapping[str, Sentence] = {
    "undertaking.propose": {"fr": "Proposer une action", "ar": "اقتراح عملية", "en": "Propose an undertaking"},
    "undertaking.agree": {"fr": "Accepter l'action", "ar": "الموافقة على العملية", "en": "Agree to the undertaking"},
    "plan.propose": {"fr": "Proposer un plan", "ar": "اقتراح خطة", "en": "Propose a plan"},
    "plan.agree": {"fr": "Accepter le plan", "ar": "الموافقة على الخطة", "en": "Agree to the plan"},
    "delivery.declare": {"fr": "Déclarer la livraison", "ar": "التصريح بالإنجاز", "en": "Declare the delivery"},
    "delivery.accept": {"fr": "Accepter la livraison", "ar": "قبول الإنجاز", "en": "Accept the delivery"},
}
LAG_UNITS: dict[str, Sentence] = {
    "working": {"fr": "jours ouvrés", "ar": "أيام العمل", "en": "working days"},
    "calendar": {"fr": "jours calendaires", "ar": "الأيام التقويمية", "en": "calendar days"},
}
