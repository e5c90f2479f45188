"""The addresses of sets of one's own."""

from django.urls import path

from setwise.programmes.ownset import coming, pages

app_name = "own_set"
_set = "organisation/<uuid:organisation>/sets/<uuid:learning_set>/"

urlpatterns = [
    path("start/", pages.start, name="start"),
    path("start/code", pages.start_code, name="start_code"),
    path("start/with/<slug:token>/", coming.come, name="come"),
    path("start/with/<slug:token>/code", coming.come_code, name="come_code"),
    path(f"{_set}guests", pages.guests, name="guests"),
]
