"""Addresses of the texts that both sides write."""

from django.urls import path

from . import articles, views

urlpatterns = [
    path("sessions/texts/creation/", views.create, name="instrument_create"),
    path("sessions/texts/<str:key>/", views.instrument, name="instrument"),
    path("sessions/texts/<str:key>/proposal/", views.proposal, name="instrument_proposal"),
    path("sessions/texts/<str:key>/draft.pdf", views.draft, name="instrument_draft"),
    path("sessions/texts/<str:key>/articles/", articles.addition, name="article_addition"),
    path("sessions/texts/<str:key>/articles/<str:article>/deletion/", articles.deletion, name="article_deletion"),
    path("sessions/texts/<str:key>/articles/<str:article>/<str:language>/", articles.wording, name="wording"),
]
