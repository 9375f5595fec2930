"""The first session and its agenda: two acts each."""

from typing import Any

from mithaq.commission.acts import AgendaAgree, AgendaPropose, SessionAgree, SessionPropose
from mithaq.commission.acts.sessions import Item
from mithaq.commission.models import Agenda, Session
from mithaq.documents.dates import gregorian
from mithaq.ledger.errors import LANGUAGES

from ..stage import Stage

ITEMS: tuple[tuple[dict[str, str], str | None], ...] = (
    ({"fr": "Adoption de l'ordre du jour", "ar": "اعتماد جدول الأعمال"}, None),
    ({"fr": "Suivi des engagements du communiqué", "ar": "تتبع التزامات البيان المشترك"}, None),
    ({"fr": "Formation : places pour l'année à venir", "ar": "التكوين: مقاعد السنة المقبلة"}, "training"),
    ({"fr": "Équipement : premier lot de véhicules", "ar": "التجهيز: الدفعة الأولى من المركبات"}, "equipment"),
    ({"fr": "Soutien logistique : acheminement du lot", "ar": "الدعم اللوجستي: نقل الدفعة"}, "logistics"),
    ({"fr": "Échange d'expertise : mission de maintenance", "ar": "تبادل الخبرات: بعثة الصيانة"}, "expertise"),
    ({"fr": "Feuille de route et prochaine session", "ar": "خارطة الطريق والدورة المقبلة"}, None),
)


def propose(stage: Stage) -> dict[str, Any]:
    days = stage.days
    session = SessionPropose(
        key=stage.id("session"), replaces=None, number=1, extraordinary=False, day=days.session,
        until=days.session_end, place={"fr": "Rabat", "ar": "الرباط", "en": "Rabat"}, host="MAR",
    )  # fmt: skip
    items = [Item(n=n, title=title, axis=axis) for n, (title, axis) in enumerate(ITEMS, 1)]  # type: ignore[arg-type]
    stage.do("secretary", session)
    stage.do("secretary", AgendaPropose(key=stage.id("agenda"), replaces=None, session=session.key, items=items))
    told = {f"day_{language}": gregorian(days.session, language) for language in LANGUAGES}
    return {**told, "items": len(items)}


def agree(stage: Stage) -> dict[str, Any]:
    session = stage.need(Session, stage.id("session", party="MAR"))
    agenda = stage.need(Agenda, stage.id("agenda", party="MAR"))
    stage.do("chair", SessionAgree(key=session.key, hashed=session.hashed))
    stage.do("secretary", AgendaAgree(key=agenda.key, hashed=agenda.hashed))
    return {}
