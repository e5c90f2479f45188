"""The secret in the address of an invitation. It is worked out, and kept nowhere."""

from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

_SALT = "setwise.people.invitations"
_ID = 32


def token(invitation: UUID) -> str:
    """What stands in the invitation's address."""
    return f"{invitation.hex}{_proof(invitation)}"


def _proof(invitation: UUID) -> str:
    return salted_hmac(_SALT, invitation.hex, algorithm="sha256").hexdigest()[:40]


def invitation_in(token: str) -> UUID | None:
    """Which invitation an address opens; None if it opens none."""
    try:
        key = UUID(hex=token[:_ID])
    except ValueError:
        return None
    return key if constant_time_compare(token[_ID:], _proof(key)) else None
