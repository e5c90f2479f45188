"""What can be done about how people sign in. The moment comes in as an argument."""

from datetime import datetime
from uuid import UUID

from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from setwise.people import sessions
from setwise.people.models import Organisation, Person
from setwise.people.signin import access, letters
from setwise.people.signin.models import CacheEntry, Kind, LostStep, Provider
from setwise.people.signin.oidc import place
from setwise.store import audit
from setwise.store.secrets import seal

Type = Authenticator.Type
STEPS = (Type.WEBAUTHN, Type.TOTP)


@transaction.atomic
def name_provider(
    *,
    organisation: Organisation,
    kind: Kind,
    name: str,
    server_url: str,
    client_id: str,
    client_secret: str,
    strong: str = "",
    at: datetime,
    by: UUID | str = audit.OPERATOR,
) -> Provider:
    """Let a provider say who somebody of this organisation is."""
    provider = Provider(
        organisation=organisation,
        kind=kind.value,
        name=name,
        server_url=server_url,
        client_id=client_id,
        strong=strong,
        created_at=at,
    )
    if client_secret:
        provider.client_secret = seal(client_secret, place(provider))
    provider.save(force_insert=True)
    _record("provider_added", "provider", provider.pk, organisation.pk, by, at)
    return provider


@transaction.atomic
def end_provider(*, provider: Provider, at: datetime, by: UUID | str = audit.OPERATOR) -> bool:
    """Believe a provider no longer, and forget whom it named. False if it was ended already."""
    SocialAccount.objects.filter(provider=provider.pk.hex).delete()
    ended = Provider.objects.filter(pk=provider.pk, ended_at=None).update(ended_at=at)
    if ended:
        home = provider.organisation_id
        _record("provider_removed", "provider", provider.pk, home, by, at)
    return bool(ended)


@transaction.atomic
def turn_provider_off(*, provider: Provider, at: datetime, by: UUID | str = audit.OPERATOR) -> bool:
    """Let nobody sign in by it for now. Who is signed in stays so, and whom it named is kept.

    False if it is off already. Everybody has another way in: a code by e-mail.
    """
    on = Provider.objects.filter(pk=provider.pk, ended_at=None, off_at=None)
    return _turned(provider, bool(on.update(off_at=at)), "provider_off", by, at)


@transaction.atomic
def turn_provider_on(*, provider: Provider, at: datetime, by: UUID | str = audit.OPERATOR) -> bool:
    """Let people sign in by it again, as they did before. False if it is on."""
    off = Provider.objects.filter(pk=provider.pk, ended_at=None, off_at__isnull=False)
    return _turned(provider, bool(off.update(off_at=None)), "provider_on", by, at)


def _turned(provider: Provider, done: bool, action: str, by: UUID | str, at: datetime) -> bool:
    if done:
        _record(action, "provider", provider.pk, provider.organisation_id, by, at)
    return done


@transaction.atomic
def change_secret(
    *, provider: Provider, client_secret: str, at: datetime, by: UUID | str = audit.OPERATOR
) -> None:
    """From now on, this is the secret that the provider shares with us. Nobody reads it again."""
    sealed = seal(client_secret, place(provider))
    Provider.objects.filter(pk=provider.pk).update(client_secret=sealed)
    _record("provider_changed", "provider", provider.pk, provider.organisation_id, by, at)


@transaction.atomic
def disconnect(*, person: Person, account: int) -> bool:
    """Sign in by a provider no longer. False if there is no such connection of theirs."""
    gone, _ = SocialAccount.objects.filter(pk=account, user=person).delete()
    if gone:
        letters.send_notice("socialaccount/email/account_disconnected", person)
    return bool(gone)


def is_last_needed(*, person: Person, step: Authenticator) -> bool:
    """Whether this is the only second step of somebody who must have one."""
    others = Authenticator.objects.filter(user=person, type__in=STEPS).exclude(pk=step.pk)
    return not others.exists() and access.second_step_asked(person.pk)


@transaction.atomic
def set_password(*, person: Person, password: str) -> str:
    """Set a password. The answer says what is wrong with it, or nothing."""
    try:
        validate_password(password, person)
    except ValidationError as error:
        return " ".join(error.messages)
    person.set_password(password)
    person.save(update_fields=["password"])
    letters.send_notice("password_set", person)
    return ""


@transaction.atomic
def remove_password(*, person: Person) -> bool:
    """Sign in without a password. False if there is none."""
    if not person.has_usable_password():
        return False
    person.set_unusable_password()
    person.save(update_fields=["password"])
    letters.send_notice("password_removed", person)
    return True


@transaction.atomic
def ask_to_take_step_off(
    *, helper: UUID, organisation: UUID, address: str, at: datetime
) -> LostStep:
    """Say that a member has lost their second step. Somebody else confirms. Raises Http404.

    Said twice it is once: the request that is open is given back.
    """
    person = access.to_help(helper, organisation, address)
    of_them = {"organisation_id": organisation, "person": person}
    try:
        with transaction.atomic():
            step = LostStep.objects.create(**of_them, asked_by_id=helper, asked_at=at)
    except IntegrityError:
        return LostStep.objects.get(**of_them, ended_at=None)
    _record("recovery_asked", "recovery", step.pk, organisation, helper, at)
    return step


@transaction.atomic
def confirm_lost_step(*, helper: UUID, organisation: UUID, step: UUID, at: datetime) -> bool:
    """Take the second step off, as the second person. Raises Http404.

    False if it is the one who asked: they cannot answer their own question.
    """
    lost = access.lost_step_for(helper, organisation, step)
    if lost.asked_by_id == helper:
        return False
    lost.ended_by_id, lost.ended_at, lost.confirmed = helper, at, True
    lost.save()
    _record("recovery_confirmed", "recovery", lost.pk, organisation, helper, at)
    take_step_off(person=lost.person, organisation=organisation, actor=helper, at=at)
    return True


@transaction.atomic
def put_lost_step_away(*, helper: UUID, organisation: UUID, step: UUID, at: datetime) -> None:
    """It was a mistake, or not them. Raises Http404."""
    lost = access.lost_step_for(helper, organisation, step)
    lost.ended_by_id, lost.ended_at = helper, at
    lost.save()
    _record("recovery_refused", "recovery", lost.pk, organisation, helper, at)


@transaction.atomic
def take_step_off(
    *, person: Person, organisation: UUID | None, actor: UUID | str, at: datetime
) -> None:
    """Take all second steps off a person, sign them out everywhere, and tell them.

    For two helpers, or for the operator.
    """
    Authenticator.objects.filter(user=person).delete()
    sessions.end_all(person.pk, at)
    letters.send_notice("step_removed", person)
    _record("second_factor_removed", "person", person.pk, organisation, actor, at)


def forget_tries(*, at: datetime) -> int:
    """Forget what was tried long ago, and from which network addresses. How many there were."""
    return CacheEntry.objects.filter(expires__lt=at).delete()[0]


def note_step(*, person: Person, added: bool, at: datetime) -> None:
    """Record that somebody added a second step of their own, or removed one."""
    action = "second_factor_added" if added else "second_factor_removed"
    _record(action, "person", person.pk, None, person.pk, at)


def _record(
    action: str,
    thing: str,
    thing_id: UUID,
    organisation: UUID | None,
    actor: UUID | str,
    at: datetime,
) -> None:
    audit.record(
        organisation=organisation,
        actor=actor,
        action=action,
        thing=thing,
        thing_id=thing_id,
        at=at,
    )
