"""The addresses of what people read: each room of the area says its whole paths."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("setwise.library.public.urls")),
    path("", include("setwise.library.articles.urls")),
    path("", include("setwise.library.reading.urls")),
    path("", include("setwise.library.search.urls")),
]
