"""The addresses of access needs."""

from django.urls import path

from setwise.programmes.needs import pages

app_name = "needs"
urlpatterns = [
    path("sets/<uuid:learning_set>/access-needs", pages.tell, name="tell"),
    path(
        "organisation/<uuid:organisation>/sets/<uuid:learning_set>/access-needs",
        pages.rooms,
        name="rooms",
    ),
]
