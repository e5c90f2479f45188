"""The addresses of what one takes from a meeting."""

from django.urls import path

from setwise.learning.taking import pages

app_name = "taking"
urlpatterns = [
    path("yours/meetings/", pages.minutes, name="minutes"),
    path("yours/meetings/<uuid:meeting>/", pages.minute, name="minute"),
    path("yours/meetings/<uuid:meeting>/words", pages.words, name="words"),
]
