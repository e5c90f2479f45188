"""The root of all addresses: each area says its own whole paths."""

from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

from setwise.config import app, contact

urlpatterns: list[URLPattern | URLResolver] = [
    path(contact.PATH, contact.security_txt, name="security_txt"),
    path(app.MANIFEST, app.manifest, name="manifest"),
    path(app.WORKER, app.worker, name="worker"),
    path(app.OFFLINE, app.offline, name="offline"),
    path(app.UNSENT, app.unsent, name="unsent"),
    path("", include("setwise.home.urls")),
    path("", include("setwise.room.urls")),
    path("", include("setwise.room.practice.urls")),
    path("", include("setwise.people.terms.urls")),
    path("", include("setwise.people.audit.urls")),
    path("", include("setwise.people.organisations.urls")),
    path("", include("setwise.people.starting.urls")),
    path("", include("setwise.people.texts.urls")),
    path("", include("setwise.people.brand.urls")),
    path("", include("setwise.people.languages.urls")),
    path("", include("setwise.programmes.tending.urls")),
    path("", include("setwise.programmes.attendance.urls")),
    path("", include("setwise.programmes.changes.urls")),
    path("", include("setwise.programmes.cohorts.urls")),
    path("", include("setwise.programmes.contracts.urls")),
    path("", include("setwise.programmes.calendars.urls")),
    path("", include("setwise.programmes.preparing.urls")),
    path("", include("setwise.programmes.needs.urls")),
    path("", include("setwise.programmes.reminders.urls")),
    path("", include("setwise.programmes.dates.urls")),
    path("", include("setwise.programmes.forming.urls")),
    path("", include("setwise.programmes.releases.urls")),
    path("", include("setwise.learning.urls")),
    path("", include("setwise.library.urls")),
]
if settings.SIGN_IN:
    urlpatterns.append(path("", include("setwise.people.setup.urls")))
    urlpatterns.append(path("", include("setwise.people.invitations.urls")))
    urlpatterns.append(path("", include("setwise.programmes.ownset.urls")))
    urlpatterns.append(path("", include("setwise.programmes.cohorts.coming_urls")))
    urlpatterns.append(path("", include("setwise.people.sessions.urls")))
    urlpatterns.append(path("", include("setwise.people.push.urls")))
    urlpatterns.append(path("", include("setwise.people.signin.urls")))
    urlpatterns.append(path("", include("setwise.people.details.urls")))
    urlpatterns.append(path("", include("setwise.people.farewell.urls")))
if settings.INVITES:
    urlpatterns.append(path("", include("setwise.people.importing.urls")))
if settings.DEMO and not settings.SIGN_IN:
    urlpatterns.append(path("", include("setwise.demo.coming_urls")))
if "setwise.demo" in settings.INSTALLED_APPS:
    urlpatterns.append(path("", include("setwise.demo.urls")))

handler400 = "setwise.config.errors.bad_request"
handler403 = "setwise.config.errors.forbidden"
handler404 = "setwise.config.errors.not_found"
handler500 = "setwise.config.errors.server_error"
