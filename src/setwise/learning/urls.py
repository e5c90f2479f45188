"""The addresses of what is one's own: each room of the area says its whole paths."""

from django.urls import URLPattern, URLResolver, include, path

from setwise.learning import pages

urlpatterns: list[URLPattern | URLResolver] = [
    path("yours/", include(([path("", pages.yours, name="yours")], "learning"))),
    path("", include("setwise.learning.taking.urls")),
    path("", include("setwise.learning.actions.urls")),
    path("", include("setwise.learning.growth.urls")),
    path("", include("setwise.learning.record.urls")),
    path("", include("setwise.learning.certificates.urls")),
    path("", include("setwise.learning.journal.urls")),
    path("", include("setwise.learning.sharing.urls")),
    path("", include("setwise.learning.exports.urls")),
]
