"""The addresses of a set's life."""

from django.urls import path

from setwise.programmes.changes import pages

app_name = "changes"

urlpatterns = [
    path("organisation/<uuid:organisation>/sets/<uuid:learning_set>/life", pages.life, name="life"),
    path("sets/<uuid:learning_set>/people", pages.people, name="people"),
]
