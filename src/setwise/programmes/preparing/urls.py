"""The address of one's own preparing."""

from django.urls import path

from setwise.programmes.preparing import pages

app_name = "preparing"
urlpatterns = [
    path("sets/<uuid:learning_set>/prepare", pages.prepare, name="prepare"),
]
