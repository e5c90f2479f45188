"""The addresses at which reading lists are kept."""

from django.urls import path

from setwise.library.reading import pages

_here = "organisation/<uuid:organisation>/"
_meeting = f"{_here}sets/<uuid:learning_set>/meetings/<uuid:meeting>/"

app_name = "reading"
urlpatterns = [
    path(f"{_here}programmes/<uuid:programme>/reading", pages.of_programme, name="of_programme"),
    path(f"{_meeting}reading", pages.of_meeting, name="of_meeting"),
]
