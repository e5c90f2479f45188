"""The addresses of taking over a list of people."""

from django.urls import path

from setwise.people.importing import pages

app_name = "importing"
_import = "organisation/<uuid:organisation>/people/import/"

urlpatterns = [
    path(_import, pages.upload, name="upload"),
    path(f"{_import}people.csv", pages.template, name="template"),
    path(f"{_import}<uuid:upload>/", pages.look, name="look"),
    path(f"{_import}<uuid:upload>/problems.csv", pages.problems, name="problems"),
]
