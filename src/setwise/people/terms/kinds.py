"""The documents: what they are called, and who is asked to accept which."""

from setwise.design.words import LazySay, phrase
from setwise.people.models import Role, TermsKind

DOCUMENTS: dict[TermsKind, LazySay] = {
    TermsKind.USER: phrase("User terms"),
    TermsKind.ORGANISATION: phrase("Organisation terms"),
    TermsKind.PRIVACY: phrase("Privacy notice"),
    TermsKind.SHORT: phrase("Short terms"),
}

AGREED_USE = phrase(
    "Nothing from {a_set} is ever used for appraisal, capability or discipline: not what was said, "
    "not what was written, and not who took part or kept silent."
)
"""Stands above every text that is agreed to, whatever the text itself says."""


def asked_of(roles: frozenset[Role], *, own_set: bool) -> tuple[TermsKind, ...]:
    """The documents that somebody with these roles is asked to accept."""
    if own_set:
        return (TermsKind.SHORT,)
    if Role.ADMINISTRATOR in roles:
        return (TermsKind.USER, TermsKind.PRIVACY, TermsKind.ORGANISATION)
    return (TermsKind.USER, TermsKind.PRIVACY)


def published_by(*, own_set: bool) -> tuple[TermsKind, ...]:
    """The documents that an organisation may make its own."""
    if own_set:
        return (TermsKind.SHORT, TermsKind.PRIVACY)
    return (TermsKind.USER, TermsKind.PRIVACY, TermsKind.ORGANISATION)


def agreed_to(kind: TermsKind) -> bool:
    """Whether people agree to the document; a notice is only read."""
    return kind is not TermsKind.PRIVACY
