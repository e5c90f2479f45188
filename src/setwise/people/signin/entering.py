"""The pages on the way in: an address, a code, a passkey, a password, a second step."""

from typing import cast

from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.login import perform_password_login
from allauth.account.models import Login
from allauth.account.stages import LoginStage
from allauth.mfa.webauthn.forms import LoginWebAuthnForm
from allauth.mfa.webauthn.internal import auth, flows
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_http_methods, require_safe

from setwise.design.words import phrase, say
from setwise.people import sessions
from setwise.people.models import Person
from setwise.people.signin import access, codes, marks
from setwise.people.signin.answers import TOO_OFTEN, at_stage, filled, go, show
from setwise.people.signin.forms import CodeForm, PasswordSignInForm, SignInForm
from setwise.people.signin.paths import own_path, wanted_next
from setwise.people.signin.steps import Refused, StepForm, steps_of, understood

# Why somebody is back at the beginning; the address says which, never what.
WHY = {
    "late": phrase("The code is too old. Ask for a new one."),
    "tries": phrase("The code was wrong too often. Ask for a new one."),
    "passkey": phrase("That passkey did not work here. Try again, or ask for a code."),
    "ended": phrase("You are signed out."),
}
OFTEN = phrase("That was tried too often. Wait ten minutes, then try again.")


@require_http_methods(["GET", "HEAD", "POST"])
def sign_in(request: HttpRequest) -> HttpResponse:
    """Ask for an address and send a code to it."""
    if request.user.is_authenticated:
        return go_on(request)
    form = filled(SignInForm, request, next=wanted_next(request))
    if request.method == "POST" and form.is_valid():
        remember(request, form)
        try:
            codes.ask(request, form.cleaned_data["email"])
        except codes.TooOften:
            form.add_error("email", str(OFTEN))
            return _door(request, form, status=TOO_OFTEN)
        return go("account_confirm_login_code")
    return _door(request, form)


def _door(request: HttpRequest, form: SignInForm, status: int = 0) -> HttpResponse:
    return show(
        request,
        "sign_in",
        form=form,
        status=status,
        why=WHY.get(request.GET.get("why", "")),
        providers=access.providers(),
        passwords=access.passwords_allowed(),
    )


def remember(request: HttpRequest, form: SignInForm) -> None:
    """Keep what the sign-in page asked, until the way in is over."""
    own = bool(form.cleaned_data.get("own_device"))
    marks.remember(request, own_device=own, path=own_path(form.cleaned_data.get("next")))


def go_on(request: HttpRequest) -> HttpResponse:
    """Somebody who is signed in needs no sign-in page."""
    return HttpResponse(status=302, headers={"Location": wanted_next(request)})


@require_http_methods(["GET", "HEAD", "POST"])
@at_stage("login_by_code")
def code(request: HttpRequest, stage: LoginStage) -> HttpResponse:
    """Enter the code of the mail."""
    process = codes.begun(stage)
    if process is None:
        return go("account_login", why="late")
    form = filled(CodeForm, request)
    if request.method == "POST" and form.is_valid():
        try:
            way_on = codes.enter(request, process, form.cleaned_data["code"])
        except codes.TooOften:
            process.abort()
            return go("account_login", why="tries")
        if way_on is not None:
            return way_on
        if not process.record_invalid_attempt():
            return go("account_login", why="tries")
        form.add_error("code", say("That is not the code. Check the newest mail from us."))
    return show(request, "code", form=form, address=process.state.get("email"))


@require_http_methods(["GET", "POST"])
def passkey(request: HttpRequest) -> HttpResponse:
    """What a passkey must sign, for the page's script; and what it signed."""
    if request.method == "GET":
        return JsonResponse(auth.begin_authentication(user=None))
    own = request.POST.get("own_device") == "on"
    marks.remember(request, own_device=own, path=wanted_next(request))
    try:
        codes.count(request, "use_passkey", "")
    except codes.TooOften:
        return go("account_login", why="passkey")
    form = LoginWebAuthnForm(request.POST)
    if not understood(form):
        return go("account_login", why="passkey")
    used = form.cleaned_data["credential"]
    way_on: HttpResponse = flows.perform_passwordless_login(request, used, Login(user=used.user))
    return way_on


@require_http_methods(["GET", "HEAD", "POST"])
def password(request: HttpRequest) -> HttpResponse:
    """An address and a password, where some organisation has turned passwords on."""
    if not access.passwords_allowed():
        raise Http404
    form = filled(PasswordSignInForm, request, next=wanted_next(request))
    if request.method == "POST" and form.is_valid():
        remember(request, form)
        if way_on := _by_password(request, form):
            return way_on
    return show(request, "password", form=form)


def _by_password(request: HttpRequest, form: PasswordSignInForm) -> HttpResponse | None:
    given = {"email": form.cleaned_data["email"], "password": form.cleaned_data["password"]}
    try:
        person = get_adapter(request).authenticate(request, **given)
    except ValidationError:
        form.add_error("email", str(OFTEN))
        return None
    if person is None or not access.passwords_allowed(person.pk):
        form.add_error("email", say("This address and password do not belong together here."))
        return None
    way_on: HttpResponse = perform_password_login(request, given, Login(user=person))
    return way_on


@require_http_methods(["GET", "HEAD", "POST"])
@at_stage("mfa_authenticate")
def second_step(request: HttpRequest, stage: LoginStage) -> HttpResponse:
    """The second step of somebody who has one."""
    person = cast(Person, stage.login.user)
    form = filled(StepForm, request)
    if request.method == "POST":
        try:
            steps_of(person).take(request)
        except Refused as refused:
            form.add_error("code", str(refused))
        else:
            way_on: HttpResponse = stage.exit()
            return way_on
    return show(request, "second_step", form=form, steps=steps_of(person, begin=True))


@require_safe
def paused(request: HttpRequest) -> HttpResponse:
    """The account may not be used for now."""
    return show(request, "paused", status=403)


@require_http_methods(["GET", "HEAD", "POST"])
def sign_out(request: HttpRequest) -> HttpResponse:
    """Leave; a link alone signs nobody out."""
    if request.method == "POST":
        sessions.end(request)
        return go("account_login", why="ended")
    return show(request, "sign_out")
