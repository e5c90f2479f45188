"""The second step, on the way in."""

from typing import cast

from allauth.mfa.stages import AuthenticateStage
from allauth.socialaccount.models import SocialLogin
from django.http import Http404, HttpRequest

from setwise.people.models import Person
from setwise.people.signin import access
from setwise.people.signin.oidc import vouches


class SecondStep(AuthenticateStage):
    """Asked where one is needed, unless a provider says that it has just asked for its own."""

    def _should_handle(self, request: HttpRequest) -> bool:
        if vouched((self.login.signal_kwargs or {}).get("sociallogin")):
            return False
        if not super()._should_handle(request):
            return False
        return access.step_needed(cast(Person, self.login.user))


def vouched(login: SocialLogin | None) -> bool:
    """Whether somebody came by a provider that asked for a second factor and says so."""
    if login is None:
        return False
    try:
        provider = access.provider(login.account.provider)
    except Http404:
        return False
    return vouches(login.account.extra_data, provider)
