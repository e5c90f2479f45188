"""The door to the set-up page: a token that fits, in time, while there is no organisation."""

from datetime import datetime
from hashlib import sha256
from uuid import UUID

from django.http import Http404

from setwise.people.models import Organisation
from setwise.people.setup.models import SetupLink
from setwise.store import tenancy
from setwise.store.tenancy import Errand


def is_empty() -> bool:
    """Whether there is no organisation at all."""
    with tenancy.on(Errand.FOUNDING):
        return not Organisation.objects.exists()


def link_for(token: str, at: datetime) -> UUID:
    """The link that this token opens now. Raises Http404 for every other token."""
    links = SetupLink.objects.filter(token_hash=hashed(token), used_at=None, ends_at__gt=at)
    found = links.values_list("pk", flat=True).first()
    if found is None or not is_empty():
        raise Http404
    return found


def hashed(token: str) -> str:
    """What is kept of a token. It holds 256 bits of chance, so that one hash is enough."""
    return sha256(token.encode()).hexdigest()
