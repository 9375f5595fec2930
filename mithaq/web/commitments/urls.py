"""Addresses of commitments and of the undertakings that keep them. Each verb is a noun that one posts to."""

from django.urls import path

from . import deliveries, evidence, sources, steps, undertakings, views

WORK = "commitments/undertakings/<str:key>/"

urlpatterns = [
    path("commitments/", views.commitments, name="commitments"),
    path("commitments/matrix.csv", views.matrix_csv, name="commitments_csv"),
    path("commitments/matrix.xlsx", views.matrix_xlsx, name="commitments_xlsx"),
    path("commitments/sources/", sources.sources, name="commitment_sources"),
    path("commitments/sources/<str:content>/", sources.source, name="commitment_source"),
    path("commitments/sources/<str:content>/<str:number>/", sources.draw, name="commitment_draw"),
    path(WORK, undertakings.undertaking, name="undertaking"),
    path(f"{WORK}agreement/", undertakings.agreement, name="undertaking_agreement"),
    path(f"{WORK}refusal/", undertakings.refusal, name="undertaking_refusal"),
    path(f"{WORK}withdrawal/", undertakings.withdrawal, name="undertaking_withdrawal"),
    path(f"{WORK}replacement/", undertakings.replacement, name="undertaking_replacement"),
    path(f"{WORK}evidence/", evidence.of_undertaking, name="undertaking_evidence"),
    path(f"{WORK}steps/", steps.activity, name="activity_add"),
    path(f"{WORK}links/", steps.link, name="link_add"),
    path(f"{WORK}delivery/", deliveries.declare, name="delivery_declare"),
    path("commitments/steps/<str:key>/withdrawal/", steps.activity_withdrawal, name="activity_withdrawal"),
    path("commitments/links/<str:key>/withdrawal/", steps.link_withdrawal, name="link_withdrawal"),
    path("commitments/deliveries/<str:key>/agreement/", deliveries.agreement, name="delivery_agreement"),
    path("commitments/deliveries/<str:key>/refusal/", deliveries.refusal, name="delivery_refusal"),
    path("commitments/deliveries/<str:key>/withdrawal/", deliveries.withdrawal, name="delivery_withdrawal"),
    path("commitments/evidence/<str:key>/files/", evidence.files, name="evidence_files"),
    path("commitments/files/<str:key>/", evidence.file, name="attachment"),
    path("commitments/<str:key>/", views.commitment, name="commitment"),
    path("commitments/<str:key>/evidence/", evidence.of_commitment, name="commitment_evidence"),
    path("commitments/<str:key>/undertakings/", undertakings.propose, name="undertaking_propose"),
]
