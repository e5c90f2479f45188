"""What somebody can do with an action of theirs. The moment comes in as an argument."""

from datetime import date, datetime
from uuid import UUID, uuid4

from django.db import transaction

from setwise.learning import sheets
from setwise.learning.access import Owner
from setwise.learning.actions import sharing
from setwise.learning.actions.access import OwnAction
from setwise.learning.actions.kinds import ACTION
from setwise.learning.actions.queries import Action
from setwise.learning.taking import rooms
from setwise.learning.taking.rooms import Answer, Asked, What
from setwise.programmes.access import SetAccess
from setwise.store import kept, private, tenancy


@transaction.atomic
def name(*, owner: Owner, of: SetAccess, text: str, by: date | None, at: datetime) -> UUID:
    """Name an action, for oneself alone. Raises what `sheets.put` raises."""
    made = round(at.timestamp() * 1_000)
    facts = of.learning_set
    action = Action(uuid4(), facts.organisation, facts.id, None, made, text.strip(), by)
    _put(owner, action, at)
    return action.id


@transaction.atomic
def change(*, own: OwnAction, text: str, by: date | None, at: datetime) -> None:
    """Say it differently, or think of another day. What the set was told changes with it."""
    action = own.action._replace(text=text.strip(), by=by)
    _put(own.owner, action, at)
    if action.shared:
        _tell(own._replace(action=action), at)


@transaction.atomic
def look_back(*, own: OwnAction, did: str, learnt: str, again: bool, at: datetime) -> None:
    """Say what was done and what was learnt, for oneself alone."""
    _put(
        own.owner,
        own.action._replace(did=did.strip(), learnt=learnt.strip(), again=again),
        at,
    )


def _put(owner: Owner, action: Action, at: datetime) -> None:
    values = {
        "text": action.text,
        "by": action.by.isoformat() if action.by else "",
        "organisation": str(action.organisation),
        "did": action.did,
        "learnt": action.learnt,
        "again": action.again,
        "meeting": str(action.meeting or ""),
        "made": action.at,
    }
    about = str(action.learning_set)
    sheets.put(owner=owner, kind=ACTION, sheet=action.id, values=values, at=at, about=about)


class NotOfTheSet(Exception):
    """They do not belong to its set (any more): there is nobody to share it with."""


def share(*, own: OwnAction, at: datetime) -> None:
    """Tell the set of it. Raises NotOfTheSet, and what `words.write` raises."""
    if own.set is None:
        raise NotOfTheSet
    # Where its meeting has a log it is said there, too, and the room tells the set by that.
    _in_the_room(own, What.SHARE, at)
    with transaction.atomic():
        _tell(own, at)


def _tell(own: OwnAction, at: datetime) -> None:
    action = own.action
    with tenancy.inside(action.organisation):
        sharing.share(
            organisation=action.organisation,
            learning_set=action.learning_set,
            person=own.owner.person,
            action=action.id,
            text=action.text,
            at=at,
        )


def take_back(*, own: OwnAction, at: datetime) -> None:
    """Let it be one's own alone again. Said twice it is once."""
    _in_the_room(own, What.TAKE_BACK, at)
    with transaction.atomic(), tenancy.inside(own.action.organisation):
        sharing.take_back(own.owner.person, own.action.id)


def let_go(*, own: OwnAction, at: datetime) -> None:
    """All of it goes, also what the set was told. Said twice it is once."""
    person, action = own.owner.person, own.action
    answer = _in_the_room(own, What.LET_GO, at)
    with transaction.atomic(), tenancy.inside(action.organisation):
        if answer is Answer.FOLDED:
            kept.erase(person, [action.id])
        sharing.take_back(person, action.id)
        private.erase(person, [action.id])


def _in_the_room(own: OwnAction, what: What, at: datetime) -> Answer:
    """Say it in the log of its meeting, if it was named there."""
    action = own.action
    if not action.in_words or action.meeting is None:
        return Answer.FOLDED
    with tenancy.inside(action.organisation):
        return rooms.act(Asked(own.owner.person, action.meeting, what, action.id, at))
