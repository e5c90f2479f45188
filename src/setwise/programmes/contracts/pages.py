"""The pages of a set's contract: read it, agree to it, write it."""

from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import urlencode
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import get_script_prefix, reverse
from django.views.decorators.http import require_GET, require_http_methods

from setwise.design.words import LazySay, phrase, say
from setwise.people.identity import person_in
from setwise.programmes.contracts import clauses, queries, usecases
from setwise.programmes.contracts.access import ContractAccess, contract_for
from setwise.programmes.contracts.forms import ClauseForm, MissingForm
from setwise.programmes.contracts.usecases import Refused, Written
from setwise.store import words

NOT_SAVED: LazySay = phrase(
    "This could not be sealed just now, so it was not saved. What you wrote is still here: try again."
)
TOLD = {
    Written.BESIDE: phrase(
        "Somebody else wrote here at the same time. Nothing is lost: both texts stand below. Talk about them, and keep one."
    ),
    Written.LEFT: phrase(
        "Somebody else changed this at the same time, so it was not taken away. Here is what they wrote."
    ),
}


def _door(request: HttpRequest, learning_set: UUID) -> ContractAccess:
    person = person_in(request.session, request.META.get("setwise.persona"))
    return contract_for(person, learning_set)


def _answer(
    request: HttpRequest, page: str, access: ContractAccess, /, **context: object
) -> HttpResponse:
    form = context.get("form")
    failed = bool(getattr(form, "is_bound", False) and getattr(form, "errors", None))
    failed = failed or bool(context.get("refused"))
    meeting = _meeting(request)
    always = {
        "access": access,
        "clauses": clauses,
        "errors": failed,
        "home_url": get_script_prefix(),
        "meeting": meeting,
        "along": f"?meeting={meeting}" if meeting else "",
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if failed else HTTPStatus.OK
    template = f"programmes/contracts/{page}.jinja"
    return render(request, template, {**context, **always}, status=status)


def _meeting(request: HttpRequest) -> UUID | None:
    """The meeting that somebody came from. The link back opens for those it is theirs only."""
    try:
        return UUID(request.GET.get("meeting", ""))
    except ValueError:
        return None


def _to(request: HttpRequest, access: ContractAccess, page: str, told: str = "") -> str:
    """The address of another page of the contract; it still knows the meeting one came from."""
    meeting = _meeting(request)
    asked = {"meeting": meeting, "told": told}
    query = urlencode({name: value for name, value in asked.items() if value})
    here = reverse(f"contract:{page}", args=[access.learning_set])
    return f"{here}?{query}" if query else here


@require_http_methods(["GET", "HEAD", "POST"])
def contract(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """The contract, who has agreed, and what is asked of whoever reads it."""
    access = _door(request, learning_set)
    if request.method != "POST":
        return _contract(request, access, MissingForm())
    form, refused = MissingForm(), ""
    try:
        if request.POST.get("do") == "miss":
            form = MissingForm(request.POST)
            if not form.is_valid():
                return _contract(request, access, form)
        _do(request, access, form)
    except Refused as error:
        refused = str(error.text)
    except words.Unwritable:
        form.add_error("text", say("There is a character in it that cannot be kept"))
    except words.NotSealed:
        refused = str(NOT_SAVED)
    if refused or form.errors:
        return _contract(request, access, form, refused)
    return redirect(request.get_full_path())


def _contract(
    request: HttpRequest, access: ContractAccess, form: MissingForm, refused: str = ""
) -> HttpResponse:
    return _answer(
        request,
        "contract",
        access,
        seen=queries.contracts(access),
        form=form,
        refused=refused,
    )


def _do(request: HttpRequest, access: ContractAccess, form: MissingForm) -> None:
    """Do what was pressed. Raises Refused, and what sealing raises."""
    version, at = _id(request.POST.get("version", "")), datetime.now(UTC)
    match request.POST.get("do"):
        case "agree":
            usecases.agree(access=access, version=version, at=at)
        case "record":
            people = [_id(each) for each in request.POST.getlist("person")]
            usecases.record(access=access, version=version, people=people, at=at)
        case "miss":
            text = form.cleaned_data["text"]
            usecases.miss(access=access, version=version, text=text, at=at)


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)


@require_GET
def earlier(request: HttpRequest, learning_set: UUID, number: int) -> HttpResponse:
    """A version that stood before."""
    access = _door(request, learning_set)
    return _answer(request, "earlier", access, shown=queries.version(access, number))


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, learning_set: UUID) -> HttpResponse:
    """All that a contract can speak of, with what is written; it is put to the set from here."""
    access = _door(request, learning_set)
    refused = ""
    if request.method == "POST":
        try:
            return redirect(_written(request, access))
        except Refused as error:
            refused = str(error.text)
        except words.NotSealed:
            refused = str(NOT_SAVED)
    told = TOLD.get(request.GET.get("told", ""))  # type: ignore[call-overload]
    lines = queries.draft(access)
    return _answer(request, "write", access, lines=lines, refused=refused, told=told)


def _written(request: HttpRequest, access: ContractAccess) -> str:
    """Do what was pressed; gives where it leads. Raises Refused, and what sealing raises."""
    if request.POST.get("do") == "put":
        usecases.put(access=access, at=datetime.now(UTC))
        return _to(request, access, "contract")
    if request.POST.get("do") == "keep":
        usecases.keep(access=access, draft=_id(request.POST.get("draft", "")))
    return _to(request, access, "write")


@require_http_methods(["GET", "HEAD", "POST"])
def clause(request: HttpRequest, learning_set: UUID, clause: str) -> HttpResponse:
    """Write what the contract says about one thing."""
    access = _door(request, learning_set)
    if clause not in clauses.BY_KEY or not access.may_write:
        raise Http404
    about = clauses.BY_KEY[clause]
    refused = ""
    if request.method == "POST":
        form = ClauseForm(request.POST, clause=about)
        if form.is_valid():
            try:
                return redirect(_saved(request, access, form))
            except words.Unwritable:
                form.add_error("text", say("There is a character in it that cannot be kept"))
            except words.NotSealed:
                refused = str(NOT_SAVED)
    else:
        text = next((each for each in queries.texts(access, clause) if not each.beside), None)
        initial = {"text": text.text, "base": text.id} if text else {}
        form = ClauseForm(initial=initial, clause=about)
    return _answer(request, "clause", access, form=form, about=about, refused=refused)


def _saved(request: HttpRequest, access: ContractAccess, form: ClauseForm) -> str:
    """Save it; gives where it leads. Raises what sealing raises."""
    done = usecases.write(
        access=access,
        clause=form.clause.key,
        text=form.cleaned_data["text"],
        base=form.shown,
        at=datetime.now(UTC),
    )
    told = "" if done is Written.SAVED else done.value
    return f"{_to(request, access, 'write', told)}#{form.clause.key}"
