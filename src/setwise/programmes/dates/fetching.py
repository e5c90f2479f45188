"""Asks for a calendar at an address that somebody gave: of the outside only, over https.

What a name stands for is looked at before any request, and the connection is made to the very
address that was looked at (`people.signin.outside`). No answer leads on elsewhere.
"""

import time
from enum import StrEnum
from urllib.parse import urlsplit

import requests
from requests import Session

from setwise.design.words import LazySay, phrase
from setwise.people.signin import outside
from setwise.people.signin.outside import NotOutside
from setwise.programmes.dates.calendars import MOST_BYTES

SECONDS = 5
"""To connect, and between two parts of the answer."""
WHOLE = 15
"""Seconds for the whole answer."""


class Why(StrEnum):
    """Why there is no calendar at an address."""

    NOT_HTTPS = "not_https"
    INSIDE = "inside"
    ELSEWHERE = "elsewhere"
    TOO_LARGE = "too_large"
    SLOW = "slow"
    NO_ANSWER = "no_answer"
    UNREADABLE = "unreadable"
    LATER = "later"
    """Nobody asked: whoever was about to has to leave."""


WHY: dict[Why, LazySay] = {
    Why.NOT_HTTPS: phrase("The address has to begin with https://."),
    Why.INSIDE: phrase("This address cannot be asked from here. Download the file and upload it."),
    Why.ELSEWHERE: phrase("The address leads on to another one. Give that one."),
    Why.TOO_LARGE: phrase("The calendar at this address is too large: more than 5 MB."),
    Why.SLOW: phrase("The address answers too slowly. Try again later, or upload the file."),
    Why.NO_ANSWER: phrase("There is no calendar at this address, or it does not answer."),
    Why.UNREADABLE: phrase("What stands at this address is not a calendar that can be read."),
    Why.LATER: phrase("It was not asked for."),
}


class NoCalendar(Exception):
    """There is none to be had; `why` is a code, and the text says what would help."""

    def __init__(self, why: Why) -> None:
        super().__init__(str(WHY[why]))
        self.why = why


def fetch(address: str) -> bytes:
    """What stands at an address. Raises NoCalendar."""
    # Calendars give their addresses with a scheme of their own.
    whole = f"https://{address[9:]}" if address.lower().startswith("webcal://") else address
    if urlsplit(whole).scheme.lower() != "https":
        raise NoCalendar(Why.NOT_HTTPS)
    with Session() as session:
        # No proxy or password of this machine's own.
        session.trust_env = False
        outside.keep(session, inside=False)
        try:
            return _get(session, whole)
        except requests.Timeout:
            raise NoCalendar(Why.SLOW) from None
        except (requests.RequestException, ValueError) as failed:
            raise NoCalendar(Why.INSIDE if _inside(failed) else Why.NO_ANSWER) from None


def _inside(failed: BaseException | None) -> bool:
    """Whether the address was refused: what refuses it is wrapped by what was about to ask."""
    while failed is not None:
        if isinstance(failed, NotOutside):
            return True
        failed = failed.__cause__ or failed.__context__
    return False


def _get(session: Session, address: str) -> bytes:
    until = time.monotonic() + WHOLE
    asked = session.get(address, timeout=SECONDS, stream=True, allow_redirects=False)
    with asked as answer:
        if answer.is_redirect:
            raise NoCalendar(Why.ELSEWHERE)
        answer.raise_for_status()
        parts, length = [], 0
        for part in answer.iter_content(65_536):
            parts.append(part)
            length += len(part)
            if length > MOST_BYTES:
                raise NoCalendar(Why.TOO_LARGE)
            if time.monotonic() > until:
                raise NoCalendar(Why.SLOW)
    return b"".join(parts)
