"""The front page's address."""

from django.urls import path

from setwise.home import pages

app_name = "home"
urlpatterns = [path("", pages.front, name="front")]
