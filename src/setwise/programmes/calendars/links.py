"""Secrets in addresses: of a calendar, and of an answer from a mail. Worked out, and kept nowhere."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from typing import NamedTuple
from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

from setwise.programmes.calendars.models import CalendarFeed

_FEED = "setwise.programmes.calendars.feed"
_ID, _PROOF = 16, 20
"""Bytes; twenty are 160 bits, which nobody guesses."""


class Feed(NamedTuple):
    """What a calendar's address says; it proves something only for a feed with its number."""

    key: UUID
    proof: bytes


def feed_token(feed: CalendarFeed) -> str:
    """What stands in the address of somebody's calendar."""
    return _text(feed.pk.bytes + _proof(_FEED, feed.pk.bytes + _number(feed.number)))


def feed_in(token: str) -> Feed | None:
    """Which calendar an address names, if it is one at all."""
    found = _bytes(token, _ID + _PROOF)
    return Feed(UUID(bytes=found[:_ID]), found[_ID:]) if found else None


def opens(feed: Feed, number: int) -> bool:
    """Whether this was the calendar's address when it had this number."""
    right = _proof(_FEED, feed.key.bytes + _number(number))
    return constant_time_compare(feed.proof, right)


def _number(number: int) -> bytes:
    return number.to_bytes(4, "big")


def pair_token(purpose: str, one: UUID, other: UUID) -> str:
    """What stands in an address that opens one thing for one person, such as a meeting."""
    both = one.bytes + other.bytes
    return _text(both + _proof(purpose, both))


def pair_in(purpose: str, token: str) -> tuple[UUID, UUID] | None:
    """The two that an address names, if it was made here for this purpose."""
    found = _bytes(token, 2 * _ID + _PROOF)
    if found is None:
        return None
    both, proof = found[: 2 * _ID], found[2 * _ID :]
    if not constant_time_compare(proof, _proof(purpose, both)):
        return None
    return UUID(bytes=both[:_ID]), UUID(bytes=both[_ID:])


def _proof(purpose: str, said: bytes) -> bytes:
    return salted_hmac(purpose, said, algorithm="sha256").digest()[:_PROOF]


def _text(said: bytes) -> str:
    return urlsafe_b64encode(said).decode().rstrip("=")


def _bytes(token: str, length: int) -> bytes | None:
    """What a token says, if it is written in the one way that there is to write it."""
    try:
        said = urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except (Error, ValueError):
        return None
    return said if len(said) == length and _text(said) == token else None
