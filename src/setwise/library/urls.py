"""The addresses of what people read: each room of the area says its whole paths."""

from django.urls import URLPattern, URLResolver

urlpatterns: list[URLPattern | URLResolver] = []
