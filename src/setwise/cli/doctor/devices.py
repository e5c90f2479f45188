"""Messages on people's own devices: whether they are on, and whether they can leave."""

from collections.abc import Iterator

from django.conf import settings

from setwise.cli.doctor.findings import Finding, mend, note, well
from setwise.people.push import vapid
from setwise.people.signin import outside

ABOUT = "Messages on phones"
HOW = "See docs/how-to/tell-people-on-their-phones.md."


def devices() -> Iterator[Finding]:
    """Those who carry them can be found from here, and know whom to turn to."""
    if not vapid.is_on():
        yield well(ABOUT, "They are off, as SETWISE_PUSH_KEY is not set. Mail does without.")
        return
    if not settings.ADDRESS.startswith("https://"):
        do = "Write an address with https:// in SETWISE_ADDRESS."
        yield mend(ABOUT, "Push services take messages only from an https address.", do)
    unknown = [each for each in settings.PUSH_HOSTS if not _is_found(each)]
    for each in unknown:
        do = f"Let this machine find it and speak to its port 443. {HOW}"
        yield note(ABOUT, f"{each} cannot be found from here, or stands inside the network.", do)
    if not unknown:
        yield well(ABOUT, f"They are on, and carried by {', '.join(settings.PUSH_HOSTS)}.")


def _is_found(host: str) -> bool:
    """Whether its name leads outside. What stands for many names is not asked for."""
    if host.startswith("."):
        return True
    try:
        return bool(outside.resolved(host.partition(":")[0], 443))
    except outside.NotOutside:
        return False
