"""Settings of messages on people's own devices (docs/how-to/tell-people-on-their-phones.md)."""

import base64
import binascii

from cryptography.hazmat.primitives.asymmetric import ec
from django.core.exceptions import ImproperlyConfigured

from setwise.config import env

__all__ = ["PUSH_HOSTS", "PUSH_KEY"]

KEY_BYTES = 32

# The push services of the makers of browsers: Chrome and what is made of it, Firefox, Safari, Edge on
# Windows. Nothing is sent anywhere else, whatever a browser says. A host that begins with a dot, and
# all below it.
PUSH_HOSTS = env.items(
    "SETWISE_PUSH_HOSTS",
    "fcm.googleapis.com,updates.push.services.mozilla.com,.push.apple.com,.notify.windows.com",
)


def new_key() -> str:
    """A private key, as the operator keeps it."""
    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return base64.urlsafe_b64encode(number.to_bytes(KEY_BYTES, "big")).rstrip(b"=").decode()


def _key() -> str:
    """The private key, or nothing: then nobody is offered messages."""
    said = env.secret_or("SETWISE_PUSH_KEY", "")
    try:
        raw = base64.urlsafe_b64decode(said + "=" * (-len(said) % 4))
        if said:
            ec.derive_private_key(int.from_bytes(raw, "big"), ec.SECP256R1())
    except (binascii.Error, ValueError):
        raw = b""
    if said and len(raw) != KEY_BYTES:
        raise ImproperlyConfigured(
            "SETWISE_PUSH_KEY is no key. Make one with: setwise push-keys new"
        )
    return said


# In the demonstration nothing leaves the machine.
PUSH_KEY = "" if env.flag("SETWISE_DEMO") else _key()
