"""In which language a mail is written: that of whoever reads it, never of whoever brings it about."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from uuid import UUID

from django.conf import settings
from django.utils import translation

Args = ParamSpec("Args")
Made = TypeVar("Made")
Reader = tuple[str | None, UUID | None]
"""The address that a mail goes to, and the organisation that it is about, if there is one."""

_find: Callable[[str, UUID | None], str] = lambda address, organisation: ""  # noqa: E731


def known_by(find: Callable[[str, UUID | None], str]) -> None:
    """`find` is asked in which language somebody reads; empty: nobody has chosen one."""
    global _find
    _find = find


@contextmanager
def read_by(address: str | None, organisation: UUID | None = None) -> Iterator[None]:
    """Within the block everything is said in the language of whoever has this address.

    Their own choice, else their organisation's, else the installation's.
    """
    with translation.override(_find(address or "", organisation) or settings.LANGUAGE_CODE):
        yield


def to_whoever_asks(
    write: Callable[Concatenate[str, Args], Made],
) -> Callable[Concatenate[str, Args], Made]:
    """The same for mail to an address that somebody gives on the page before them, who may have no
    account: where nobody has chosen, it is in the language of the page.
    """

    @wraps(write)
    def written(address: str, /, *args: Args.args, **kwargs: Args.kwargs) -> Made:
        with translation.override(_find(address, None) or translation.get_language()):
            return write(address, *args, **kwargs)

    return written


def to_reader(
    who: Callable[..., Reader],
) -> Callable[[Callable[Args, Made]], Callable[Args, Made]]:
    """What this writes is in the language of its reader, whom `who` finds in the same arguments."""

    def decorate(write: Callable[Args, Made]) -> Callable[Args, Made]:
        @wraps(write)
        def written(*args: Args.args, **kwargs: Args.kwargs) -> Made:
            with read_by(*who(*args, **kwargs)):
                return write(*args, **kwargs)

        return written

    return decorate
