"""The address where a language is chosen."""

from django.urls import path

from setwise.people.languages import pages

app_name = "languages"
urlpatterns = [path("language", pages.choose, name="choose")]
