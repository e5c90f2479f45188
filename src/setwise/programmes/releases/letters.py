"""The mail to a manager: names and dates, and nothing else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import NamedTuple

from setwise.design.dates import full_day, hours
from setwise.design.words import say
from setwise.mail.languages import to_reader
from setwise.mail.links import link
from setwise.mail.usecases import NoAddress, post
from setwise.people.models import Organisation
from setwise.programmes.calendars.links import pair_token
from setwise.programmes.models import Meeting
from setwise.programmes.releases.models import RELEASE, ManagerAsked


class Line(NamedTuple):
    """One date of one person: whether it takes place for them, and was told of before."""

    name: str
    meeting: Meeting
    on: bool
    told: bool


@to_reader(lambda asked, organisation, *_: (asked.email, organisation.pk))
def ask(
    asked: ManagerAsked, organisation: Organisation, lines: Sequence[Line], at: datetime
) -> None:
    """All that is new for this manager, in one mail."""
    new = [each for each in lines if each.on and not each.told]
    moved = [each for each in lines if each.on and each.told]
    off = [each for each in lines if not each.on]
    body = [
        say("Hello"),
        say(
            "People you manage at {organisation} take part in {a_programme} for learning at work.",
            organisation=organisation.name,
        ),
        *_part(say("Please release them on these dates:"), new),
        *_part(say("These dates are new, in the place of others:"), moved),
        *_part(say("These dates are off, and need no release any more:"), off),
    ]
    if new or moved:
        page = link("releases:release", pair_token(RELEASE, organisation.pk, asked.pk))
        body += [
            say("To confirm in one press that they are released, open this page:"),
            page,
            say("Opening it changes nothing, and you need no account."),
        ]
    _post(asked, "\n\n".join(body), at, max(each.meeting.ends_at for each in lines))


def _part(heading: str, lines: Sequence[Line]) -> Iterator[str]:
    if not lines:
        return
    yield heading
    for name, theirs in by_name(lines):
        yield "\n".join((name, *(when(each.meeting) for each in theirs)))


def by_name(lines: Iterable[Line]) -> list[tuple[str, list[Line]]]:
    """The lines of each person, by name."""
    found: dict[str, list[Line]] = defaultdict(list)
    for each in lines:
        found[each.name].append(each)
    return sorted(found.items(), key=lambda item: item[0].casefold())


def when(meeting: Meeting) -> str:
    """Thursday 10 December 2026, 2pm to 4pm."""
    return f"{full_day(meeting.starts_at)}, {hours(meeting.starts_at, meeting.ends_at)}"


def _post(asked: ManagerAsked, text: str, at: datetime, until: datetime) -> None:
    try:
        post(
            to=asked.email,
            subject=say("Dates of people you manage"),
            text=text,
            kind="release",
            at=at,
            organisation=asked.organisation_id,
            expires_at=until,
        )
    except NoAddress:
        # It was an address when it was written; a mail server would not take it.
        return
