"""A process beside the served ones, on the same database. It tells nobody what it does.

Reads one JSON object a line and answers in the same way: `new` makes a world, the others act in
it through the use cases, as a process would that died between its commit and its announcement.
"""

import json
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID, uuid4

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.http import HttpRequest, QueryDict  # noqa: E402

from setwise.people.identity import PERSONAS  # noqa: E402
from setwise.people.models import Person  # noqa: E402
from setwise.people.organisations import operating  # noqa: E402
from setwise.people.sessions import SessionStore, end_all, step_up  # noqa: E402
from setwise.people.usecases import add_person  # noqa: E402
from setwise.programmes.usecases import add_member, end_membership  # noqa: E402
from setwise.room import forms, usecases, walls  # noqa: E402
from setwise.room.live import bus  # noqa: E402
from setwise.store import log, tenancy  # noqa: E402
from tests.room.browser import a_session  # noqa: E402
from tests.room.stages import reach  # noqa: E402
from tests.room.world import World, a_world  # noqa: E402

worlds: dict[str, World] = {}


def new(stage: str = "", depth: str = "full") -> dict[str, object]:
    """A world, at a stage if one is named, with a session for each person and one for all."""
    world = a_world(depth=depth)
    worlds[str(world.room)] = world
    if stage:
        reach(world, stage)
    sessions = {name: a_session(world.id(name)) for name in world.people}
    personas = a_session("")
    personas[PERSONAS] = {name: world.id(name) for name in world.people}
    personas.save()
    return {
        "meeting": str(world.room),
        "elsewhere": str(world.badgers_meet.pk),
        "people": {name: world.id(name) for name in world.people},
        "sessions": {name: str(session.session_key) for name, session in sessions.items()},
        "personas": str(personas.session_key),
    }


def act(meeting: str, name: str, **fields: str) -> dict[str, object]:
    """What a form would do, straight through the use case."""
    world = worlds[meeting]
    form = QueryDict(mutable=True)
    form.update({"moment": f"{world.moment.visit}.{world.moment.step}.{uuid4().hex}", **fields})
    sent = forms.read(form, lambda people: people)
    said = usecases.act(
        access=world.access(name),
        command_id=sent.command_id,
        commands=sent.commands,
        at=world.now,
        text=sent.text,
    )
    assert said.done, said
    return {"code": said.code, "number": said.number}


def leaves_the_set(meeting: str, name: str) -> dict[str, object]:
    world = worlds[meeting]
    end_membership(learning_set=world.herons, person=world.people[name], until=world.now)
    return {}


def joins_the_set(meeting: str, name: str) -> dict[str, object]:
    world = worlds[meeting]
    world.people[name] = add_person(name=name.title())
    add_member(learning_set=world.herons, person=world.people[name], since=world.now)
    return {}


def organisation_is_suspended(meeting: str) -> dict[str, object]:
    """As `setwise organisation suspend` does it."""
    home = worlds[meeting].herons.organisation
    with tenancy.on(tenancy.Errand.OPERATOR):
        operating.suspend(organisation=home, at=datetime.now(UTC))
    return {}


def organisation_is_open_again(meeting: str) -> dict[str, object]:
    home = worlds[meeting].herons.organisation
    with tenancy.on(tenancy.Errand.OPERATOR):
        operating.resume(organisation=home, at=datetime.now(UTC))
    return {}


def a_wall(meeting: str) -> dict[str, object]:
    wall = walls.pair_wall(access=worlds[meeting].access("grace"))
    assert wall is not None
    return {"code": wall.code}


def signs_in(meeting: str, name: str) -> dict[str, object]:
    """A new session, as after signing in on a shared computer."""
    return {"session": str(a_session(worlds[meeting].id(name)).session_key)}


def shows_who_they_are(session: str) -> dict[str, object]:
    """A step-up, as its page does it."""
    request = HttpRequest()
    request.session = held = SessionStore(session)
    step_up(request, datetime.now(UTC))
    held.save()
    return {"session": str(held.session_key)}


def signs_out_everywhere(meeting: str, name: str) -> dict[str, object]:
    end_all(UUID(worlds[meeting].id(name)), datetime.now(UTC))
    return {}


def is_suspended(meeting: str, name: str) -> dict[str, object]:
    Person.objects.filter(pk=worlds[meeting].id(name)).update(suspended_at=datetime.now(UTC))
    return {}


def events(meeting: str) -> dict[str, object]:
    """All that the log holds of a meeting, as text."""
    return {"rows": [repr(row) for row in log.read(UUID(meeting))]}


def migrate() -> dict[str, object]:
    call_command("migrate", verbosity=0)
    return {}


DOES: dict[str, Callable[..., dict[str, object]]] = {
    each.__name__: each
    for each in (
        *(new, act, joins_the_set, leaves_the_set, a_wall, events, migrate),
        *(signs_in, shows_who_they_are, signs_out_everywhere, is_suspended),
        *(organisation_is_suspended, organisation_is_open_again),
    )
}


def main() -> None:
    """Answer until the other side has nothing more to ask."""
    bus.announce = lambda meeting, seq: None
    for line in sys.stdin:
        asked = json.loads(line)
        print(json.dumps(DOES[asked.pop("do_this")](**asked)), flush=True)


if __name__ == "__main__":
    main()
