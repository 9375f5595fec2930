"""The four axes at work: a course, a lot, a route, a mission; and a first delivery, declared and accepted."""

from typing import Any

from mithaq.axes.equipment.acts import LotHand, LotItem, LotReceive
from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.acts import MissionAgree, MissionPropose
from mithaq.axes.expertise.models import Mission
from mithaq.axes.logistics.acts import LegAdd
from mithaq.axes.training.acts import CourseAsk, CourseOffer
from mithaq.roadmap.acts.deliveries import DeliveryAccept, DeliveryDeclare, EvidenceAdd
from mithaq.roadmap.fields import Demand
from mithaq.roadmap.models import Delivery
from mithaq.secretariat import store
from mithaq.secretariat.files import Handed, Shown, attach, attachments

from ..plot import TASKS
from ..slip import NAME, slip
from ..stage import Stage

RABAT_SALE = {"fr": "Rabat-Salé", "ar": "الرباط سلا"}
BAMAKO = {"fr": "Bamako", "ar": "باماكو"}
SEGOU = {"fr": "Ségou", "ar": "سيغو"}
LOT = "LOT-2026-01"


def offer(stage: Stage) -> dict[str, Any]:
    """Morocco: seats, a lot handed over, the first leg, a mission."""
    days = stage.days
    stage.do("head", CourseOffer(
        key=stage.id("course"), undertaking=stage.id("task/course"), title=TASKS["course"].title,  # type: ignore[arg-type]
        seats=24, starts=days.course_start, ends=days.course_end, language="fr",
        place={"fr": "Kénitra", "ar": "القنيطرة"}, prerequisites=None,
        demands=[Demand(resource=stage.id("means/instructors"), amount=3)],
    ))  # fmt: skip
    stage.do("secretary", LotHand(
        key=stage.id("lot"), replaces=None, undertaking=stage.id("task/toolset"), label=LOT,
        items=[LotItem(name={"fr": "Caisse d'outillage", "ar": "صندوق معدات"}, quantity=6,
                       serials=[f"CO-{n:03d}" for n in range(1, 7)])],
        place=BAMAKO, day=days.begun,  # type: ignore[arg-type]
    ))  # fmt: skip
    stage.do("planner", _leg(stage, 1, "air", days=4))
    stage.do("secretary", MissionPropose(
        key=stage.id("mission"), replaces=None, undertaking=stage.id("task/experts"),
        title=TASKS["experts"].title, experts=4, days=10, place=BAMAKO,  # type: ignore[arg-type]
        starts=days.mission_start,
    ))  # fmt: skip
    return {"seats": 24, "lot": LOT}


def answer(stage: Stage) -> dict[str, Any]:
    """Mali: seats asked, the lot received as listed, the last leg, the mission agreed."""
    stage.do("head", CourseAsk(key=stage.id("seats"), course=stage.id("course", party="MAR"), seats=24))
    lot, mission = stage.need(Lot, stage.id("lot", party="MAR")), stage.need(Mission, stage.id("mission", party="MAR"))
    stage.do("secretary", LotReceive(key=lot.key, hashed=lot.hashed))
    stage.do("planner", _leg(stage, 2, "road", days=3))
    stage.do("secretary", MissionAgree(key=mission.key, hashed=mission.hashed))
    return {"seats": 24, "lot": LOT}


def declare(stage: Stage) -> dict[str, Any]:
    """Mali: the list of nominees is there, with what shows it."""
    task = stage.id("task/list")
    evidence = EvidenceAdd(
        key=stage.id("evidence"), thing=task,
        title={"fr": "Bordereau de la liste des candidats", "ar": "بيان إرسال لائحة المرشحين"},
        note="Vingt-quatre candidats, deux suppléants.", file=None,
    )  # fmt: skip
    file = _attached(stage, evidence)
    stage.do("head", DeliveryDeclare(
        key=stage.id("delivery"), replaces=None, undertaking=task, day=stage.days.begun, note=None,
        evidence=[evidence.key],
    ))  # fmt: skip
    return {"name": file.row.name, "size": file.row.size}


def accept(stage: Stage) -> dict[str, Any]:
    """Morocco: the file is opened as it came, then the delivery is accepted."""
    delivery = stage.need(Delivery, stage.id("delivery", party="MLI"))
    (file,) = attachments(stage.reading, delivery.evidence)[delivery.evidence[0]]
    data = store.read(file.row.c)
    if file.held is None or data != slip():
        raise LookupError(f"{file.row.name}: other bytes than were attached")
    stage.do("head", DeliveryAccept(key=delivery.key, hashed=delivery.hashed))
    return {"name": file.row.name, "size": len(data), "hash": file.held.sha256[:16]}


def _attached(stage: Stage, evidence: EvidenceAdd) -> Shown:
    """The piece of evidence with its file, as one entry; what an interrupted run has done stays."""
    if not attachments(stage.reading, {evidence.key}):
        before = [] if stage.has(evidence) else [evidence]
        data = slip()
        attach(stage.office, evidence.key, [Handed(NAME, len(data), lambda: data)], by=stage.by("head"), before=before)
    return attachments(stage.reading, {evidence.key})[evidence.key][0]


def _leg(stage: Stage, order: int, mode: Any, *, days: int) -> LegAdd:
    """The first leg is Morocco's, the second Mali's."""
    origin, destination = (RABAT_SALE, BAMAKO) if order == 1 else (BAMAKO, SEGOU)
    return LegAdd(
        key=stage.id(f"leg/{order}"), undertaking=stage.id("task/carriage", party="MAR"), order=order, mode=mode,
        origin=origin, destination=destination, days=days, capacity_kg=18_000,  # type: ignore[arg-type]
    )  # fmt: skip
