"""The pages of identity providers: going there, coming back, connecting, disconnecting."""

from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.base import AuthProcess
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView
from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_http_methods, require_POST, require_safe
from requests import RequestException

from setwise.people.signin import access, marks, usecases
from setwise.people.signin.answers import go, own_step_first, person_of, show, signed_in
from setwise.people.signin.models import Provider
from setwise.people.signin.oidc import Adapter, way_there
from setwise.people.signin.paths import wanted_next
from setwise.people.stepup import require_step_up


@require_POST
def there(request: HttpRequest, provider: str) -> HttpResponse:
    """To the provider, to sign in with it."""
    chosen = access.provider(provider)
    own = request.POST.get("own_device") == "on"
    marks.remember(request, own_device=own, path=wanted_next(request))
    return _leave(request, chosen, AuthProcess.LOGIN)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
@own_step_first
def connect(request: HttpRequest, provider: str) -> HttpResponse:
    """To the provider, to connect it with who I am here."""
    mine = access.providers_of(person_of(request).pk)
    chosen = next((each for each in mine if each.pk.hex == provider), None)
    if chosen is None:
        raise Http404
    if request.method == "POST":
        return _leave(request, chosen, AuthProcess.CONNECT)
    return show(request, "connect", provider=chosen)


def _leave(request: HttpRequest, chosen: Provider, process: str) -> HttpResponse:
    """A page that goes on by itself.

    Not a redirect: the security policy lets a form lead to our own pages only.
    """
    try:
        address = way_there(request, chosen, process)
    except (OAuth2Error, RequestException, KeyError, ValueError):
        return show(request, "provider_failed", status=502)
    page = show(request, "provider_go", provider=chosen, address=address)
    page.headers["Refresh"] = f"0; url={address}"
    return page


@require_safe
def back(request: HttpRequest, provider_id: str) -> HttpResponse:
    """Back from the provider, with its word on who it is."""
    access.provider(provider_id)
    view = OAuth2CallbackView.adapter_view(Adapter(request, provider_id))
    try:
        answer: HttpResponse = view(request)
    except SocialApp.DoesNotExist:
        raise Http404 from None
    except (KeyError, ValueError):
        return show(request, "provider_failed", status=502)
    return answer


@require_safe
def stopped(request: HttpRequest) -> HttpResponse:
    """They turned back at the provider."""
    return show(request, "provider_stopped")


@require_POST
@signed_in
@require_step_up
def disconnect(request: HttpRequest, account: int) -> HttpResponse:
    """Sign in by this provider no longer."""
    if not usecases.disconnect(person=person_of(request), account=account):
        raise Http404
    return go("signin_account")
