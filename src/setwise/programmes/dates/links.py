"""The address by which one person answers one poll. It is worked out, and kept nowhere."""

from typing import NamedTuple
from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

_SALT = "setwise.programmes.dates.poll"
_ID = 32


class Opened(NamedTuple):
    """Whose answer to which poll; `belongs`: a person, otherwise an invitation."""

    poll: UUID
    who: UUID
    belongs: bool


def token(opened: Opened) -> str:
    """What stands in the address."""
    return f"{opened.poll.hex}{opened.who.hex}{'p' if opened.belongs else 'i'}{_proof(opened)}"


def _proof(opened: Opened) -> str:
    said = f"{opened.poll} {opened.who} {opened.belongs}"
    return salted_hmac(_SALT, said, algorithm="sha256").hexdigest()[:40]


def opened(text: str) -> Opened | None:
    """What an address opens; None if it opens nothing."""
    try:
        poll, who = UUID(hex=text[:_ID]), UUID(hex=text[_ID : 2 * _ID])
    except ValueError:
        return None
    found = Opened(poll, who, text[2 * _ID : 2 * _ID + 1] == "p")
    return found if constant_time_compare(text, token(found)) else None
