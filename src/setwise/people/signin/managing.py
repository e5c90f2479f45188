"""How I sign in: passkeys, the authenticator app, recovery codes, a password, providers."""

from datetime import UTC, datetime
from types import SimpleNamespace

from allauth.mfa.adapter import get_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal import flows as recovery
from allauth.mfa.totp.internal import auth as totp
from allauth.mfa.totp.internal.flows import activate_totp, deactivate_totp
from allauth.mfa.webauthn.internal import auth as webauthn
from allauth.mfa.webauthn.internal import flows as passkeys
from django.contrib.auth import update_session_auth_hash
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from markupsafe import Markup

from setwise.design.words import say
from setwise.people.models import Person
from setwise.people.push import vapid
from setwise.people.signin import access, marks, queries, usecases
from setwise.people.signin.answers import filled, go, own_step_first, person_of, show, signed_in
from setwise.people.signin.forms import CodeForm, NewPasswordForm, PasskeyForm
from setwise.people.signin.paths import is_page, own_path, wanted_next
from setwise.people.starting import queries as starting
from setwise.people.starting.wording import PATHS
from setwise.people.stepup import require_step_up

Type = Authenticator.Type


@require_safe
@signed_in
def account(request: HttpRequest) -> HttpResponse:
    """All ways in which I sign in."""
    person = person_of(request)
    away = [(path, PATHS[path]) for path in starting.put_away(person.pk)]
    ways, tells = queries.ways_of(person), vapid.is_on()
    return show(request, "account", ways=ways, put_away=away, tells=tells)


@require_safe
@signed_in
def set_up(request: HttpRequest) -> HttpResponse:
    """A second step is asked of me: which shall it be?"""
    path = wanted_next(request)
    # A part of a page that was led here by mistake must not change where its page goes on to.
    if is_page(request):
        request.session[marks.NEXT] = path
    return show(request, "set_up", ways=queries.ways_of(person_of(request)), next=path)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def add_passkey(request: HttpRequest) -> HttpResponse:
    """Add a passkey; the page's script asks the device for it."""
    person = person_of(request)
    form = filled(
        PasskeyForm, request, name=get_adapter().generate_authenticator_name(person, Type.WEBAUTHN)
    )
    if request.method == "POST" and form.is_valid() and _keep_passkey(request, form):
        return _added(request)
    options = webauthn.begin_registration(person, True)
    asked = access.second_step_asked(person.pk)
    return show(request, "passkey_add", form=form, options=options, asked=asked)


def _keep_passkey(request: HttpRequest, form: PasskeyForm) -> bool:
    credential = form.cleaned_data["credential"]
    try:
        webauthn.parse_registration_response(credential)
        webauthn.complete_registration(credential)
    except (AttributeError, KeyError, TypeError, ValidationError, ValueError):
        form.add_error(None, say("That passkey could not be added. Try again."))
        return False
    default = get_adapter().generate_authenticator_name(person_of(request), Type.WEBAUTHN)
    passkeys.add_authenticator(request, form.cleaned_data["name"] or default, credential)
    return True


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def add_app(request: HttpRequest) -> HttpResponse:
    """Set up an authenticator app: scan, then type the first code."""
    person = person_of(request)
    if access.steps_of(person, Type.TOTP).exists():
        return go("signin_account")
    form = filled(CodeForm, request)
    secret = totp.get_totp_secret(regenerate=request.method != "POST")
    if request.method == "POST" and form.is_valid():
        if totp.validate_totp_code(secret, form.cleaned_data["code"]):
            activate_totp(request, SimpleNamespace(secret=secret))
            return _added(request)
        form.add_error(
            "code", say("That is not the code. An app shows a new one every 30 seconds.")
        )
    groups = " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
    return show(request, "app_add", form=form, secret=groups, picture=_picture(person, secret))


def _picture(person: Person, secret: str) -> Markup:
    """The QR picture as SVG; it holds nothing but squares of our own making."""
    adapter = get_adapter()
    drawn = adapter.build_totp_svg(adapter.build_totp_url(person, secret))
    return Markup(drawn[drawn.index("<svg") :])


def _added(request: HttpRequest) -> HttpResponse:
    """A new second step counts at once; its recovery codes are shown where they are needed."""
    person = person_of(request)
    marks.second_step_taken(request)
    usecases.note_step(person=person, added=True, at=datetime.now(UTC))
    return go("signin_recovery_codes" if access.step_needed(person) else "signin_account")


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def remove(request: HttpRequest, step: int) -> HttpResponse:
    """Take a passkey or the app away."""
    found = access.step_for(person_of(request), step)
    needed = usecases.is_last_needed(person=person_of(request), step=found)
    if request.method == "POST" and not needed:
        if found.type == Type.TOTP:
            deactivate_totp(request, found)
        else:
            passkeys.remove_authenticator(request, found)
        usecases.note_step(person=person_of(request), added=False, at=datetime.now(UTC))
        return go("signin_account")
    name = found.wrap().name if found.type == Type.WEBAUTHN else ""
    return show(request, "step_remove", name=name, needed=needed)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def recovery_codes(request: HttpRequest) -> HttpResponse:
    """The codes for the day when phone and passkey are lost; new ones end the old."""
    person = person_of(request)
    if not access.step_needed(person):
        return go("signin_account")
    if request.method == "POST":
        recovery.generate_recovery_codes(request)
        return go("signin_recovery_codes")
    held = access.steps_of(person, Type.RECOVERY_CODES).first()
    codes = held.wrap().get_unused_codes() if held else []
    path = request.session.get(marks.NEXT, reverse("signin_account"))
    return show(request, "recovery_codes", codes=codes, next=own_path(path))


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
def set_password(request: HttpRequest) -> HttpResponse:
    """Set a password, where one of my organisations allows it."""
    person = person_of(request)
    if not access.passwords_allowed(person.pk):
        raise Http404
    form = filled(NewPasswordForm, request)
    if request.method == "POST" and form.is_valid():
        wrong = usecases.set_password(person=person, password=form.cleaned_data["password"])
        if not wrong:
            update_session_auth_hash(request, person)
            return go("signin_account")
        form.add_error("password", wrong)
    return show(request, "password_set", form=form)


@require_POST
@signed_in
@require_step_up
def remove_password(request: HttpRequest) -> HttpResponse:
    """Sign in without a password again."""
    person = person_of(request)
    usecases.remove_password(person=person)
    update_session_auth_hash(request, person)
    return go("signin_account")
