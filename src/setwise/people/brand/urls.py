"""The addresses of an organisation's look and words."""

from django.urls import path

from setwise.people.brand import pages, words_pages

_ours = "organisation/<uuid:organisation>/"

app_name = "brand"
urlpatterns = [
    path(f"{_ours}look/", pages.look, name="look"),
    path(f"{_ours}words/", words_pages.words, name="words"),
    path(f"{_ours}logo/<slug:digest>.png", pages.logo, name="logo"),
]
