"""In which language a mail is written that goes to somebody else than whoever brings it about."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.conf import settings
from django.utils import translation

Args = ParamSpec("Args")
Made = TypeVar("Made")


def to_others(write: Callable[Args, Made]) -> Callable[Args, Made]:
    """What this writes is in the installation's language: whoever pressed chose only their own."""

    @wraps(write)
    def written(*args: Args.args, **kwargs: Args.kwargs) -> Made:
        with translation.override(settings.LANGUAGE_CODE):
            return write(*args, **kwargs)

    return written
