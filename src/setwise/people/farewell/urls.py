"""The addresses of the address of one's own."""

from django.urls import path

from setwise.people.farewell import pages

app_name = "farewell"
urlpatterns = [
    path("account/own-address", pages.address, name="address"),
    path("account/own-address/code", pages.code, name="code"),
]
