"""Runs beside the server: a set that is about to meet, for every line that it is sent.

A process of its own, because the server's database is not the tests'. It reads one line of JSON
for each meeting (`depth`), and answers with the meeting, its people, and a session that is all of
them, each under a key of their own.
"""

import json
import os
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

MEMBERS = ("Amara", "Bola", "Carys", "Dilys", "Ewan", "Femi")


def main() -> None:
    """Seed until there are no more lines."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "setwise.config.settings")
    import django

    django.setup()
    for line in sys.stdin:
        print(json.dumps(a_meeting(**json.loads(line))), flush=True)


def a_meeting(depth: str) -> dict[str, Any]:
    """Six members, Grace who facilitates and Hana beside her; they meet now, for two hours."""
    from setwise.people.identity import take_persona
    from setwise.people.sessions import SessionStore
    from setwise.people.usecases import add_person, found_organisation
    from setwise.programmes import usecases as programmes
    from setwise.programmes.models import Depth, Role

    now = datetime.now(UTC)
    learning_set = programmes.form_set(
        organisation=found_organisation(name="Heron Vale (made up)", is_demo=True),
        name="Herons",
        contract_line="What is said here stays here.",
    )
    roles = dict.fromkeys(MEMBERS, Role.MEMBER)
    session = SessionStore()
    people: dict[str, str] = {}
    for name, role in {**roles, "Grace": Role.FACILITATOR, "Hana": Role.CO_FACILITATOR}.items():
        person = add_person(name=name)
        since = now - timedelta(days=30) + timedelta(minutes=len(people))
        programmes.add_member(learning_set=learning_set, person=person, role=role, since=since)
        people[name] = str(person.pk)
        take_persona(session, name.lower(), person.pk)
    session.save()
    meeting = programmes.plan_meeting(
        learning_set=learning_set,
        starts_at=now,
        ends_at=now + timedelta(hours=2),
        depth=Depth(depth),
    )
    return {"meeting": str(meeting.pk), "people": people, "session": session.session_key}


if __name__ == "__main__":
    main()
