"""The addresses of documents that somebody takes along."""

from django.urls import path

from setwise.learning.exports import pages

app_name = "exports"
urlpatterns = [
    path("yours/exports/", pages.exports, name="exports"),
    path("yours/exports/<slug:what>.<slug:file>", pages.document, name="document"),
]
