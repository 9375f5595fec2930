"""Addresses of the roadmap, its plans and their calculation."""

from django.urls import path

from . import calculation, views

urlpatterns = [
    path("roadmap/", views.roadmap, name="roadmap"),
    path("roadmap/resources/", views.resource, name="resource_add"),
    path("roadmap/calculations/", calculation.calculations, name="calculations"),
    path("roadmap/calculations/<int:key>/", calculation.calculation, name="calculation"),
    path("roadmap/calculations/<int:key>/end/", calculation.halt, name="calculation_end"),
    path("roadmap/calculations/<int:key>/proposal/", calculation.proposal, name="calculation_proposal"),
    path("roadmap/plans/<str:key>/", views.plan, name="plan"),
    path("roadmap/plans/<str:key>/calendar.ics", views.calendar, name="plan_calendar"),
    path("roadmap/plans/<str:key>/agreement/", views.agreement, name="plan_agreement"),
    path("roadmap/plans/<str:key>/refusal/", views.refusal, name="plan_refusal"),
    path("roadmap/plans/<str:key>/withdrawal/", views.withdrawal, name="plan_withdrawal"),
]
