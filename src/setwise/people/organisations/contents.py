"""What people themselves put on an organisation's page. Higher areas add theirs."""

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.urls import reverse

from setwise.design.words import say, say_n
from setwise.mail import queries as mail
from setwise.people.access import OrganisationAccess
from setwise.people.models import Invitation, Organisation, Role, TermsVersion
from setwise.people.organisations import queries
from setwise.people.organisations.shelves import Shelf, Step, shelf, step


def learn() -> None:
    """Let the page know them."""
    shelf("people", 10, _people)
    shelf("invitations", 15, _invitations)
    shelf("mail", 40, _mail)
    shelf("terms", 50, _terms_shelf)
    shelf("texts", 55, _texts)
    shelf("look", 56, _look)
    shelf("words", 57, _words)
    shelf("audit", 60, _audit)
    shelf("keeping", 65, _keeping)
    shelf("settings", 70, _settings)
    shelf("providers", 75, _providers)
    step("second_step", 10, _second_step)
    step("terms", 20, _terms)
    step("invite", 30, _invite)


def _people(access: OrganisationAccess) -> Shelf:
    there = queries.count(access.organisation)
    text = say_n("{n} person", "{n} people", there.here)
    if there.invited:
        text = say_n("{people}, {n} invited", "{people}, {n} invited", there.invited, people=text)
    return Shelf(say("People"), text, _address(access, "people"))


def _address(access: OrganisationAccess, name: str) -> str:
    return reverse(f"organisations:{name}", args=[access.organisation])


def _invitations(access: OrganisationAccess) -> Shelf | None:
    waiting = _waiting(access) if settings.SIGN_IN else 0
    if not waiting:
        return None
    text = say_n("{n} waits for an answer", "{n} wait for an answer", waiting)
    return Shelf(
        say("Invitations"), text, reverse("invitations:invite", args=[access.organisation])
    )


def _waiting(access: OrganisationAccess) -> int:
    invitations = Invitation.objects.filter(organisation=access.organisation, accepted_at=None)
    return invitations.count()


def _mail(access: OrganisationAccess) -> Shelf | None:
    failed = len(mail.failed_of(access.organisation))
    if not failed:
        return None
    text = say_n("{n} mail could not be sent", "{n} mails could not be sent", failed)
    return Shelf(say("Mail"), text, _address(access, "mail"), warm=True)


def _terms_shelf(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles:
        return None
    address = reverse("terms:overview", args=[access.organisation])
    return Shelf(say("Terms"), say("What people agree to, and the privacy notice"), address)


def _texts(access: OrganisationAccess) -> Shelf:
    address = reverse("texts:overview", args=[access.organisation])
    return Shelf(say("Texts"), say("What came with Setwise, to be made your own"), address)


def _look(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles:
        return None
    address = reverse("brand:look", args=[access.organisation])
    return Shelf(say("Look"), say("Logo and colours"), address)


def _words(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles:
        return None
    address = reverse("brand:words", args=[access.organisation])
    return Shelf(say("Words for things"), say("What you call {a_set}, for one"), address)


def _audit(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles:
        return None
    address = reverse("audit:trail", args=[access.organisation])
    return Shelf(say("Who did what"), say("Never what was said or written"), address)


def _settings(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles:
        return None
    return Shelf(say("Settings"), say("Name, contacts, signing in"), _address(access, "settings"))


def _providers(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles or not settings.SIGN_IN:
        return None
    address = reverse("signin_providers", args=[access.organisation])
    return Shelf(say("Other ways to sign in"), say("With NHSmail, Microsoft or another"), address)


def _keeping(access: OrganisationAccess) -> Shelf | None:
    if Role.ADMINISTRATOR not in access.roles:
        return None
    text = say("What is deleted when")
    return Shelf(say("How long things are kept"), text, _address(access, "keeping"))


def _second_step(access: OrganisationAccess) -> Step | None:
    if not settings.SIGN_IN:
        return None
    ways = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)
    has = Authenticator.objects.filter(user_id=access.person, type__in=ways).exists()
    here = reverse("organisations:first_steps")
    return Step(
        say("Set up your second step"),
        say("So that nobody can act as you with your mailbox alone. It takes two minutes."),
        f"{reverse('signin_set_up')}?next={here}",
        has,
    )


def _terms(access: OrganisationAccess) -> Step:
    own = TermsVersion.objects.filter(organisation=access.organisation).exists()
    kept = Organisation.objects.filter(pk=access.organisation, terms_kept_at__isnull=False)
    return Step(
        say("Read the terms, and make them yours or keep them"),
        say(
            "They came with Setwise as a starting point, for your information governance to adapt."
        ),
        reverse("terms:overview", args=[access.organisation]),
        own or kept.exists(),
    )


def _invite(access: OrganisationAccess) -> Step | None:
    if not settings.SIGN_IN:
        return None
    there = queries.count(access.organisation)
    return Step(
        say("Invite people"),
        say("By e-mail, by a code in the room, or from a list."),
        reverse("invitations:invite", args=[access.organisation]),
        there.here + there.invited + _waiting(access) > 1,
    )
