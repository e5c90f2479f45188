"""The administrator's pages of identity providers: by which others say who somebody is."""

from datetime import UTC, datetime
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from setwise.people.access import OrganisationAccess
from setwise.people.organisations.access import administered
from setwise.people.signin import access, oidc, usecases
from setwise.people.signin.answers import filled, go, person_of, show, signed_in
from setwise.people.signin.forms import ProviderForm, SecretForm
from setwise.people.signin.models import Provider
from setwise.people.stepup import require_step_up

TURNS = {"off": usecases.turn_provider_off, "on": usecases.turn_provider_on}


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
def providers(request: HttpRequest, organisation: UUID) -> HttpResponse:
    """All of the organisation, and a place to add one."""
    found = administered(person_of(request).pk, organisation)
    form = filled(ProviderForm, request)
    if form.is_bound and form.is_valid():
        made = usecases.name_provider(
            organisation=access.organisation_of(found),
            at=datetime.now(UTC),
            by=found.person,
            **form.given(),
        )
        return go("signin_provider", organisation, made.pk)
    named = access.providers_here(found)
    return show(request, "providers", form=form, organisation=found, providers=named)


@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
@require_step_up
def provider(request: HttpRequest, organisation: UUID, provider: UUID) -> HttpResponse:
    """One of them: try it, turn it off or on, give it another secret, or remove it."""
    found, one = access.provider_here(person_of(request).pk, organisation, provider)
    does = request.POST.get("do", "") if request.method == "POST" else ""
    if does == "try":
        return _page(request, found, one, tried=oidc.looked_at(request, one))
    if does == "remove":
        usecases.end_provider(provider=one, at=datetime.now(UTC), by=found.person)
        return go("signin_providers", organisation)
    if does in TURNS:
        TURNS[does](provider=one, at=datetime.now(UTC), by=found.person)
        return go("signin_provider", organisation, one.pk)
    if does == "secret":
        form = SecretForm(request.POST)
        if not form.is_valid():
            return _page(request, found, one, form=form)
        secret = form.cleaned_data["client_secret"]
        usecases.change_secret(
            provider=one, client_secret=secret, at=datetime.now(UTC), by=found.person
        )
        return go("signin_provider", organisation, one.pk)
    if does:
        raise Http404
    return _page(request, found, one)


def _page(
    request: HttpRequest,
    found: OrganisationAccess,
    one: Provider,
    *,
    form: SecretForm | None = None,
    tried: oidc.Looked | None = None,
) -> HttpResponse:
    back = reverse("openid_connect_callback", args=[one.pk.hex])
    return show(
        request,
        "provider",
        form=form or SecretForm(),
        organisation=found,
        provider=one,
        tried=tried,
        back_to=request.build_absolute_uri(back),
    )
