"""The root of all addresses: each area says its own whole paths."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from setwise.config.areas import exists

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(f"{area}.urls"))
    for area in settings.INSTALLED_APPS
    if area.startswith("setwise.") and exists(f"{area}.urls")
]

handler400 = "setwise.config.errors.bad_request"
handler403 = "setwise.config.errors.forbidden"
handler404 = "setwise.config.errors.not_found"
handler500 = "setwise.config.errors.server_error"
