"""The mail that something waits: no word of it, no title, and not whose it is."""

from datetime import datetime

from setwise.design.words import say
from setwise.learning.sharing.models import Share
from setwise.mail.languages import to_reader
from setwise.mail.links import link
from setwise.mail.usecases import NoAddress, post


@to_reader(lambda shared, at: (shared.reader.email, shared.organisation_id))
def tell(shared: Share, at: datetime) -> None:
    """To the reader, if they have an address."""
    body = (
        say("Hello"),
        say("Somebody has shared something with you in Setwise. It waits for you here:"),
        link("sharing:waiting"),
        say("You sign in to read it. It is for you alone."),
    )
    try:
        post(
            to=shared.reader.email or "",
            subject=say("Something waits for you to read"),
            text="\n\n".join(body),
            kind="shared",
            at=at,
            organisation=shared.organisation_id,
            expires_at=shared.until,
        )
    except NoAddress:
        return
