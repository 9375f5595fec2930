"""Addresses of what each axis adds to an undertaking."""

from django.urls import path
from django.utils.translation import gettext_lazy

from mithaq.axes.equipment.acts import LotReceive
from mithaq.axes.equipment.models import Lot
from mithaq.axes.expertise.acts import MissionAgree
from mithaq.axes.expertise.models import Mission

from . import views

WORK = "commitments/undertakings/<str:key>/"
RECEIVED = gettext_lazy("Received, exactly as listed. The other party learns of it by the next bag.")
AGREED = gettext_lazy("Agreed. The other party learns of it by the next bag.")
LOT, MISSION = views.answers(Lot, LotReceive, RECEIVED), views.answers(Mission, MissionAgree, AGREED)

urlpatterns = [
    path(f"{WORK}courses/", views.course, name="course_offer"),
    path("commitments/courses/<str:key>/seats/", views.seats, name="course_ask"),
    path("commitments/courses/<str:key>/withdrawal/", views.course_withdrawal, name="course_withdrawal"),
    path(f"{WORK}lots/", views.lot, name="lot_hand"),
    *(path(f"commitments/lots/<str:key>/{noun}/", view, name=f"lot_{noun}") for noun, view in LOT.items()),
    path(f"{WORK}legs/", views.leg, name="leg_add"),
    path("commitments/legs/<str:key>/withdrawal/", views.leg_withdrawal, name="leg_withdrawal"),
    path(f"{WORK}missions/", views.mission, name="mission_propose"),
    *(path(f"commitments/missions/<str:key>/{noun}/", view, name=f"mission_{noun}") for noun, view in MISSION.items()),
]
