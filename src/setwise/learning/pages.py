"""The page from which everything of one's own is reached."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.views.decorators.http import require_safe

from setwise.learning.access import owner_in


@require_safe
def yours(request: HttpRequest) -> HttpResponse:
    """What somebody takes away, in one place."""
    owner_in(request)
    return render(request, "learning/yours.jinja", {"home_url": get_script_prefix()})
