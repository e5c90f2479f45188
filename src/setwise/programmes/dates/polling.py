"""Use cases of polls: ask a set for some dates, answer."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from setwise.core.forming.hours import Slot, moment
from setwise.design.dates import full_day
from setwise.design.words import phrase, say
from setwise.mail.usecases import NoAddress, post
from setwise.programmes.cohorts.seats import Seat, seats
from setwise.programmes.dates import links
from setwise.programmes.dates.access import PollAccess
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.models import DateAnswer, DatePoll
from setwise.programmes.dates.planning import Answer
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.models import LearningSet, Role

LASTS = timedelta(days=14)
MOST = 24
NONE = phrase("There are no dates to ask for. Look for dates first.")
OVER = phrase("This is over: the dates are being chosen.")
NOT_ALL = phrase("Say something to each date.")

Address = Callable[[str], str]
"""The whole address of a poll's page, from its token, as it stands in a mail."""


@transaction.atomic
def ask(
    *, learning_set: LearningSet, slots: Sequence[Slot], link: Address, at: datetime
) -> DatePoll:
    """Ask everybody of a set for these dates, by one mail each. An older question ends. Raises
    Refused.
    """
    dates = sorted({(each.start, each.end) for each in slots})[:MOST]
    if not dates:
        raise Refused(NONE)
    DatePoll.objects.filter(learning_set=learning_set).delete()
    poll = DatePoll.objects.create(
        organisation_id=learning_set.organisation_id,
        learning_set=learning_set,
        dates=[list(each) for each in dates],
        made_at=at,
        ends_at=min(at + LASTS, moment(dates[0][0])),
    )
    for seat in seats([learning_set])[learning_set.pk]:
        if seat.role is not Role.SUPPORTER:
            _write(poll, seat, link, at)
    return poll


def _write(poll: DatePoll, seat: Seat, link: Address, at: datetime) -> None:
    who = seat.person or seat.invitation
    if who is None or not seat.email:
        return
    body = (
        say("Hello {name}", name=seat.name) if seat.name else say("Hello"),
        say("Your {set} looks for dates. Please say which of them you can make:"),
        link(links.token(Opened(poll.pk, who, seat.person is not None))),
        say(
            "It takes a minute, on a phone, too. You can answer until {day}.",
            day=full_day(poll.ends_at),
        ),
    )
    try:
        post(
            to=seat.email,
            subject=say("Which dates can you make?"),
            text="\n\n".join(body),
            kind="date_poll",
            at=at,
            organisation=poll.organisation_id,
            expires_at=poll.ends_at,
        )
    except NoAddress:
        return


@transaction.atomic
def answer(*, access: PollAccess, answers: Sequence[Answer | None], at: datetime) -> DateAnswer:
    """Say which dates one can make; said again, the later counts. Raises Refused."""
    poll = access.poll
    if poll.ends_at <= at:
        raise Refused(OVER)
    if len(answers) != len(poll.dates) or None in answers:
        raise Refused(NOT_ALL)
    rows = DateAnswer.objects.filter(poll=poll)
    mine = rows.filter(person=access.who) if access.belongs else rows.filter(invitation=access.who)
    said = mine.first() or DateAnswer(organisation_id=poll.organisation_id, poll=poll)
    if access.belongs:
        said.person_id = access.who
    else:
        said.invitation_id = access.who
    said.answers, said.answered_at = [each.value for each in answers if each], at
    said.save()
    return said
