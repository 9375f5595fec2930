"""The address of the search; the palette asks it too."""

from django.urls import path

from . import views

urlpatterns = [path("search/", views.search, name="search")]
