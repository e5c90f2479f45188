"""The addresses of sharing."""

from django.urls import path

from setwise.learning.sharing import pages

app_name = "sharing"
urlpatterns = [
    path("yours/journal/<uuid:entry>/share", pages.share, name="share"),
    path("yours/shares/<uuid:share>/take-back", pages.take_back, name="take_back"),
    path("shared/", pages.waiting, name="waiting"),
    path("shared/<uuid:share>/", pages.read, name="read"),
]
