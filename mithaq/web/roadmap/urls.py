"""Addresses of the roadmap, its plans and their calculation."""

from django.urls import path

from . import calculation, comparing, printing, slips, views

urlpatterns = [
    path("roadmap/", views.roadmap, name="roadmap"),
    path("roadmap/resources/", views.resource, name="resource_add"),
    path("roadmap/calculations/", calculation.calculations, name="calculations"),
    path("roadmap/calculations/<int:key>/", calculation.calculation, name="calculation"),
    path("roadmap/calculations/<int:key>/proposal/", calculation.proposal, name="calculation_proposal"),
    path("roadmap/plans/<str:key>/", views.plan, name="plan"),
    path("roadmap/compare/", comparing.compare, name="plans_compare"),
    path("roadmap/plans/<str:key>/activities/<path:thing>/", slips.activity, name="plan_activity"),
    path("roadmap/plans/<str:key>/replans/", slips.replans, name="plan_replans"),
    path("roadmap/plans/<str:key>/replans/now/", slips.replan, name="plan_replan"),
    path("roadmap/plans/<str:key>/proposal/", slips.proposal, name="plan_slip_proposal"),
    path("roadmap/plans/<str:key>/risks/", slips.risks, name="plan_risks"),
    path("roadmap/plans/<str:key>/chart.pdf", printing.sheet, name="plan_sheet"),
    path("roadmap/plans/<str:key>/sheets/", printing.sheets, name="plan_sheets"),
    path("roadmap/plans/<str:key>/calendar.ics", views.calendar, name="plan_calendar"),
    path("roadmap/plans/<str:key>/agreement/", views.agreement, name="plan_agreement"),
    path("roadmap/plans/<str:key>/refusal/", views.refusal, name="plan_refusal"),
    path("roadmap/plans/<str:key>/withdrawal/", views.withdrawal, name="plan_withdrawal"),
]
