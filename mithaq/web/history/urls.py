"""Addresses of the history and of what is to be settled."""

from django.urls import path

from . import views

urlpatterns = [
    path("history/", views.history, name="history"),
    path("history/conflicts/", views.unsettled, name="conflicts"),
    path("history/conflicts/<str:key>/withdrawal/", views.withdrawal, name="conflict_withdrawal"),
    path("history/conflicts/<str:key>/refusal/", views.refusal, name="conflict_refusal"),
]
