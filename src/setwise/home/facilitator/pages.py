"""Two minutes before a meeting, for whoever holds it."""

from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import get_script_prefix
from django.views.decorators.http import require_GET

from setwise.core.meeting import processes
from setwise.core.meeting.process import Part
from setwise.design.words import LazySay
from setwise.home.facilitator import queries
from setwise.home.facilitator.queries import Said
from setwise.home.facilitator.rules import quorum
from setwise.people.identity import person_in
from setwise.programmes.access import MeetingAccess, meeting_for
from setwise.programmes.aims import VALUES
from setwise.programmes.contracts.queries import first_line
from setwise.programmes.models import Role
from setwise.programmes.needs.queries import of_set
from setwise.programmes.tending.access import HOLDS
from setwise.room import usecases as room
from setwise.room.before import early
from setwise.room.wording import STAGES


class Stage(NamedTuple):
    """One stage of the agenda. `minutes` is a suggestion, empty where there is none."""

    title: LazySay
    minutes: int | None
    optional: bool
    per_piece: bool


@require_GET
def brief(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """What a facilitator looks at before a meeting."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None:
        raise Http404
    found = meeting_for(person, meeting)
    if found.role not in HOLDS:
        raise Http404
    said = queries.answers_in([found.learning_set.id], [meeting])[found.learning_set.id]
    members = [each for each in said if each.role is Role.MEMBER]
    line = found.learning_set.contract_line
    context = {
        "found": found,
        "members": members,
        "others": [each for each in said if each.role is not Role.MEMBER],
        "coming": sum(each.can_come is True for each in members),
        "silent": sum(each.can_come is None for each in members),
        "quorum": _quorum(found, members),
        "line": line or first_line(found.meeting.organisation, found.learning_set.id),
        "value": VALUES[(found.meeting.number - 1) % len(VALUES)],
        "presented": _presented(found, members),
        "needs": of_set(found.meeting.organisation, found.learning_set.id),
        "agenda": agenda(found.meeting.process),
        "aloud": (STAGES["gathering"].aloud, STAGES["check_in"].aloud),
        "early": early(found.meeting.starts_at, datetime.now(UTC)),
        "home_url": get_script_prefix(),
    }
    return render(request, "home/brief.jinja", context)


def _quorum(found: MeetingAccess, members: list[Said]) -> str:
    return quorum(
        members=len(members),
        coming=sum(each.can_come is True for each in members),
        sorry=sum(each.can_come is False for each in members),
        least=found.learning_set.least_to_run,
        ahead=found.meeting.starts_at - datetime.now(UTC),
    )


def _presented(
    found: MeetingAccess, members: list[Said]
) -> tuple[tuple[str, datetime | None], ...]:
    """Each member, and when they presented last; those who have waited longest come first."""
    last: dict[str, datetime] = {}
    for each in room.who_presented(access=found):
        for who in each.people:
            last.setdefault(who, each.day)
    rows = [(each.name, last.get(str(each.person))) for each in members]
    return tuple(sorted(rows, key=lambda row: row[1].timestamp() if row[1] else 0))


def agenda(process: str) -> tuple[Stage, ...]:
    """The stages of a meeting as it would begin today."""
    return tuple(
        Stage(
            STAGES[each.key].title,
            each.minutes,
            each.optional,
            each.part in (Part.WORK, Part.CLOSING),
        )
        for each in processes.newest(process).stages
    )
