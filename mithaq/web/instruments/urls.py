"""Addresses of the texts that both sides write."""

from django.urls import path

from . import articles, concordance, pasting, versions, views

urlpatterns = [
    path("sessions/texts/creation/", views.create, name="instrument_create"),
    path("sessions/texts/<str:key>/", views.instrument, name="instrument"),
    path("sessions/texts/<str:key>/proposal/", views.proposal, name="instrument_proposal"),
    path("sessions/texts/<str:key>/draft.pdf", views.draft, name="instrument_draft"),
    path("sessions/texts/<str:key>/articles/", articles.addition, name="article_addition"),
    path("sessions/texts/<str:key>/pastings/", pasting.pastings, name="pastings"),
    path("sessions/texts/<str:key>/pastings/<int:pk>/", pasting.pasting, name="pasting"),
    path("sessions/texts/<str:key>/pastings/<int:pk>/rows/<int:number>/", pasting.pasted_row, name="pasting_row"),
    path("sessions/texts/<str:key>/pastings/<int:pk>/repetition/", pasting.repeated, name="pasting_repetition"),
    path("sessions/texts/<str:key>/pastings/<int:pk>/undo/", pasting.undone, name="pasting_undo"),
    path("sessions/texts/<str:key>/pastings/<int:pk>/deletion/", pasting.discarded, name="pasting_deletion"),
    path("sessions/texts/<str:key>/pastings/<int:pk>/writing/", pasting.written, name="pasting_writing"),
    path("sessions/texts/<str:key>/versions/<str:content>/", versions.changes, name="text_changes"),
    path("sessions/texts/<str:key>/comparisons/", concordance.comparisons, name="comparisons"),
    path("sessions/texts/<str:key>/comparisons/<int:pk>/", concordance.comparison, name="comparison"),
    path(
        "sessions/texts/<str:key>/articles/<str:article>/differences/<str:difference>/dismissal/",
        concordance.dismissal, name="difference_dismissal",
    ),
    path(
        "sessions/texts/<str:key>/articles/<str:article>/differences/<str:difference>/reopening/",
        concordance.reopening, name="difference_reopening",
    ),
    path(
        "sessions/texts/<str:key>/articles/<str:article>/differences/<str:difference>/name/",
        concordance.naming, name="difference_name",
    ),
    path("sessions/texts/<str:key>/articles/<str:article>/deletion/", articles.deletion, name="article_deletion"),
    path("sessions/texts/<str:key>/articles/<str:article>/<str:language>/", articles.wording, name="wording"),
]  # fmt: skip
