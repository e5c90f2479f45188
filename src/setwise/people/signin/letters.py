"""The mails of signing in. None says more than that something happened; codes are in no subject."""

from datetime import timedelta
from typing import Final

from django.conf import settings
from django.core.mail import EmailMessage

from setwise.design.words import LazySay, phrase, say
from setwise.mail.backend import ShortLived
from setwise.mail.languages import to_reader, to_whoever_asks
from setwise.people.models import Person

CODE_PREFIX: Final = "account/email/login_code"

NOTICES: dict[str, LazySay] = {
    "mfa/email/webauthn_added": phrase("A passkey was added to your account."),
    "mfa/email/webauthn_removed": phrase("A passkey was removed from your account."),
    "mfa/email/totp_activated": phrase("An authenticator app was added to your account."),
    "mfa/email/totp_deactivated": phrase("The authenticator app was removed from your account."),
    "mfa/email/recovery_codes_generated": phrase("New recovery codes were made for your account."),
    "socialaccount/email/account_connected": phrase(
        "Another way to sign in was connected to your account."
    ),
    "socialaccount/email/account_disconnected": phrase(
        "A way to sign in was disconnected from your account."
    ),
    "password_set": phrase("A password was set for your account."),
    "password_removed": phrase("The password was removed from your account."),
    "step_removed": phrase(
        "Your second step was taken off your account, because somebody told us that you had lost "
        "it. When you sign in next, you can set up a new one."
    ),
}


def spaced(code: str) -> str:
    """A code in two halves, easier to read and to say."""
    half = len(code) // 2
    return f"{code[:half]} {code[half:]}"


@to_whoever_asks
def send_code(address: str, code: str) -> None:
    """The code to sign in with."""
    body = "\n\n".join(
        (
            say("Your code is {code}", code=spaced(code)),
            say("Type it on the page where you asked for it, within 10 minutes."),
            say(
                "Nobody will ever ask you for it. If you did not ask for a code, do nothing: without it nobody can sign in as you."
            ),
        )
    )
    _post_for_now(address, say("Your code to sign in to Setwise"), body)


@to_whoever_asks
def send_unknown(address: str) -> None:
    """For an address with which nobody can sign in: the same work as a code, and a useful word."""
    body = "\n\n".join(
        (
            say(
                "Somebody asked for a code to sign in to Setwise with this address. Nobody can sign in with it."
            ),
            say(
                "If it was you, try your other address, such as the one that your invitation went to, or ask whoever invited you."
            ),
            say("If it was not you, do nothing. You will get no more mail because of this."),
        )
    )
    _post_for_now(address, say("Your code to sign in to Setwise"), body)


@to_reader(lambda what, person: (person.email, None))
def send_notice(what: str, person: Person) -> None:
    """Tell somebody that the way they sign in has changed."""
    if not person.email or what not in NOTICES:
        return
    body = "\n\n".join(
        (
            say("Hello {name}", name=person.short_name),
            str(NOTICES[what]),
            say(
                "If it was not you, tell the people who look after Setwise in your organisation at once."
            ),
        )
    )
    _post(person.email, say("How you sign in to Setwise has changed"), body)


def _post_for_now(address: str, subject: str, body: str) -> None:
    """Whoever asked has the page for the code before them for so long, and no longer."""
    letter = ShortLived(subject=subject, body=body, to=[address])
    letter.useful_for = timedelta(seconds=settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT)
    letter.send()


def _post(address: str, subject: str, body: str) -> None:
    EmailMessage(subject=subject, body=body, to=[address]).send()
