"""The pages of the journal: the list, a new entry, an entry to read, an entry to write, the search."""

from collections.abc import Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import urlencode
from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_http_methods

from setwise.design.dates import full_day, local_day
from setwise.design.forms import seen_in
from setwise.design.words import say
from setwise.learning.access import Owner, owner_in, when_open
from setwise.learning.journal import entries, forms, queries, usecases
from setwise.learning.journal.access import any_for, entry_for, meeting_about
from setwise.learning.journal.entries import Entry, Said
from setwise.learning.journal.forms import BOXES, OF_A_SET, BeginForm, EntryForm, SearchForm
from setwise.learning.journal.prompts import OURS, THEMES, Prompt, offered
from setwise.learning.journal.set_pages import SetPage, pages_of
from setwise.learning.journal.usecases import Saved
from setwise.learning.saving import saved
from setwise.learning.sharing.queries import Sharing, shared_by
from setwise.store import private


def _answer(
    request: HttpRequest, page: str, /, status: int = HTTPStatus.OK, **context: object
) -> HttpResponse:
    always = {"home_url": get_script_prefix(), "entries": entries, "themes": THEMES}
    return render(request, f"learning/journal/{page}.jinja", {**context, **always}, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def journal(request: HttpRequest) -> HttpResponse:
    """One's entries, the newest first; what was deleted can be brought back."""
    owner = owner_in(request)
    if request.method == "POST":
        return _brought_back(request, owner)
    asked = request.GET.get("page", "")
    listed = queries.journal(owner.person, int(asked) if asked.isdecimal() else 1)
    just_gone = next(
        (each for each in listed.deleted if str(each.entry.id) == request.GET.get("gone")), None
    )
    return _answer(
        request,
        "journal",
        listed=listed,
        just_gone=just_gone,
        search=SearchForm(),
        shares=shared_by(owner.person, datetime.now(UTC)),
    )


def _brought_back(request: HttpRequest, owner: Owner) -> HttpResponse:
    entry = _id(request.POST.get("entry", ""))
    if request.POST.get("do") == "for_good":
        usecases.delete_for_good(owner=owner, entry=entry)
        return redirect("journal:journal")
    usecases.bring_back(owner=owner, entry=entry, at=datetime.now(UTC))
    return redirect("journal:entry", entry)


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise Http404 from None


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def begin(request: HttpRequest) -> HttpResponse:
    """Choose how to write, and about what."""
    owner = owner_in(request)
    own, today = pages_of(owner.person), local_day(datetime.now(UTC))
    met = queries.met(owner.person, today, request.GET.get("meeting", ""))
    asked = request.POST.get("prompt") or request.GET.get("prompt", "")
    ways = offered(holds=any(each.holds for each in own), asked=asked)
    if request.method != "POST":
        initial = {"meeting": request.GET.get("meeting", ""), "prompt": asked}
        return _begin(request, BeginForm(initial=initial, own=own, met=met, ways=ways), own, ways)
    form = BeginForm(request.POST, own=own, met=met, ways=ways)
    if not form.is_valid():
        return _begin(request, form, own, ways)
    prompt, meeting = form.cleaned_data["prompt"], form.cleaned_data["meeting"]
    of_a_set = UUID(prompt.removeprefix(OF_A_SET)) if prompt.startswith(OF_A_SET) else None
    begun = usecases.begin(
        owner=owner,
        entry=uuid4(),
        prompt=OURS if of_a_set else prompt,
        at=datetime.now(UTC),
        about=meeting_about(owner, UUID(meeting)) if meeting else None,
        asks=next((each.asks for each in own if each.learning_set == of_a_set), ()),
    )
    return redirect("journal:write", begun.id)


def _begin(
    request: HttpRequest, form: BeginForm, own: tuple[SetPage, ...], ways: Mapping[str, Prompt]
) -> HttpResponse:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return _answer(request, "begin", status, form=form, own=own, prompts=ways)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def search(request: HttpRequest) -> HttpResponse:
    """Look through all that one wrote. What is looked for is in no address, and so in no log."""
    owner = owner_in(request)
    form = SearchForm(request.POST or None)
    asked = form.cleaned_data["words"] if form.is_bound and form.is_valid() else ""
    found = queries.found(owner.person, asked) if asked else None
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return _answer(request, "search", status, form=form, asked=asked, found=found)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def entry(request: HttpRequest, entry: UUID) -> HttpResponse:
    """One entry, to read; what another device wrote at the same time stands below it."""
    owner = owner_in(request)
    if request.method == "POST":
        return _done(request, owner, entry)
    there = entry_for(owner, entry)
    others = queries.others_of(owner, there)
    shares = shared_by(owner.person, datetime.now(UTC), there.id)
    return _answer(request, "entry", entry=there, others=others, shares=shares, who=who_of(shares))


def _done(request: HttpRequest, owner: Owner, entry: UUID) -> HttpResponse:
    at, other = datetime.now(UTC), request.POST.get("other", "")
    match request.POST.get("do"):
        case "delete":
            usecases.delete(owner=owner, entry=entry, at=at)
            return redirect(f"{reverse('journal:journal')}?{urlencode({'gone': entry})}")
        case "keep_other":
            new = uuid4()
            usecases.keep_other(owner=owner, entry=entry, other=_id(other), new=new, at=at)
        case "let_go_other":
            usecases.let_go_other(owner=owner, entry=entry, other=_id(other), at=at)
        case _:
            entry_for(owner, entry)
    return redirect("journal:entry", entry)


@require_http_methods(["GET", "HEAD", "POST"])
@when_open
def write(request: HttpRequest, entry: UUID) -> HttpResponse:
    """Write an entry. A script saves it as it is typed, and gets JSON."""
    owner = owner_in(request)
    if request.method != "POST":
        there = entry_for(owner, entry)
        return _write(request, there, forms.opened(there, uuid4()))
    try:
        there = any_for(owner, entry)
    except private.NotNow:
        return _not_now(request, entry)
    form, became = EntryForm(request.POST, entry=there), list[Saved]()
    refused = saved(form, lambda: became.append(_save(owner, there, form)))
    if "application/json" in request.headers.get("Accept", ""):
        return _as_json(form, refused, became)
    if refused or form.errors:
        return _write(request, there, form, refused)
    return redirect("journal:entry", entry)


def _save(owner: Owner, there: Entry, form: EntryForm) -> Saved:
    at = datetime.now(UTC)
    return usecases.save(owner=owner, entry=there.id, said=form.said, page=form.page, at=at)


def _as_json(form: EntryForm, refused: str, became: list[Saved]) -> JsonResponse:
    """The answer to a script: what is not to be had just now, it tries again."""
    seen = seen_in(form)
    if refused or form.errors:
        final = HTTPStatus.UNPROCESSABLE_ENTITY
        status = HTTPStatus.SERVICE_UNAVAILABLE if refused else final
        said = " ".join(text for text, _ in form.error_links()) or refused
        return JsonResponse({"saved": False, "said": said, "seen": seen}, status=status)
    if Saved.BESIDE not in became:
        return JsonResponse({"saved": True, "seen": seen})
    said = say(
        "Another device wrote here at the same time. Both texts are kept: both stand on the page of this entry."
    )
    return JsonResponse({"saved": True, "said": said, "seen": seen})


def _write(
    request: HttpRequest, there: Entry, form: EntryForm, refused: str = "", status: int = 0
) -> HttpResponse:
    shares = shared_by(owner_in(request).person, datetime.now(UTC), there.id)
    failed = refused or (form.is_bound and form.errors)
    status = status or (HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK)
    return _answer(
        request, "write", status, entry=there, form=form, refused=refused, **_told(shares)
    )


def who_of(shares: tuple[Sharing, ...]) -> str:
    """Who can see an entry, as its owner reads it."""
    if not shares:
        return say("only you.")
    readers = (
        say("{name} until {day}", name=each.reader, day=full_day(each.until)) for each in shares
    )
    return say("you, and {readers}.", readers=", ".join(readers))


def _told(shares: tuple[Sharing, ...]) -> dict[str, str]:
    """Who sees what is written, where it is written and once it is saved."""
    if not shares:
        return {"who": who_of(shares), "saved_text": say("Saved, for you alone.")}
    readers = ", ".join(each.reader for each in shares)
    saved_text = say("Saved, for you and {readers}.", readers=readers)
    return {"who": who_of(shares), "saved_text": saved_text}


def _not_now(request: HttpRequest, entry: UUID) -> HttpResponse:
    """Nothing could be opened or sealed: what was sent is still in the page, to be sent again."""
    if "application/json" in request.headers.get("Accept", ""):
        return JsonResponse({"saved": False}, status=HTTPStatus.SERVICE_UNAVAILABLE)
    sent = tuple(say("What you wrote") for each in BOXES if each in request.POST)
    now = datetime.now(UTC)
    unknown = Entry(entry, "", OURS, sent, None, Said(), None, now, now)
    form = EntryForm(request.POST, entry=unknown)
    form.is_valid()
    refused = say(
        "This could not be sealed just now, so it was not saved. What you wrote is still here: try again."
    )
    return _write(request, unknown, form, refused, HTTPStatus.SERVICE_UNAVAILABLE)
