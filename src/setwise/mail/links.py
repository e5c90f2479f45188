"""Whole addresses of pages, for mail: it may be written while nobody asks for a page."""

from typing import Any

from django.conf import settings
from django.urls import get_script_prefix, reverse


def link(name: str, *args: Any) -> str:
    """The whole address of a page, by the page's name."""
    path = reverse(name, args=args)
    # In the demonstration each tab has a prefix of its own, which is nobody else's.
    return f"{settings.ADDRESS}/{path.removeprefix(get_script_prefix()).removeprefix('/')}"
