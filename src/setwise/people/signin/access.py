"""The door to what signing in must know of people: found through their address or themselves."""

from uuid import UUID

from allauth.mfa.models import Authenticator
from django.db.models import Q, QuerySet
from django.http import Http404

from setwise.people.access import OrganisationAccess, organisation_for, organisations_of, person_for
from setwise.people.models import Belonging, Organisation, Person, Role
from setwise.people.organisations.access import administered
from setwise.people.signin.models import LostStep, Provider
from setwise.store import tenancy
from setwise.store.tenancy import Errand

CAREFUL = frozenset({Role.ADMINISTRATOR, Role.LEAD, Role.EDITOR, Role.FACILITATOR})
"""Roles that see or change more than a member does: they need a second step."""
HELPERS = (Role.ADMINISTRATOR, Role.LEAD)
"""Who may help when somebody has lost theirs."""


def person_at(address: str) -> Person | None:
    """Whom the address belongs to, if they may sign in."""
    found = Person.objects.filter(email=address.strip().lower()).first()
    return found if found is not None and found.is_active else None


def second_step_asked(person: UUID) -> bool:
    """Whether some role of theirs, or an organisation, asks them for a second step."""
    here = _here(person)
    if any(each.roles & CAREFUL for each in here):
        return True
    careful = Organisation.objects.filter(second_factor_for_all=True, own_set=False)
    with tenancy.on(Errand.SIGN_IN):
        return careful.filter(pk__in=[each.organisation for each in here]).exists()


def _here(person: UUID) -> tuple[OrganisationAccess, ...]:
    """Where somebody is who only signs in, or is helped: afterwards nothing more is open for them."""
    with tenancy.on(Errand.SIGN_IN):
        return organisations_of(person)


def steps_of(person: Person, *kinds: str) -> QuerySet[Authenticator]:
    """The person's own second steps of these kinds, or all."""
    mine = Authenticator.objects.filter(user=person)
    return mine.filter(type__in=kinds) if kinds else mine


def step_needed(person: Person) -> bool:
    """Whether a second step of theirs is taken after a code, and before what matters.

    An app is a second step: whoever sets one up wants to be asked for it. A passkey is another way
    in, on the devices that know it; it is a second step only for those who must have one. Nobody
    who may do without is locked out of a shared computer by a passkey on a phone.
    """
    kinds = set(
        steps_of(person, Authenticator.Type.WEBAUTHN, Authenticator.Type.TOTP).values_list(
            "type", flat=True
        )
    )
    return Authenticator.Type.TOTP in kinds or (bool(kinds) and second_step_asked(person.pk))


def step_for(person: Person, step: int) -> Authenticator:
    """A passkey or an app of the person's own. Raises Http404."""
    kinds = (Authenticator.Type.WEBAUTHN, Authenticator.Type.TOTP)
    if found := steps_of(person, *kinds).filter(pk=step).first():
        return found
    raise Http404


def passwords_allowed(person: UUID | None = None) -> bool:
    """Whether some organisation has turned passwords on: one of this person's, or any at all."""
    allowed = Organisation.objects.filter(passwords=True, suspended_at=None)
    if person is not None:
        allowed = allowed.filter(pk__in=[each.organisation for each in _here(person)])
    with tenancy.on(Errand.SIGN_IN):
        return allowed.exists()


def providers() -> tuple[Provider, ...]:
    """All providers by which somebody may sign in, for the page where nobody is known yet."""
    return tuple(each for each in kept_providers() if each.off_at is None)


def kept_providers() -> tuple[Provider, ...]:
    """All providers, those that are turned off for now with them."""
    rows = Provider.objects.filter(ended_at=None, organisation__suspended_at=None)
    with tenancy.on(Errand.SIGN_IN):
        return tuple(rows.select_related("organisation").order_by("name", "organisation__name"))


def provider(identity: str) -> Provider:
    """The provider of this id. Raises Http404."""
    try:
        key = UUID(identity)
    except ValueError:
        raise Http404 from None
    for found in providers():
        if found.pk == key:
            return found
    raise Http404


def providers_of(person: UUID) -> tuple[Provider, ...]:
    """The providers of the organisations that the person has joined."""
    mine = {each.organisation for each in _here(person)}
    return tuple(each for each in providers() if each.organisation_id in mine)


def may_use(person: UUID, chosen: Provider) -> bool:
    """Whether the provider's organisation may say who this person is: they were invited there."""
    belonging = Belonging.objects.filter(
        Q(person__suspended_at=None), person=person, organisation=chosen.organisation, left_at=None
    )
    with tenancy.on(Errand.SIGN_IN):
        return belonging.exists()


def to_help(helper: UUID | None, organisation: UUID, address: str) -> Person:
    """A member of the organisation whom the helper may help. Raises Http404.

    Not themselves, and not somebody who holds a wider role elsewhere: no organisation may make
    another one's sign-in weaker.
    """
    organisation_for(helper, organisation, *HELPERS)
    found = person_at(address)
    if found is None or found.pk == helper:
        raise Http404
    here = _here(found.pk)
    if not any(each.organisation == organisation for each in here):
        raise Http404
    if any(each.roles & CAREFUL for each in here if each.organisation != organisation):
        raise Http404
    return found


def lost_step_for(helper: UUID | None, organisation: UUID, step: UUID) -> LostStep:
    """An open request of the organisation, if the helper may end it. Raises Http404."""
    organisation_for(helper, organisation, *HELPERS)
    found = LostStep.objects.filter(pk=step, organisation=organisation, ended_at=None).first()
    if found is None or found.person_id == helper:
        raise Http404
    return found


def lost_steps_of(helper: UUID | None, organisation: UUID) -> tuple[LostStep, ...]:
    """The open requests of the organisation. Raises Http404."""
    organisation_for(helper, organisation, *HELPERS)
    rows = LostStep.objects.filter(organisation=organisation, ended_at=None)
    return tuple(rows.select_related("person", "asked_by").order_by("asked_at"))


def address_of(person: UUID) -> str:
    """Where mail reaches the person; empty if nowhere."""
    return person_for(person).email or ""


def short_name_of(person: UUID) -> str:
    """What the person who is here is called; empty if there is nobody (any more)."""
    return Person.objects.filter(pk=person).values_list("short_name", flat=True).first() or ""


def providers_here(found: OrganisationAccess) -> tuple[Provider, ...]:
    """The providers of an organisation that its administrator looks at."""
    rows = Provider.objects.filter(organisation=found.organisation, ended_at=None)
    return tuple(rows.order_by("name", "pk"))


def provider_here(
    person: UUID, organisation: UUID, provider: UUID
) -> tuple[OrganisationAccess, Provider]:
    """A provider of the organisation, for its administrator. Raises Http404."""
    found = administered(person, organisation)
    for each in providers_here(found):
        if each.pk == provider:
            return found, each
    raise Http404


def organisation_of(found: OrganisationAccess) -> Organisation:
    """The organisation that a door has found."""
    return Organisation.objects.get(pk=found.organisation)
