"""Addresses of the sessions. Each verb is a noun that one posts to."""

from django.urls import path

from . import agendas, views

urlpatterns = [
    path("sessions/", views.sessions, name="sessions"),
    path("sessions/both-calendars/", views.both_calendars, name="both_calendars"),
    path("sessions/proposal/", views.propose, name="session_propose"),
    path("sessions/<str:key>/", views.session, name="session"),
    path("sessions/<str:key>/agreement/", views.agreement, name="session_agreement"),
    path("sessions/<str:key>/refusal/", views.refusal, name="session_refusal"),
    path("sessions/<str:key>/withdrawal/", views.withdrawal, name="session_withdrawal"),
    path("sessions/<str:key>/replacement/", views.replacement, name="session_replacement"),
    path("sessions/<str:key>/agenda/", agendas.propose, name="agenda_propose"),
    path("agendas/<str:key>/agreement/", agendas.agreement, name="agenda_agreement"),
    path("agendas/<str:key>/refusal/", agendas.refusal, name="agenda_refusal"),
    path("agendas/<str:key>/withdrawal/", agendas.withdrawal, name="agenda_withdrawal"),
]
