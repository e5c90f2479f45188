"""The addresses at which sets are looked after."""

from django.urls import path

from setwise.programmes.tending import pages

app_name = "sets"
_here = "organisation/<uuid:organisation>/sets/"
_one = f"{_here}<uuid:learning_set>/"

urlpatterns = [
    path(_here, pages.every, name="every"),
    path(f"{_here}form", pages.form, name="form"),
    path(_one, pages.one, name="one"),
    path(f"{_one}name", pages.name, name="name"),
    path(f"{_one}people", pages.people, name="people"),
    path(f"{_one}plan", pages.plan, name="plan"),
]
