"""The one door to mail that failed: through the organisation that it was sent for.

Who may come through, people's own door says (`people.access`); it gives the organisation.
"""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from setwise.mail.models import Mail


@dataclass(frozen=True, slots=True)
class FailedMail:
    """A mail of an organisation that was given up."""

    organisation: UUID
    mail: UUID


def failed_for(organisation: UUID, mail: UUID) -> FailedMail:
    """The mail, if it is this organisation's and was given up. Raises Http404."""
    found = Mail.objects.filter(organisation=organisation, pk=mail, gave_up_at__isnull=False)
    if found.exists():
        return FailedMail(organisation, mail)
    raise Http404
