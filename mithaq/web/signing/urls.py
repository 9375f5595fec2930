"""Addresses of what is to be signed, and of the passkeys that sign."""

from django.urls import path

from . import passkeys, views, votes

urlpatterns = [
    path("to-sign/", views.to_sign, name="to_sign"),
    path("to-sign/passkeys/", passkeys.passkeys, name="passkeys"),
    path("to-sign/passkeys/<int:pk>/approval/", passkeys.approval, name="passkey_approval"),
    path("to-sign/passkeys/<int:pk>/dismissal/", passkeys.dismissal, name="passkey_dismissal"),
    path("to-sign/<str:content>/", views.signing, name="signing"),
    path("to-sign/<str:content>/statement.json", views.statement, name="statement"),
    path("to-sign/<str:content>/originals/<str:party>.pdf", views.original, name="original"),
    path("to-sign/<str:content>/certificate.json", views.certificate, name="certificate"),
    path("to-sign/<str:content>/certificate.html", views.certificate_in_a_page, name="certificate_page"),
    path("to-sign/<str:content>/comparison/", votes.comparison, name="text_comparison"),
    path("to-sign/<str:content>/signature/", votes.signature, name="signature"),
    path("to-sign/<str:content>/refusal/", votes.refusal, name="signature_refusal"),
    path("to-sign/<str:content>/withdrawal/", votes.withdrawal, name="text_withdrawal"),
]
