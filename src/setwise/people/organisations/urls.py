"""The addresses of an organisation's own pages."""

from django.urls import path

from setwise.people.details import correcting
from setwise.people.organisations import pages, people_pages
from setwise.people.retention import pages as retention_pages

app_name = "organisations"
_here = "organisation/<uuid:organisation>/"
_person = f"{_here}people/<uuid:person>/"

urlpatterns = [
    path("account/first-steps/", pages.first_steps, name="first_steps"),
    path(_here, pages.overview, name="overview"),
    path(f"{_here}settings/", pages.settings, name="settings"),
    path(f"{_here}keeping/", retention_pages.periods, name="keeping"),
    path(f"{_here}mail/", pages.failed_mail, name="mail"),
    path(f"{_here}mail/<uuid:mail>", pages.handle_mail, name="handle_mail"),
    path(f"{_here}people/", people_pages.everybody, name="people"),
    path(_person, people_pages.somebody, name="person"),
    path(f"{_person}details", correcting.correct, name="correct"),
    path(f"{_person}roles", people_pages.roles, name="roles"),
    path(f"{_person}away", people_pages.away, name="away"),
]
