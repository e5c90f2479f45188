"""The demonstration's addresses."""

from django.urls import path

from setwise.demo import letters, pages, watching

app_name = "demo"
urlpatterns = [
    path("watch/<uuid:meeting>/", watching.watch, name="watch"),
    path("demo/mail", letters.mail, name="mail"),
    path("demo/begin", pages.begin, name="begin"),
    path("demo/lead", pages.lead, name="lead"),
    path("demo/rehearsal", pages.rehearsal, name="rehearsal"),
    path("demo/be", pages.be, name="be"),
    path("demo/<uuid:meeting>/sit", pages.sit, name="sit"),
    path("demo/<uuid:meeting>/pace", pages.pace, name="pace"),
]
