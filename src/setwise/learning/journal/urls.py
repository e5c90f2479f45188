"""The addresses of the journal."""

from django.urls import path

from setwise.learning.journal import pages, set_page_pages

app_name = "journal"
urlpatterns = [
    path("yours/journal/", pages.journal, name="journal"),
    path("yours/journal/new", pages.begin, name="begin"),
    path("yours/journal/search", pages.search, name="search"),
    path("yours/journal/<uuid:entry>/", pages.entry, name="entry"),
    path("yours/journal/<uuid:entry>/write", pages.write, name="write"),
    path("sets/<uuid:learning_set>/reflection-page", set_page_pages.set_page, name="set_page"),
]
