"""A cohort of hundreds as a lead has it, in an installation of its own; her pages, timed. A process of its own.

It brings a cohort of `setwise make-cohort` in by use cases, forms its sets, asks every page a few
times, makes the sets, and prints one line of JSON for each page.
"""

from __future__ import annotations

import csv
import io
import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from itertools import chain
from typing import Any

import django

django.setup()

from django.conf import settings  # noqa: E402 (Django comes first)
from django.contrib.auth import SESSION_KEY  # noqa: E402
from django.db import connection, reset_queries  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from setwise.cli.forming import cohorts as made_up  # noqa: E402
from setwise.people import agreeing  # noqa: E402
from setwise.people import usecases as people  # noqa: E402
from setwise.people.access import organisation_for  # noqa: E402
from setwise.people.importing import usecases as importing  # noqa: E402
from setwise.people.importing.reading import Table  # noqa: E402
from setwise.people.models import Organisation, Person, Role  # noqa: E402
from setwise.people.signin.marks import SECOND_STEP  # noqa: E402
from setwise.programmes.cohorts import offering, usecases, wishing  # noqa: E402
from setwise.programmes.cohorts import slots as halves  # noqa: E402
from setwise.programmes.cohorts.access import CohortAccess, cohort_for, programme_for  # noqa: E402
from setwise.programmes.cohorts.usecases import Shape  # noqa: E402
from setwise.programmes.forming import job, options  # noqa: E402
from setwise.programmes.forming import usecases as forming  # noqa: E402
from setwise.programmes.forming.access import FormingAccess, forming_for  # noqa: E402
from setwise.programmes.models import LearningSet, Meeting  # noqa: E402
from setwise.programmes.models import Role as InSet  # noqa: E402
from setwise.store import tenancy  # noqa: E402

SEED, SITES, WISHES = 1, 5, 40
TURNS = 5
HEADINGS = {
    "Name": "name",
    "Employee number": "employee_number",
    "Ward": "ward",
    "Site": "site",
    "Profession": "profession",
    "Band": "band",
    "Line manager": "line_manager",
    "Slots": "slots",
}


def joins(trust: Organisation, name: str, number: str, role: Role) -> Person:
    """Somebody of the organisation, who has accepted its terms."""
    now = datetime.now(UTC)
    person = people.add_person(name=name, email=f"p{number}@example.org")
    people.belong(
        organisation=trust,
        person=person,
        at=now,
        joined=True,
        roles=(role,),
        employee_number=number,
    )
    agreeing.to_what_was_shown(person=person.pk, organisation=trust.pk, at=now)
    return person


def a_cohort(trust: Organisation, lead: Person) -> CohortAccess:
    """An intake of a programme, with nobody in it yet."""
    now = datetime.now(UTC)
    here = organisation_for(lead.pk, trust.pk)
    programme = usecases.start_programme(access=here, shape=Shape("First year"), at=now)
    access = programme_for(lead.pk, trust.pk, programme.pk)
    cohort = usecases.start_cohort(
        access=access, name="Spring", starts_on=date(2027, 3, 1), slots=halves.usual(), at=now
    )
    return cohort_for(lead.pk, trust.pk, cohort.pk)


def brings_in(access: CohortAccess, made: made_up.Cohort) -> None:
    """The people of the list, of whom every other is here already, facilitators' offers, and wishes."""
    now, here = datetime.now(UTC), access.organisation
    rows = io.StringIO()
    writer = csv.writer(rows)
    writer.writerow(["E-mail", *HEADINGS])
    for each in made.people:
        mail = f"p{each['employee_number']}@example.org"
        writer.writerow([mail, *(each[name] for name in HEADINGS.values())])
    content = rows.getvalue().encode()
    trust = Organisation.objects.get(pk=access.cohort.organisation_id)
    for each in made.people[::2]:
        joins(trust, each["name"], each["employee_number"], Role.MEMBER)
    upload = importing.upload(access=here, content=content, at=now, leads_to=access.cohort.pk)
    importing.take_over(access=here, upload=upload, send=None, at=now)
    for place, each in enumerate(made.facilitators):
        guide = joins(trust, each["name"], f"{5000 + place}", Role.FACILITATOR)
        slots = each["slots"].split(";")
        offering.offer(access=access, person=guide.pk, most=int(each["max_sets"]), slots=slots)
    listed = [
        [str(row), each["a"], each["b"], each["wish"]] for row, each in enumerate(made.wishes, 2)
    ]
    wishing.from_list(access=access, table=Table(["a", "b", "wish"], listed))


def forms(access: CohortAccess) -> FormingAccess:
    """The sets, as the worker forms them."""
    many = access.cohort.enrolments.filter(left_at=None).count()
    chosen = options.usual(access.programme, people=many, guides=True)
    now = datetime.now(UTC)
    forming.ask(access=access, options=chosen, at=now)
    found = forming_for(access.person, access.cohort.organisation_id, access.cohort.pk)
    job.work(found.run.pk, clock=time.monotonic, moment=lambda: datetime.now(UTC))
    return forming_for(access.person, access.cohort.organisation_id, access.cohort.pk)


def client_of(person: Person) -> Client:
    """Their browser, in which they have signed in with a second step."""
    kept = import_module(settings.SESSION_ENGINE).SessionStore()
    kept[SESSION_KEY], kept[SECOND_STEP] = str(person.pk), True
    kept.save()
    client = Client(headers={"host": "127.0.0.1"})
    client.cookies[settings.SESSION_COOKIE_NAME] = str(kept.session_key)
    return client


def timed(what: str, call: Callable[[], HttpResponse | Any], turns: int = TURNS) -> dict[str, Any]:
    """How long it takes, the best of some turns, and how many queries it makes."""
    best, queries, size = 9e9, 0, 0
    for _ in range(turns):
        # The log of queries has an end, past which nothing is counted.
        reset_queries()
        began = time.perf_counter()
        with CaptureQueriesContext(connection) as seen:
            answer = call()
        best = min(best, time.perf_counter() - began)
        queries, size = len(seen), len(answer.content)
        assert answer.status_code in (200, 302), (what, answer.status_code)
    return {"what": what, "seconds": best, "queries": queries, "size": size}


def pages(access: CohortAccess, found: FormingAccess, lead: Client) -> Iterator[dict[str, Any]]:
    """Every page from the cohort to the dates."""
    organisation, cohort = access.cohort.organisation_id, access.cohort.pk
    here = f"/organisation/{organisation}/cohorts/{cohort}/"
    somebody = found.run.sets[0]["members"][0]
    for what, rest in {
        "cohort": "",
        "people": "people/",
        "wishes": "wishes",
        "ask": "forming/ask",
        "proposal": "forming/",
        "one person's moves": f"forming/people/{somebody}",
        "who facilitates": "forming/sets/1",
        "names, before accepting": "forming/accept",
    }.items():
        yield timed(what, lambda rest=rest: lead.get(here + rest))  # type: ignore[misc]
    sent = {"version": found.run.version}
    yield timed("accept", lambda: lead.post(f"{here}forming/accept", sent), turns=1)
    yield timed("every set", lambda: lead.get(f"/organisation/{organisation}/sets/"))
    yield timed("dates of the cohort", lambda: lead.get(f"{here}dates/"))
    yield timed("the lead's front page", lambda: lead.get("/"))


DATES = {
    "do": "find",
    "first": "2027-03-08",
    "last": "2027-12-20",
    "meetings": "3",
    "weeks_least": "6",
    "weeks_most": "8",
    "minutes": "120",
    "weekdays": ["0", "1", "2", "3", "4"],
    "starts": "09:30, 14:00",
    "rooms": "",
    "holidays": "on",
}


def later_pages(access: CohortAccess, lead: Client) -> Iterator[dict[str, Any]]:
    """Dates for all sets, and one set's own pages: for the lead, its facilitator and a member."""
    organisation, cohort = access.cohort.organisation_id, access.cohort.pk
    dates = f"/organisation/{organisation}/cohorts/{cohort}/dates/"
    yield timed("look for dates of all sets", lambda: lead.post(dates, DATES), turns=1)
    yield timed("dates that are proposed", lambda: lead.get(dates))
    one = a_set_with_a_guide(access)
    here = f"/organisation/{organisation}/sets/{one.pk}/"
    yield timed("proposed dates of one set", lambda: lead.get(f"{here}dates/"))
    yield timed("another date of one set", lambda: lead.get(f"{here}dates/1/"))
    yield timed("publish all dates", lambda: lead.post(dates, {"do": "publish"}), turns=1)
    with tenancy.inside(organisation):
        meeting = Meeting.objects.filter(learning_set=one).order_by("starts_at")[0]
        seats = {each.role: each.person for each in one.memberships.select_related("person")}
    for what, rest in {
        "one set": "",
        "who belongs to one set": "people",
        "the life of one set": "life",
        "published dates of one set": "dates/",
        "one date of one set": f"dates/{meeting.pk}/",
        "who came": f"meetings/{meeting.pk}/attendance",
        "the call": f"meetings/{meeting.pk}/call",
    }.items():
        yield timed(what, lambda rest=rest: lead.get(here + rest))  # type: ignore[misc]
    for what, path in {
        "rosters": "rosters/",
        "releases": "releases/",
        "completions": "completions",
    }.items():
        address = f"/organisation/{organisation}/{path}"
        yield timed(what, lambda address=address: lead.get(address))  # type: ignore[misc]
    member = client_of(seats[InSet.MEMBER.value])
    guide = client_of(seats[InSet.FACILITATOR.value])
    yield timed("the facilitator's front page", lambda: guide.get("/"))
    yield timed("two minutes before", lambda: guide.get(f"/meetings/{meeting.pk}/brief"))
    for what, path in {
        "a member's front page": "/",
        "the contract": f"/sets/{one.pk}/contract/",
        "the set's people": f"/sets/{one.pk}/people",
        "own dates": f"/dates/of/{one.pk}/",
        "own calendar": f"/organisation/{organisation}/my-calendar/",
        "access needs": f"/sets/{one.pk}/access-needs",
        "prepare": f"/sets/{one.pk}/prepare",
    }.items():
        yield timed(what, lambda path=path: member.get(path))  # type: ignore[misc]


def a_set_with_a_guide(access: CohortAccess) -> LearningSet:
    """One of the sets, with somebody who has come and a facilitator."""
    with tenancy.inside(access.cohort.organisation_id):
        sets = LearningSet.objects.filter(cohort=access.cohort)
        led = sets.filter(memberships__role=InSet.FACILITATOR.value)
        return led.filter(memberships__role=InSet.MEMBER.value).distinct()[0]


def main(many: int) -> None:
    trust = people.found_organisation(name="Northshire", at=datetime.now(UTC))
    with tenancy.inside(trust.pk):
        lead = joins(trust, "Lena Long", "1", Role.LEAD)
        access = a_cohort(trust, lead)
        brings_in(access, made_up.make(many, SITES, WISHES, SEED))
        found = forms(access)
    client = client_of(lead)
    for line in chain(pages(access, found, client), later_pages(access, client)):
        print(json.dumps(line), flush=True)


if __name__ == "__main__":
    main(int(sys.argv[1]))
