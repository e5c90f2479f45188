"""The address at which one chooses one's reminders."""

from django.urls import path

from setwise.programmes.reminders import pages

app_name = "reminders"
urlpatterns = [path("calendar/reminders", pages.choose, name="choose")]
