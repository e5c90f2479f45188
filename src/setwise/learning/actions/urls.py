"""The addresses of actions."""

from django.urls import path

from setwise.learning.actions import pages

app_name = "actions"
urlpatterns = [
    path("yours/actions/", pages.every, name="every"),
    path("yours/actions/<uuid:action>/", pages.one, name="one"),
    path("yours/actions/<uuid:action>/change", pages.change, name="change"),
    path("yours/actions/<uuid:action>/share", pages.share, name="share"),
    path("yours/actions/<uuid:action>/let-go", pages.let_go, name="let_go"),
    path("sets/<uuid:learning_set>/actions", pages.of_set, name="of_set"),
]
