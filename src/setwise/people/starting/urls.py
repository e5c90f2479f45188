"""The address at which first steps are put away, and brought back."""

from django.urls import path

from setwise.people.starting import pages

app_name = "starting"
urlpatterns = [path("account/first-steps/<slug:path>", pages.path, name="path")]
