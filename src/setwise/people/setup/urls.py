"""The addresses of the set-up page."""

from django.urls import path

from setwise.people.setup import pages

app_name = "setup"
urlpatterns = [
    path("setup/<str:token>/", pages.set_up, name="set_up"),
    path("setup/<str:token>/code", pages.code, name="code"),
]
