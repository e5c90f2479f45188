"""The address of the audit."""

from django.urls import path

from setwise.people.audit import pages

app_name = "audit"
urlpatterns = [path("organisation/<uuid:organisation>/audit/", pages.trail, name="trail")]
