"""The administrator's page of the audit."""

from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET

from setwise.people.access import organisation_for
from setwise.people.audit import queries
from setwise.people.identity import person_in
from setwise.people.models import Role
from setwise.store.audit_words import ACTIONS


@require_GET
def trail(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Who did what, and when."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    found = organisation_for(person, organisation, Role.ADMINISTRATOR)
    action = request.GET.get("action", "")
    action = action if action in ACTIONS else ""
    before = _number(request.GET.get("before", ""))
    context = {
        "organisation": found,
        "seen": queries.seen(organisation, action=action, before=before),
        "first": before is None,
        "action": action,
        "choices": queries.choices(organisation, action),
        "home_url": get_script_prefix(),
    }
    return render(request, "people/audit/trail.jinja", context)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None
