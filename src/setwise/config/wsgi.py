"""The pages: Django, with the static files in front of it."""

import os
from wsgiref.headers import Headers

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

from setwise.config.headers import always
from setwise.config.personas import PersonaPages

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")


def add_headers(headers: Headers, path: str, url: str) -> None:
    """A static file carries the same headers as a page, but for the page's own policy."""
    for name, value in always().items():
        headers[name] = value


def build() -> WhiteNoise:
    """The WSGI application of this installation."""
    django = get_wsgi_application()
    pages = PersonaPages(django) if settings.DEMO else django
    return WhiteNoise(
        pages,
        root=settings.STATIC_ROOT if settings.STATIC_ROOT.is_dir() else None,
        prefix=settings.STATIC_URL,
        immutable_file_test=r"^.+\.[0-9a-f]{12}\..+$",
        # Fonts and scripts are for our own pages: no other origin may read them.
        allow_all_origins=False,
        add_headers_function=add_headers,
    )


application = build()
