"""The addresses of attendance."""

from django.urls import path

from setwise.programmes.attendance import pages

app_name = "attendance"
_here = "organisation/<uuid:organisation>/"

urlpatterns = [
    path(
        f"{_here}sets/<uuid:learning_set>/meetings/<uuid:meeting>/attendance",
        pages.attendance,
        name="attendance",
    ),
    path(f"{_here}completions", pages.completions, name="completions"),
]
