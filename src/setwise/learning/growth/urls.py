"""The addresses of one's own growth."""

from django.urls import path

from setwise.learning.growth import pages

app_name = "growth"
urlpatterns = [
    path("yours/growth/", pages.growth, name="growth"),
    path("yours/growth/<uuid:learning_set>", pages.rate, name="rate"),
    path("yours/growth/<uuid:learning_set>/later", pages.later, name="later"),
]
