"""Addresses of pages, for mail and messages: they may be written while nobody asks for a page."""

from typing import Any

from django.conf import settings
from django.urls import get_script_prefix, reverse


def link(name: str, *args: Any) -> str:
    """The whole address of a page, by the page's name."""
    return f"{settings.ADDRESS}{path(name, *args)}"


def path(name: str, *args: Any) -> str:
    """The address of a page on its own host."""
    # In the demonstration each tab has a prefix of its own, which is nobody else's.
    return f"/{reverse(name, args=args).removeprefix(get_script_prefix()).removeprefix('/')}"
