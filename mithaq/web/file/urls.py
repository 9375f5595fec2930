"""Addresses of the commission file. Each verb is a noun that one posts to."""

from django.urls import path

from . import confirming, people, reading, views

urlpatterns = [
    path("file/", views.file, name="file"),
    path("file/proposal/", views.propose, name="file_propose"),
    path("file/proposals/<str:key>/", views.proposal, name="file_proposal"),
    path("file/proposals/<str:key>/agreement/", views.agreement, name="file_agreement"),
    path("file/proposals/<str:key>/refusal/", views.refusal, name="file_refusal"),
    path("file/proposals/<str:key>/withdrawal/", views.withdrawal, name="file_withdrawal"),
    path("file/drafts/", confirming.drop, name="drafts"),
    path("file/drafts/<int:pk>/", confirming.show, name="draft"),
    path("file/drafts/<int:pk>/texts/", confirming.texts, name="draft_texts"),
    path("file/drafts/<int:pk>/repetition/", reading.again, name="draft_repetition"),
    path("file/drafts/<int:pk>/removal/", confirming.removal, name="draft_removal"),
    path("file/drafts/<int:pk>/items/<str:item>/confirmation/", confirming.confirmation, name="item_confirmation"),
    path("file/drafts/<int:pk>/items/<str:item>/dismissal/", confirming.dismissal, name="item_dismissal"),
    path("file/drafts/<int:pk>/items/<str:item>/reopening/", confirming.reopening, name="item_reopening"),
    path("file/drafts/<int:pk>/items/<str:item>/taking-in/", confirming.taking_in, name="item_taking_in"),
    path("file/drafts/<int:pk>/items/<str:item>/sameness/", confirming.sameness, name="item_sameness"),
    path("file/drafts/<int:pk>/items/<str:item>/person/", confirming.person, name="item_person"),
    path("file/people/", people.people, name="people"),
    path("file/people/new/", people.add, name="person_add"),
    path("file/mandates/<str:key>/ending/", people.ending, name="mandate_ending"),
    path("file/notes/", views.note, name="file_note"),
    path("file/what-leaves/", views.what_leaves, name="what_leaves"),
]
