"""Use cases of polls: ask a set for some dates, answer."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from setwise.core.forming.hours import Slot, moment
from setwise.design.dates import full_day
from setwise.design.words import phrase, say
from setwise.mail.languages import to_reader
from setwise.mail.usecases import NoAddress, post
from setwise.programmes.cohorts.seats import Seat
from setwise.programmes.dates import confirming, links, queries
from setwise.programmes.dates.access import PollAccess
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.models import Confirming, DateAnswer, DatePoll, DateProposal
from setwise.programmes.dates.planning import Answer
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.models import LearningSet

LASTS = timedelta(days=14)
CONFIRMS = timedelta(days=7)
"""To confirm dates that everybody waits for."""
MOST = 24
WHICH = phrase("Which dates can you make?")
LOOKS = phrase("Your {set} looks for dates. Please say which of them you can make:")
DO_THEY_SUIT = phrase("Do these dates suit you?")
CONFIRM = phrase(
    "Dates are proposed for your {set}, and the {set} itself confirms them. Please say whether you can make them:"
)
SILENCE = phrase(
    "Whoever does not answer agrees. The dates are published then, unless more people cannot come than was known."
)
NOTHING = phrase("There is nothing to confirm. Look for dates first.")
NONE = phrase("There are no dates to ask for. Look for dates first.")
OVER = phrase("This is over: the dates are being chosen.")
NOT_ALL = phrase("Say something to each date.")

SETTLED = (Confirming.CONFIRMED.value, Confirming.BACK.value)

Address = Callable[[str], str]
"""The whole address of a poll's page, from its token, as it stands in a mail."""


@transaction.atomic
def ask(
    *,
    learning_set: LearningSet,
    slots: Sequence[Slot],
    link: Address,
    at: datetime,
    confirms: bool = False,
) -> DatePoll:
    """Ask everybody of a set for these dates, by one mail each. An older question ends. Raises
    Refused.

    `confirms`: these are the dates that are proposed, and the set confirms them (see `confirming`).
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
        ends_at=min(at + (CONFIRMS if confirms else LASTS), moment(dates[0][0])),
        confirming=(Confirming.WAITING if confirms else Confirming.NOT_ASKED).value,
    )
    for seat in confirming.asked_in(learning_set):
        _write(poll, seat, link, at)
    return poll


@transaction.atomic
def let_confirm(*, learning_sets: Sequence[LearningSet], link: Address, at: datetime) -> int:
    """Ask each of these sets whether it confirms what is proposed for it; how many are asked.
    Raises Refused.
    """
    waiting = DateProposal.objects.filter(learning_set__in=learning_sets, problem="")
    found = {each.learning_set_id: each for each in waiting}
    if not found:
        raise Refused(NOTHING)
    mine = [each for each in learning_sets if each.pk in found]
    for each in mine:
        slots = [slot for slot, _ in queries.chosen(found[each.pk])]
        ask(learning_set=each, slots=slots, link=link, at=at, confirms=True)
    return len(mine)


@to_reader(lambda poll, seat, *_: (seat.email, poll.organisation_id))
def _write(poll: DatePoll, seat: Seat, link: Address, at: datetime) -> None:
    who = seat.person or seat.invitation
    if who is None or not seat.email:
        return
    day = full_day(poll.ends_at)
    confirms = poll.confirming == Confirming.WAITING.value
    subject, asks = (DO_THEY_SUIT, CONFIRM) if confirms else (WHICH, LOOKS)
    body = [
        say("Hello {name}", name=seat.name) if seat.name else say("Hello"),
        str(asks),
        link(links.token(Opened(poll.pk, who, seat.person is not None))),
        say("It takes a minute, on a phone, too. You can answer until {day}.", day=day),
    ]
    if confirms:
        body.append(str(SILENCE))
    try:
        post(
            to=seat.email,
            subject=str(subject),
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
    if poll.ends_at <= at or poll.confirming in SETTLED:
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
    confirming.heard(poll, at)
    return said
