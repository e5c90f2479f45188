"""Where invitations lead in the demonstration, in the place of the pages with a code."""

from django.urls import path

from setwise.demo import coming

app_name = "invitations"
urlpatterns = [path("invitation/<slug:token>/", coming.invitation, name="invitation")]
