"""The addresses of enrolling oneself by a link."""

from django.urls import path

from setwise.programmes.cohorts import coming

app_name = "enrolment"

urlpatterns = [
    path("enrol/<slug:token>/", coming.come, name="come"),
    path("enrol/<slug:token>/code", coming.come_code, name="come_code"),
]
