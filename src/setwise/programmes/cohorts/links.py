"""A cohort's enrolment link. It is worked out, and kept nowhere."""

from uuid import UUID

from django.utils.crypto import constant_time_compare, salted_hmac

from setwise.programmes.models import Cohort

_SALT = "setwise.programmes.cohorts"
_ID = 32


def token(cohort: Cohort) -> str:
    """What stands in the link's address."""
    return f"{cohort.pk.hex}{_proof(cohort)}"


def _proof(cohort: Cohort) -> str:
    said = f"{cohort.pk} {cohort.link_number}"
    return salted_hmac(_SALT, said, algorithm="sha256").hexdigest()[:40]


def cohort_in(token: str) -> UUID | None:
    """Which cohort the link is of, if it is a link at all. Proves nothing."""
    try:
        return UUID(hex=token[:_ID])
    except ValueError:
        return None


def opens(token: str, cohort: Cohort) -> bool:
    """Whether this is the cohort's link, and its newest."""
    return constant_time_compare(token[_ID:], _proof(cohort))
