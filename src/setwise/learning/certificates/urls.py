"""The addresses of one's own certificates."""

from django.urls import path

from setwise.learning.certificates import pages

app_name = "certificates"
urlpatterns = [
    path("yours/certificates/", pages.certificates, name="certificates"),
    path("yours/certificates/period", pages.of_period, name="period"),
    path("yours/certificates/meeting/<uuid:meeting>", pages.of_meeting, name="meeting"),
    path("yours/certificates/programme/<uuid:programme>", pages.of_programme, name="programme"),
]
