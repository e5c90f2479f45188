"""Hands a message to the push service of a browser: closed, in bounded time, and nothing read of it."""

import logging
import os
from datetime import datetime
from http import HTTPStatus
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.asymmetric import ec
from requests import Session

from setwise.mail.models import Push
from setwise.mail.pushes import Carried
from setwise.people.push import access, places, usecases, vapid
from setwise.people.push.encryption import CURVE, SALT_BYTES, encrypted
from setwise.people.push.models import Device
from setwise.people.signin import outside

logger = logging.getLogger(__name__)

SECONDS = 5
"""To connect, and until there is an answer."""
LENGTH = 2_048
"""Every message is made as long as this: its size says nothing."""
MOST_SECONDS = 7 * 24 * 3_600
"""For so long a service keeps what a phone that is off has not fetched."""
GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
BUSY = (HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_MANY_REQUESTS)


def carry(push: Push, at: datetime) -> Carried:
    """Hand it over, if whoever it is for still wants it there."""
    device = access.reached(push.device, push.organisation)
    if device is None or not places.is_known(device.address):
        return Carried.OVER
    with line() as session:
        try:
            status = _send(session, device, push, at)
        except requests.RequestException as error:
            # Only the kind of error: its message holds the address.
            logger.warning("%s was not reached: %s", _host(device), type(error).__name__)
            return Carried.NO_LINE
    return _judged(device, status)


def line() -> Session:
    """To the outside only, without a proxy or password of this machine's own."""
    session = Session()
    session.trust_env = False
    outside.keep(session, inside=False)
    return session


def _send(session: Session, device: Device, push: Push, at: datetime) -> int:
    body = encrypted(
        push.text.encode(),
        key=vapid.decoded(device.key),
        secret=vapid.decoded(device.secret),
        own=ec.generate_private_key(CURVE),
        salt=os.urandom(SALT_BYTES),
        length=LENGTH,
    )
    left = int((push.expires_at - at).total_seconds())
    headers = {
        "Authorization": vapid.authorization(places.origin(device.address), at),
        "Content-Encoding": "aes128gcm",
        "Content-Type": "application/octet-stream",
        "TTL": str(max(0, min(left, MOST_SECONDS))),
        "Urgency": "normal",
        # The library would say its own name and release.
        "User-Agent": "Setwise",
    }
    # Nothing of the answer but its number is of use, so nothing else is read.
    asked = session.post(
        device.address,
        data=body,
        headers=headers,
        timeout=SECONDS,
        allow_redirects=False,
        stream=True,
    )
    with asked as answer:
        return int(answer.status_code)


def _judged(device: Device, status: int) -> Carried:
    if status in GONE:
        usecases.gone(device=device.pk)
        return Carried.OVER
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return Carried.OVER
    logger.warning("%s answered %s to a message", _host(device), status)
    busy = status in BUSY or status >= HTTPStatus.INTERNAL_SERVER_ERROR
    return Carried.LATER if busy else Carried.OVER


def _host(device: Device) -> str:
    return urlsplit(device.address).hostname or ""
