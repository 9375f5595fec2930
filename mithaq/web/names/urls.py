"""Addresses of names and lists, within the commission file. Each verb is a noun that one posts to."""

from django.urls import path

from . import views

urlpatterns = [
    path("file/names/", views.names, name="names"),
    path("file/names/lists/<int:pk>/", views.screening, name="name_list"),
    path("file/names/lists/<int:pk>/table.csv", views.table, name="name_list_table"),
    path("file/names/lists/<int:pk>/repetition/", views.again, name="name_list_again"),
    path("file/names/lists/<int:pk>/removal/", views.removal, name="name_list_removal"),
    path("file/names/lists/<int:pk>/rows/<int:at>/statement/", views.statement, name="name_statement"),
    path("file/names/statements/", views.statements, name="name_statements"),
    path("file/names/statements/<int:pk>/withdrawal/", views.withdrawal, name="name_withdrawal"),
]
