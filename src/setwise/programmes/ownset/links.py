"""The one link of a set of one's own. It is worked out, and kept nowhere."""

from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

from setwise.programmes.models import OwnSet

_SALT = "setwise.programmes.ownset"
_ID = 32


def token(own_set: OwnSet) -> str:
    """What stands in the link's address."""
    return f"{own_set.pk.hex}{_proof(own_set)}"


def _proof(own_set: OwnSet) -> str:
    said = f"{own_set.pk} {own_set.link_number}"
    return salted_hmac(_SALT, said, algorithm="sha256").hexdigest()[:40]


def own_set_in(token: str) -> UUID | None:
    """Which set the link is of, if it is a link at all. Proves nothing."""
    try:
        return UUID(hex=token[:_ID])
    except ValueError:
        return None


def opens(token: str, own_set: OwnSet) -> bool:
    """Whether this is the set's link, and its newest."""
    return constant_time_compare(token[_ID:], _proof(own_set))
