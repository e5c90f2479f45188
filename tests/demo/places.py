"""The addresses as the demonstration has them: who is invited comes in without a code."""

from django.urls import include, path

from setwise.config.urls import handler404
from setwise.config.urls import urlpatterns as usual

__all__ = ["handler404", "urlpatterns"]
urlpatterns = [path("", include("setwise.demo.coming_urls")), *usual]
