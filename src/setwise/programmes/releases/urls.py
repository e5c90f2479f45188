"""The addresses of releases."""

from django.urls import path

from setwise.programmes.releases import pages

app_name = "releases"
urlpatterns = [
    path("release/<slug:token>/", pages.release, name="release"),
    path("organisation/<uuid:organisation>/releases/", pages.standing, name="standing"),
]
