"""The addresses of a set's life."""

from django.urls import path

from setwise.programmes.changes import call_pages, pages

app_name = "changes"

urlpatterns = [
    path("organisation/<uuid:organisation>/sets/<uuid:learning_set>/life", pages.life, name="life"),
    path("sets/<uuid:learning_set>/people", pages.people, name="people"),
    path(
        "organisation/<uuid:organisation>/sets/<uuid:learning_set>/meetings/<uuid:meeting>/call",
        call_pages.call,
        name="call",
    ),
    path("meetings/<uuid:meeting>/joins-by", call_pages.joins_by, name="joins_by"),
]
