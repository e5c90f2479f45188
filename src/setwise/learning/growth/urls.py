"""The addresses of one's own growth."""

from django.urls import path

from setwise.learning.growth import pages

urlpatterns = [
    path("growth/", pages.growth, name="growth"),
    path("growth/<uuid:learning_set>", pages.rate, name="rate"),
    path("growth/<uuid:learning_set>/later", pages.later, name="rate_later"),
]
