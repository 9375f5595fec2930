"""Addresses of the diplomatic bag."""

from django.urls import path

from . import views

urlpatterns = [
    path("bag/", views.bag, name="bag"),
    path("bag/packing/", views.packing, name="bag_packing"),
    path("bag/receiving/", views.receiving, name="bag_receiving"),
    path("bag/parcels/<int:pk>/removal/", views.removal, name="parcel_removal"),
    path("bag/parcels/<int:pk>/", views.parcel, name="parcel"),
]
