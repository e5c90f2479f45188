"""The addresses of sessions."""

from django.urls import path

from setwise.people.sessions import pages

app_name = "sessions"
urlpatterns = [
    path("account/signed-in/", pages.signed_in, name="signed_in"),
    path("account/signed-in/everywhere", pages.sign_out_everywhere, name="everywhere"),
    path("account/signed-in/<uuid:session>", pages.sign_out_there, name="there"),
    path("account/alive", pages.alive, name="alive"),
    path("account/ended", pages.ended, name="ended"),
]
