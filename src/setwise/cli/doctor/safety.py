"""The settings: who may come, who is believed, and what Django's own checks say."""

import os
from collections.abc import Iterator

from django.conf import settings
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured

from setwise.cli.doctor.findings import Finding, mend, note, well
from setwise.cli.setting_up import LOCAL
from setwise.config import contact, proxies

SECRET_KEY = "security.W009"
CHECKS, HOSTS, PROXIES, USER = "Django's checks", "The hosts", "The proxies", "The user"
CONTACT = "Whom to tell of a hole"


def kind() -> Iterator[Finding]:
    """The demonstration is no place for real people."""
    if settings.DEMO:
        yield mend(
            "The kind of installation",
            "This is the demonstration: it lets anybody in with one click.",
            "Unset SETWISE_DEMO.",
        )


def checks() -> Iterator[Finding]:
    """All that `manage check --deploy` looks at."""
    found = [each for each in run_checks(include_deployment_checks=True) if not each.is_silenced()]
    for each in found:
        if each.id == SECRET_KEY:
            do = "Put 50 or more random characters into the file of SETWISE_SECRET_KEY_FILE."
            yield mend("The secret key", "It is short, or could be guessed.", do)
        else:
            yield mend(CHECKS, f"{each.id}: {each.msg}", each.hint or "See that check's page.")
    if not found:
        yield well(CHECKS, "They find nothing, and the secret key is long enough.")


def hosts() -> Iterator[Finding]:
    """Some host that people can type, and not every host."""
    named = settings.ALLOWED_HOSTS
    if "*" in named:
        do = "Name the hosts in SETWISE_ALLOWED_HOSTS that people type."
        yield mend(HOSTS, "Every host name is answered, so links in mails can be forged.", do)
    elif set(named) <= LOCAL:
        do = "Add the host that people type to SETWISE_ALLOWED_HOSTS, as the first."
        yield mend(HOSTS, "Only this machine itself is answered.", do)
    else:
        yield well(HOSTS, f"People come to {named[0]}.")


def whom_to_believe() -> Iterator[Finding]:
    """Proxies are named by their addresses."""
    try:
        believed = ", ".join(proxies.trusted())
    except ImproperlyConfigured as error:
        yield mend(PROXIES, str(error), f"Mend {proxies.VARIABLE}.")
    else:
        yield well(PROXIES, f"Believed: {believed}.")


def contact_named() -> Iterator[Finding]:
    """Somebody who finds a hole knows whom to tell."""
    if settings.SECURITY_CONTACTS:
        yield well(CONTACT, f"A hole is told to {settings.SECURITY_CONTACTS[0]}.")
    else:
        do = (
            f"Name a mail address, or the https address of a page, in {contact.VARIABLE}: it is "
            f"served at /{contact.PATH}."
        )
        yield note(CONTACT, "Who finds a hole is told nowhere whom to tell.", do)


def user() -> Iterator[Finding]:
    """Whoever runs the server should be nobody else."""
    if os.geteuid() == 0:
        do = "Give Setwise a user of its own."
        yield note(USER, "This is root: a hole in the server would open the whole machine.", do)
