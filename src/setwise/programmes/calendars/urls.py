"""The addresses of one's calendar, and of answers from a mail."""

from django.urls import path

from setwise.programmes.calendars import pages

app_name = "calendars"
urlpatterns = [
    path("calendar/", pages.mine, name="mine"),
    path("calendar/<slug:token>.ics", pages.feed, name="feed"),
    path("coming/<slug:token>/", pages.coming, name="coming"),
]
