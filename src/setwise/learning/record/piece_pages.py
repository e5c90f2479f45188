"""What stands beside the log: feedback, practice, the reflective discussion and the confirmation."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_safe

from setwise.core.evidence.kinds import GivenAs, GivenBy
from setwise.core.evidence.records import Period
from setwise.design.words import LazySay, phrase
from setwise.learning.access import Owner, owner_in, when_open
from setwise.learning.record import queries, usecases, written
from setwise.learning.record.access import piece_of
from setwise.learning.record.answering import answer, back_to, kept, new_key, now, today
from setwise.learning.record.kinds import CONFIRMATION, DISCUSSION, FEEDBACK, PRACTICE
from setwise.learning.record.owned import Owned, owned_by
from setwise.learning.record.piece_forms import (
    ConfirmationForm,
    DiscussionForm,
    FeedbackForm,
    PieceForm,
    PracticeForm,
)
from setwise.learning.record.queries import Offered
from setwise.learning.wording.evidence import GIVEN_AS, GIVEN_BY, PARTS

TITLES: Mapping[str, LazySay] = {
    FEEDBACK: phrase("A piece of feedback"),
    PRACTICE: phrase("Hours of practice"),
    DISCUSSION: phrase("Your reflective discussion"),
    CONFIRMATION: phrase("Your confirmation"),
}
INTROS: Mapping[str, LazySay] = {
    FEEDBACK: phrase("What somebody said of your work, and what became of it. It names nobody."),
    PRACTICE: phrase(
        "One entry for each time of practice. Nothing here is worked out from your work: it is what"
        " you note."
    ),
    DISCUSSION: phrase(
        "With another nurse, midwife or nursing associate, about your five reflective accounts."
    ),
    CONFIRMATION: phrase(
        "In the last twelve months of the three years; best with your line manager, who need not be"
        " on the register."
    ),
}
LISTS = {
    FEEDBACK: "record:feedback",
    PRACTICE: "record:practice",
    DISCUSSION: "record:record",
    CONFIRMATION: "record:record",
}
FORMS: Mapping[str, type[PieceForm]] = {
    FEEDBACK: FeedbackForm,
    DISCUSSION: DiscussionForm,
    CONFIRMATION: ConfirmationForm,
}


@require_safe
@when_open
def feedback(request: HttpRequest) -> HttpResponse:
    """The pieces of feedback, and those that closing rounds offer."""
    owner = owner_in(request)
    found = owned_by(owner.person)
    period = found.period(today())
    return answer(
        request,
        "feedback",
        pieces=[each for each in reversed(found.feedback) if period.holds(each.day)],
        earlier=[each for each in reversed(found.feedback) if not period.holds(each.day)],
        period=period,
        offered=queries.offered(owner.person, found.taken_in),
        given_by={key: str(text) for key, text in GIVEN_BY.items()},
        given_as={key: str(text) for key, text in GIVEN_AS.items()},
        gone=[each for each in found.gone if each.values["was"] == FEEDBACK],
        just_gone=request.GET.get("gone", ""),
    )


@require_safe
@when_open
def practice(request: HttpRequest) -> HttpResponse:
    """The hours of practice that somebody noted."""
    found = owned_by(owner_in(request).person)
    _only_registered(found.registration is not None and found.registration.on_register)
    return answer(
        request,
        "practice",
        pieces=tuple(reversed(found.practice)),
        parts={key: str(text) for key, text in PARTS.items()},
        gone=[each for each in found.gone if each.values["was"] == PRACTICE],
        just_gone=request.GET.get("gone", ""),
    )


def _only_registered(registered: bool) -> None:
    """What belongs to revalidation is not there for those whom it does not concern."""
    if not registered:
        raise Http404


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def add_feedback(request: HttpRequest) -> HttpResponse:
    """A piece of feedback; perhaps one that a closing round offers."""
    owner = owner_in(request)
    offered = _offered(owner, request.GET.get("from", ""))
    first: dict[str, Any] = {"key": uuid4()}
    if offered:
        first |= {"key": offered.id, "day": offered.day, "content": offered.text}
        first |= {"given_by": GivenBy.SET.value, "given_as": GivenAs.WRITTEN.value}
    return _piece(request, owner, FEEDBACK, None, first, about=str(offered.id) if offered else "")


def _offered(owner: Owner, words: str) -> Offered | None:
    if not words:
        return None
    for each in queries.offered(owner.person, ()):
        if str(each.id) == words:
            return each
    raise Http404


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def change_feedback(request: HttpRequest, piece: UUID) -> HttpResponse:
    """A piece of feedback, changed or taken out."""
    owner = owner_in(request)
    found = piece_of(owner, FEEDBACK, piece)
    return _piece(request, owner, FEEDBACK, piece, found.values, about=found.about)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def add_practice(request: HttpRequest) -> HttpResponse:
    """Some time of practice."""
    return _piece(request, owner_in(request), PRACTICE, None, {"key": uuid4()})


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def change_practice(request: HttpRequest, piece: UUID) -> HttpResponse:
    """Some time of practice, changed or taken out."""
    owner = owner_in(request)
    return _piece(request, owner, PRACTICE, piece, piece_of(owner, PRACTICE, piece).values)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def discussion(request: HttpRequest) -> HttpResponse:
    """With whom the reflective discussion was; once for each three years."""
    owner = owner_in(request)
    found, period = _of_now(owner)
    return _piece(request, owner, DISCUSSION, *_as_noted(found.discussion(period)))


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def confirmation(request: HttpRequest) -> HttpResponse:
    """Who confirmed; once for each three years."""
    owner = owner_in(request)
    found, period = _of_now(owner)
    return _piece(request, owner, CONFIRMATION, *_as_noted(found.confirmation(period)))


def _of_now(owner: Owner) -> tuple[Owned, Period]:
    found = owned_by(owner.person)
    _only_registered(found.registration is not None and found.registration.on_register)
    return found, found.period(today())


def _as_noted(noted: tuple[UUID | None, Any]) -> tuple[UUID | None, dict[str, Any]]:
    key, values = noted
    return key, {"key": uuid4(), **values._asdict()}


def _piece(
    request: HttpRequest,
    owner: Owner,
    kind: str,
    piece: UUID | None,
    first: Mapping[str, Any],
    about: str = "",
) -> HttpResponse:
    """One thing to write, to change or to take out."""
    if request.method != "POST":
        return _one(request, kind, piece, _form(owner, kind, initial=dict(first)))
    if request.POST.get("do") == "take_out" and piece:
        usecases.take_out(owner=owner, kind=kind, sheet=piece, at=now())
        return back_to(LISTS[kind], gone=piece)
    form = _form(owner, kind, data=request.POST)
    done, refused = kept(
        form,
        lambda: usecases.write(
            owner=owner,
            kind=kind,
            sheet=piece or usecases.place_of(owner.person, new_key(form)),
            values=written.plain(form.values()),
            at=now(),
            about=about,
        ),
    )
    return redirect(LISTS[kind]) if done else _one(request, kind, piece, form, refused)


def _form(owner: Owner, kind: str, **more: Any) -> PieceForm:
    if kind == PRACTICE:
        registration = queries.known_registration(owner.person)
        _only_registered(registration.on_register)
        return PracticeForm(today=today(), registration=registration, **more)
    return FORMS[kind](today=today(), **more)


def _one(
    request: HttpRequest, kind: str, piece: UUID | None, form: PieceForm, refused: str = ""
) -> HttpResponse:
    return answer(
        request,
        "piece",
        form=form,
        refused=refused,
        piece=piece if kind in (FEEDBACK, PRACTICE) else None,
        title=str(TITLES[kind]),
        intro=str(INTROS[kind]),
        back=LISTS[kind],
    )
