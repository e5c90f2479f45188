"""The addresses of practice."""

from django.urls import path

from setwise.room.practice import pages
from setwise.room.practice.sets import pages as sets

app_name = "practice"
urlpatterns = [
    path("practice/", pages.practice, name="practice"),
    path("practice/asking", pages.asking, name="asking"),
    path("practice/exercises/<slug:exercise>", pages.exercise, name="exercise"),
    path("practice/exercises/<slug:exercise>/later", pages.later, name="later"),
    path("practice/forget", pages.forget, name="forget"),
    path("practice/set/<slug:chair>", sets.practise, name="set"),
]
