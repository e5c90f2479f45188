"""The addresses of an organisation's texts."""

from django.urls import path

from setwise.people.texts import pages

_ours = "organisation/<uuid:organisation>/texts/"

app_name = "texts"
urlpatterns = [
    path(_ours, pages.overview, name="overview"),
    path(f"{_ours}<slug:key>/", pages.edit, name="edit"),
    path(f"{_ours}<slug:key>/history/", pages.history, name="history"),
    path(f"{_ours}<slug:key>/history/<int:number>/", pages.version, name="version"),
]
