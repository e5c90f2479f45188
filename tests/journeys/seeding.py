"""Runs beside the server: a set that is about to meet, for every line that it is sent.

A process of its own, because the server's database is not the tests'. It reads one line of JSON
for each meeting (`depth`, and `days` until it is held), and answers with the meeting, its people, and a session that is all of
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


def a_meeting(
    depth: str,
    *,
    looked_after: bool = False,
    led: bool = False,
    administered: bool = False,
    days: int = 0,
) -> dict[str, Any]:
    """Six members, Grace who facilitates and Hana beside her; they meet now, for two hours.

    `days`: until they meet, if it is not now.
    `looked_after`: they belong to the organisation, and so does Ines, who is in no set; there is a
    meeting that was held without the screen.
    `led`: there is Lena, too, who leads programmes and has none yet.
    `administered`: besides, Ada administers it.
    """
    from setwise.people.identity import take_persona
    from setwise.people.models import Role as Held
    from setwise.people.sessions import SessionStore
    from setwise.people.usecases import add_person, belong, found_organisation
    from setwise.programmes import usecases as programmes
    from setwise.programmes.models import Depth, Role

    now = datetime.now(UTC)
    trust = found_organisation(name="Heron Vale (made up)", is_demo=True)
    learning_set = programmes.form_set(
        organisation=trust,
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
        if looked_after:
            held = Held.FACILITATOR if role is Role.FACILITATOR else Held.MEMBER
            belong(organisation=trust, person=person, at=now, joined=True, roles=(held,))
    if led:
        lena = add_person(name="Lena")
        belong(organisation=trust, person=lena, at=now, joined=True, roles=(Held.LEAD,))
        take_persona(session, "lena", lena.pk)
    if administered:
        ada = add_person(name="Ada")
        belong(organisation=trust, person=ada, at=now, joined=True, roles=(Held.ADMINISTRATOR,))
        people["Ada"] = str(ada.pk)
        take_persona(session, "ada", ada.pk)
    session.save()
    if looked_after:
        ines = add_person(name="Ines Iqbal (made up)")
        belong(organisation=trust, person=ines, at=now, joined=True)
        programmes.plan_meeting(
            learning_set=learning_set,
            starts_at=now - timedelta(days=7),
            ends_at=now - timedelta(days=7) + timedelta(hours=2),
        )
    meeting = programmes.plan_meeting(
        learning_set=learning_set,
        starts_at=now + timedelta(days=days),
        ends_at=now + timedelta(days=days, hours=2),
        depth=Depth(depth),
    )
    return {
        "meeting": str(meeting.pk),
        "people": people,
        "session": session.session_key,
        "organisation": str(trust.pk),
        "learning_set": str(learning_set.pk),
    }


if __name__ == "__main__":
    main()
