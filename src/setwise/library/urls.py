"""The addresses of what people read: each room of the area says its whole paths."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("setwise.library.public.urls")),
]
