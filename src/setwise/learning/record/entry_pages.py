"""One entry of the log: a meeting's, which wrote itself, or one of one's own."""

from typing import Any
from uuid import UUID, uuid4

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from setwise.core.evidence.suggesting import for_meeting
from setwise.learning.access import Owner, owner_in, when_open
from setwise.learning.record import forms, queries, usecases, written
from setwise.learning.record.access import entry_of, piece_of
from setwise.learning.record.answering import answer, back_to, kept, new_key, now, today
from setwise.learning.record.derived import Derived
from setwise.learning.record.forms import MeetingForm, OwnEntryForm
from setwise.learning.record.kinds import OWN
from setwise.learning.record.showing import with_others
from setwise.learning.wording import code
from setwise.learning.wording.evidence import METHODS
from setwise.learning.wording.hours import duration


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def meeting(request: HttpRequest, meeting: UUID) -> HttpResponse:
    """The entry that a meeting wrote, and what its owner changes of it."""
    owner = owner_in(request)
    found = entry_of(owner, meeting)
    registered = queries.known_registration(owner.person).on_register
    first = forms.as_it_is(found)
    if request.method != "POST":
        form = MeetingForm(initial=first, shown=found, registered=registered)
        return _meeting(request, found, form)
    sent = _with_suggestion(request, found)
    form = MeetingForm(sent, initial=first, shown=found, registered=registered)
    done, refused = kept(
        form, lambda: usecases.lay(owner=owner, mine=found.mine, over=form.over(), at=now())
    )
    if not done:
        return _meeting(request, found, form, refused)
    here = request.POST.get("do") == "suggested"
    return redirect("record:entry", meeting) if here else redirect("record:record")


def _with_suggestion(request: HttpRequest, found: Derived) -> QueryDict:
    """What was sent; where they choose what is suggested, with that."""
    if request.POST.get("do") != "suggested":
        return request.POST
    sent = request.POST.copy()
    sent["code"] = for_meeting(sent.get("topic", found.entry.topic)).code
    return sent


def _meeting(
    request: HttpRequest, found: Derived, form: MeetingForm, refused: str = ""
) -> HttpResponse:
    suggestion = for_meeting(found.entry.topic)
    return answer(
        request,
        "meeting",
        form=form,
        refused=refused,
        found=found,
        entry=found.entry,
        hours=with_others(found.entry.minutes, found.entry.participatory),
        there=duration(found.mine.minutes),
        saw=duration(max(found.laid.seen, 0)),
        method=str(METHODS[found.entry.method]),
        chosen=code.told(found.entry.code),
        suggested=code.told(suggestion.code),
        because=suggestion.because,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def add(request: HttpRequest) -> HttpResponse:
    """Something learnt elsewhere."""
    owner = owner_in(request)
    if request.method != "POST":
        first = {"key": uuid4(), "method": "course"}
        return answer(request, "entry", form=_form(owner, initial=first), entry=None)
    form = _form(owner, request.POST)
    done, refused = kept(form, lambda: _write(owner, form, None))
    if done:
        return redirect("record:record")
    return answer(request, "entry", form=form, refused=refused, entry=None)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def change(request: HttpRequest, entry: UUID) -> HttpResponse:
    """An entry of one's own, changed or taken out."""
    owner = owner_in(request)
    found = piece_of(owner, OWN, entry)
    if request.method != "POST":
        return answer(request, "entry", form=_form(owner, initial=dict(found.values)), entry=entry)
    if request.POST.get("do") == "take_out":
        usecases.take_out(owner=owner, kind=OWN, sheet=entry, at=now())
        return back_to("record:record", gone=entry)
    form = _form(owner, request.POST)
    done, refused = kept(form, lambda: _write(owner, form, entry, found.values["code"]))
    if done:
        return redirect("record:record")
    return answer(request, "entry", form=form, refused=refused, entry=entry)


def _form(owner: Owner, data: QueryDict | None = None, **more: Any) -> OwnEntryForm:
    registered = queries.known_registration(owner.person).on_register
    return OwnEntryForm(data, today=today(), registered=registered, **more)


def _write(owner: Owner, form: OwnEntryForm, entry: UUID | None, code_before: str = "") -> None:
    usecases.write(
        owner=owner,
        kind=OWN,
        sheet=entry or usecases.place_of(owner.person, new_key(form)),
        values=written.plain({"code": code_before, **form.values()}),
        at=now(),
    )
