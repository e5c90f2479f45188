"""First steps are put away, and brought back, from whichever page shows them."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import get_script_prefix
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from setwise.people.identity import person_in
from setwise.people.signin.paths import own_path
from setwise.people.starting import usecases
from setwise.people.starting.models import Path

AWAY = "away"
"""What a page's address says right after something was put away there."""


@require_POST
def path(request: HttpRequest, path: str) -> HttpResponse:
    """Put them away, or bring them back; then the same page again. Raises Http404."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None or path not in set(Path):
        raise Http404
    here = _here(request.POST.get("next", ""))
    match request.POST.get("do"):
        case "put_away":
            usecases.put_away(person=person, path=Path(path), at=datetime.now(UTC))
            return redirect(f"{here}?{urlencode({AWAY: path})}")
        case "bring_back":
            usecases.bring_back(person=person, path=Path(path))
    return redirect(here)


def _here(wanted: str) -> str:
    return own_path(wanted).partition("?")[0] if wanted else get_script_prefix()


class Away(NamedTuple):
    """What was put away just now."""

    path: Path
    on_account: bool
    """Whether there is an account on which it can be found again."""


def away_in(request: HttpRequest, over: Mapping[Path, bool]) -> Away | None:
    """What was put away on this page just now, so that the page can offer it back."""
    asked = request.GET.get(AWAY)
    found = next((each for each, away in over.items() if away and each == asked), None)
    return Away(found, settings.SIGN_IN) if found else None
