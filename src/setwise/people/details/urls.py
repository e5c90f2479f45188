"""The addresses of one's own details."""

from django.urls import path

from setwise.people.details import pages

app_name = "details"
urlpatterns = [
    path("account/details/", pages.details, name="details"),
    path("account/details/address", pages.address, name="address"),
    path("account/details/address/code", pages.address_code, name="address_code"),
]
