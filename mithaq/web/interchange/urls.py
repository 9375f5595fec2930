"""Addresses of what goes out and comes in."""

from django.urls import path

from . import drawings, exports, imports

urlpatterns = [
    path("roadmap/exports/", exports.exports, name="roadmap_exports"),
    path("roadmap/exports/<str:form>/", exports.export, name="roadmap_export"),
    path("roadmap/drawings/", drawings.drawings, name="roadmap_drawings"),
    path("roadmap/drawings/<int:pk>/", drawings.drawing, name="roadmap_drawing"),
    path("roadmap/drawings/<int:pk>/image/", drawings.drawn, name="roadmap_drawn"),
    path("roadmap/imports/", imports.imports, name="roadmap_imports"),
    path("roadmap/imports/template.xlsx", imports.template, name="roadmap_template"),
    path("roadmap/imports/readings/<int:pk>/", imports.reading, name="roadmap_reading"),
    path("roadmap/imports/<int:pk>/", imports.draft, name="roadmap_import"),
    path("roadmap/imports/<int:pk>/look/", imports.look, name="roadmap_import_look"),
    path("roadmap/imports/<int:pk>/confirmation/", imports.confirmation, name="roadmap_import_confirmation"),
    path("roadmap/imports/<int:pk>/removal/", imports.removal, name="roadmap_import_removal"),
]
