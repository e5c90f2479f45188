"""The front page: one's own meetings, or the public one."""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from uuid import UUID

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_GET, require_POST

from setwise.design.dates import LONDON
from setwise.design.words import LazySay, phrase
from setwise.home import door, leaving, places, queries
from setwise.home.facilitator.queries import glance
from setwise.home.lead import queries as lead
from setwise.home.lead.wording import FEW, Shown, shown
from setwise.home.member.queries import ahead, exercise_of, minute_of
from setwise.home.starting.showing import start
from setwise.home.starting.steps import There
from setwise.learning.growth import queries as growth
from setwise.library.public import pages as public
from setwise.people.access import OrganisationAccess, organisations_of
from setwise.people.identity import person_in
from setwise.people.models import Role as Held
from setwise.people.starting.pages import away_in
from setwise.programmes.access import SetAccess, meeting_for, sets_of
from setwise.programmes.calendars import usecases as calendars
from setwise.programmes.calendars.queries import asked_at
from setwise.programmes.models import Role
from setwise.store import tenancy

GREETINGS = (
    (12, phrase("Good morning, {name}")),
    (18, phrase("Good afternoon, {name}")),
    (24, phrase("Good evening, {name}")),
)


@require_GET
def front(request: HttpRequest) -> HttpResponse:
    """One's own front page; for somebody unknown, the door."""
    persona = request.META.get("setwise.persona")
    person = person_in(request.session, persona)
    if person is None:
        # A tab that is nobody any more: the door is where one becomes somebody.
        return redirect("/") if persona else _welcome(request)
    at = datetime.now(UTC)
    page = queries.front(person, at)
    organisations, mine = organisations_of(person), sets_of(person)
    # Asked only where no meeting of one's own waits: it is many questions.
    inline = None if page.next else _led(organisations, at)
    rating = growth.asked(person, mine, at)
    minute = minute_of(person, page.every, at)
    acts = any(each.role is not Role.SUPPORTER for each in mine)
    there = places.looked_after(organisations, mine)
    before = (
        ahead(page.next, at, asked_to_rate=bool(rating), minute=bool(minute)) if page.next else None
    )
    # Between meetings: whoever has been to none yet is not asked to practise.
    calm = acts and bool(page.earlier) and not minute and not rating
    tended = glance(mine, page.every, at)
    context = {
        "page": page,
        "ahead": before,
        "asked": {each.meeting.id: asked_at(person, each.meeting.id) for each in page.to_come},
        "exercise": exercise_of(person, page.next, before, at) if calm else None,
        "minute": minute,
        "acts": acts,
        "rating": rating,
        "tended": tended,
        "ours": [each for each in mine if each.role is Role.MEMBER],
        "led": inline,
        "waits_for_a_set": any(Held.FACILITATOR in each.roles for each in organisations),
        # Asked only of somebody who is nowhere: nobody else can have left everything.
        "left": None if organisations or mine else leaving.left(person, at),
        **_starting(page, person, organisations, mine, There(tended, page.every), at),
        "away": away_in(request, page.over),
        "places": there if inline else (*there, *places.glances(organisations)),
        "libraries": places.libraries(organisations),
        "invitations": places.invitations(person),
        "greeting": _greeting(at).resolve(name=page.name),
        "home_url": get_script_prefix(),
        "account_url": reverse("signin_account") if settings.SIGN_IN else "",
        "about_url": places.about(organisations),
        "facilitator_url": places.about(organisations, "facilitator"),
        "now": at,
    }
    return render(request, "home/front.jinja", context)


def _starting(
    page: queries.Front,
    person: UUID,
    organisations: Collection[OrganisationAccess],
    mine: Collection[SetAccess],
    there: There,
    at: datetime,
) -> dict[str, object]:
    """One thing at a time: not beside a meeting that goes on, and an administrator's come first."""
    first_steps = "" if page.next else places.first_steps(organisations, page.over, at)
    new = not first_steps and not (page.next and page.next.meeting.starts_at <= at)
    started = start(person, organisations, mine, there, page.over, at) if new else None
    return {"first_steps": first_steps, "start": started}


def _led(
    organisations: Iterable[OrganisationAccess], at: datetime
) -> tuple[OrganisationAccess, Shown] | None:
    """The organisation whose sets somebody looks after, if it is one, and which of them need them."""
    found = places.led(organisations)
    if len(found) != 1:
        return None
    with tenancy.inside(found[0].organisation):
        every = lead.glance(found[0], at)
    return found[0], shown(found[0].organisation, every, FEW)


@require_POST
def answer(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """Accept an invitation, or decline it."""
    places.answer(
        person=person_in(request.session, request.META.get("setwise.persona")),
        organisation=organisation,
        accepts=request.POST.get("do") == "accept",
        at=datetime.now(UTC),
    )
    return redirect(get_script_prefix())


@require_POST
def coming(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """Say whether one can come."""
    person = person_in(request.session, request.META.get("setwise.persona"))
    if person is None:
        raise Http404
    meeting_for(person, meeting, with_roster=False)
    if (said := request.POST.get("can_come")) in ("yes", "no"):
        at = datetime.now(UTC)
        calendars.answer(person=person, meeting=meeting, can_come=said == "yes", at=at)
    return redirect(get_script_prefix())


def _welcome(request: HttpRequest) -> HttpResponse:
    return door.answer(request) or public.front(request)


def _greeting(at: datetime) -> LazySay:
    hour = at.astimezone(LONDON).hour
    return next(words for until, words in GREETINGS if hour < until)
