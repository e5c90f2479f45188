"""A form of one's own that is saved as it is typed: the same answer for every room of this area."""

from collections.abc import Callable
from http import HTTPStatus

from django.forms import Form as AnyForm
from django.http import HttpRequest, JsonResponse

from setwise.design.forms import seen_in
from setwise.design.words import say
from setwise.store import words


def saved(form: AnyForm, save: Callable[[], object]) -> str:
    """Save what can be saved; gives what was in the way, besides the form's own errors."""
    if not form.is_valid():
        return ""
    try:
        save()
    except words.TooLong:
        form.add_error(None, say("That is too long to keep as one. Keep a part of it elsewhere."))
    except words.Unwritable:
        form.add_error(None, say("There is a character in it that cannot be kept"))
    except words.NotSealed:
        return say(
            "This could not be sealed just now, so it was not saved. What you wrote is still here: try again."
        )
    return ""


def as_json(request: HttpRequest, form: AnyForm, refused: str) -> JsonResponse | None:
    """The answer to a script that saves as somebody types; None: a person pressed the button."""
    if "application/json" not in request.headers.get("Accept", ""):
        return None
    status = HTTPStatus.UNPROCESSABLE_ENTITY if refused or form.errors else HTTPStatus.OK
    return JsonResponse({"saved": status is HTTPStatus.OK, "seen": seen_in(form)}, status=status)
