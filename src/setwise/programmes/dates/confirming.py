"""The set itself confirms what is proposed: everybody is asked, and silence is a yes.

The dates are published when all have answered, or when the time to answer is over; unless, of a
date, more people say that they cannot come than was known when it was proposed, or a facilitator
cannot. Then nothing is published, and whoever looks after the set looks again.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from setwise.programmes.cohorts.seats import Seat, seats
from setwise.programmes.dates import planning, proposing
from setwise.programmes.dates.models import Confirming, DateAnswer, DatePoll, DateProposal
from setwise.programmes.dates.planning import Answer
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.models import LearningSet, Role
from setwise.store import audit, tenancy
from setwise.store.tenancy import Errand


def asked_in(learning_set: LearningSet) -> tuple[Seat, ...]:
    """Who of a set is asked about dates."""
    sitting = seats([learning_set]).get(learning_set.pk, ())
    return tuple(each for each in sitting if each.role is not Role.SUPPORTER)


def heard(poll: DatePoll, at: datetime) -> bool:
    """Somebody has answered: whether the dates are confirmed by it, as the last one has."""
    if poll.confirming != Confirming.WAITING.value:
        return False
    sitting = asked_in(poll.learning_set)
    said = _said(poll)
    if any((each.person or each.invitation) not in said for each in sitting):
        return False
    return _settle(poll, sitting, said, at)


def settle(at: datetime) -> int:
    """Settle what is over; for how many sets the dates are confirmed."""
    with tenancy.on(Errand.HOUSE):
        over = DatePoll.objects.filter(confirming=Confirming.WAITING.value, ends_at__lte=at)
        keys = list(over.order_by("ends_at").values_list("pk", flat=True))
        return sum(_over(key, at) for key in keys)


@transaction.atomic
def _over(key: UUID, at: datetime) -> bool:
    found = DatePoll.objects.select_for_update(of=("self",)).select_related("learning_set")
    poll = found.filter(pk=key, confirming=Confirming.WAITING.value).first()
    if poll is None:
        return False
    return _settle(poll, asked_in(poll.learning_set), _said(poll), at)


Said = dict[UUID, list[Answer]]


def _said(poll: DatePoll) -> Said:
    rows = DateAnswer.objects.filter(poll=poll)
    return {
        each.person_id or each.invitation_id or each.pk: [Answer(one) for one in each.answers]
        for each in rows
    }


def _settle(poll: DatePoll, sitting: Sequence[Seat], said: Said, at: datetime) -> bool:
    good = _stand(poll, sitting, said) and _published(poll.learning_set, at)
    poll.confirming = (Confirming.CONFIRMED if good else Confirming.BACK).value
    poll.ends_at = min(poll.ends_at, at)
    poll.save(update_fields=["confirming", "ends_at"])
    return good


def _stand(poll: DatePoll, sitting: Sequence[Seat], said: Said) -> bool:
    proposal = DateProposal.objects.filter(learning_set=poll.learning_set_id, problem="").first()
    if proposal is None or not asks_for(poll, proposal):
        return False
    answers: dict[bool, list[list[Answer]]] = defaultdict(list)
    for each in sitting:
        who = each.person or each.invitation
        if who in said:
            answers[each.role is Role.FACILITATOR].append(said[who])
    expected = [int(each["cannot"]) for each in proposal.dates]
    return planning.stand(expected, answers[False], answers[True])


def asks_for(poll: DatePoll, proposal: DateProposal) -> bool:
    """Whether it is about the dates that are proposed now."""
    mine = [[each["start"], each["end"]] for each in proposal.dates]
    return bool(mine == poll.dates)


def _published(learning_set: LearningSet, at: datetime) -> bool:
    """Whether they could be: meanwhile somebody may have planned something else."""
    try:
        with transaction.atomic():
            proposing.publish(learning_sets=[learning_set], by=audit.HOUSE, at=at)
    except Refused:
        return False
    return True
