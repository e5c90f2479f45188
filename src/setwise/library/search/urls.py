"""The address of the search."""

from django.urls import path

from setwise.library.search import pages

app_name = "search"
urlpatterns = [path("organisation/<uuid:organisation>/search/", pages.search, name="search")]
