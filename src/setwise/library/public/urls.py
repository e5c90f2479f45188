"""The addresses of the public pages."""

from django.urls import path

from setwise.library.public import pages

_theirs = "about/of/<uuid:organisation>/"

app_name = "about"
urlpatterns = [
    path("about/", pages.front, name="front"),
    path("about/<slug:page>/", pages.page, name="page"),
    path(_theirs, pages.front_of, name="front_of"),
    path(f"{_theirs}<slug:page>/", pages.page_of, name="page_of"),
]
