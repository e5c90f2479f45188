"""The addresses of being told on one's own device."""

from django.urls import path

from setwise.people.push import pages

app_name = "push"
urlpatterns = [
    path("account/device/", pages.device, name="device"),
    path("account/device/on", pages.on, name="on"),
    path("account/device/off", pages.all_off, name="all_off"),
    path("account/device/<uuid:device>/off", pages.off, name="off"),
]
