"""What allauth asks of us: our words, our mails, our places, our refusals."""

import logging
from datetime import UTC, datetime
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.internal.stagekit import clear_login
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from allauth.socialaccount.models import SocialAccount, SocialApp, SocialLogin
from allauth.socialaccount.providers.base import AuthProcess
from django.contrib.auth.base_user import AbstractBaseUser
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse

from setwise.design.words import say, say_lazy
from setwise.people import sessions
from setwise.people.farewell import access as farewell
from setwise.people.models import Person
from setwise.people.signin import access, letters, marks, outside
from setwise.people.signin.oidc import ByIssuerAndSubject, app_of, nonce_holds
from setwise.people.signin.paths import FRONT, own_path
from setwise.people.signin.stages import vouched
from setwise.store.secrets import seal, unseal

PLACE = "second step"

logger = logging.getLogger(__name__)


class Accounts(DefaultAccountAdapter):
    """Mails, places and sessions."""

    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "too_many_login_attempts": say_lazy(
            "That was tried too often. Wait a few minutes, then try again."
        ),
    }

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        if template_prefix == letters.CODE_PREFIX:
            letters.send_code(email, context["code"])

    def send_notification_mail(
        self,
        template_prefix: str,
        user: AbstractBaseUser,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        if isinstance(user, Person):
            letters.send_notice(template_prefix, user)

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody comes in but by an invitation."""
        return False

    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Our own step-up stands before every page that changes how somebody signs in."""
        return False

    def is_safe_url(self, url: str) -> bool:
        return own_path(url) == url

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        return own_path(request.session.pop(marks.NEXT, FRONT))

    def get_login_stages(self) -> list[str]:
        return [
            "allauth.account.stages.LoginByCodeStage",
            "setwise.people.signin.stages.SecondStep",
        ]

    def pre_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse | None:
        """Whoever has left and whose time is over comes in by no way."""
        if farewell.over(user.pk, datetime.now(UTC)):
            clear_login(request)
            return render(request, "signin/over.jinja", status=403)
        return super().pre_login(request, user, **kwargs)

    def post_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse:
        """The session begins: on whose device, and with a second step or without."""
        came_by = (kwargs.get("signal_kwargs") or {}).get("sociallogin")
        records = get_authentication_records(request, user)
        second = vouched(came_by) or any(each["method"] == "mfa" for each in records)
        marks.second_step_taken(request, taken=second)
        sessions.begin(
            request,
            own_device=request.session.pop(marks.OWN_DEVICE, False) is True,
            second_factor=second,
            at=datetime.now(UTC),
        )
        return super().post_login(request, user, **kwargs)


class Factors(DefaultMFAAdapter):
    """Secrets are sealed; names are ours."""

    def encrypt(self, text: str) -> str:
        return seal(text, PLACE)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text, PLACE)

    def generate_authenticator_name(self, user: AbstractBaseUser, type: Authenticator.Type) -> str:  # noqa: A002 (its name)
        count = Authenticator.objects.filter(user_id=user.pk, type=type).count()
        return say("Passkey {number}", number=count + 1) if count else say("My passkey")

    def get_public_key_credential_rp_entity(self) -> dict[str, str]:
        return {**super().get_public_key_credential_rp_entity(), "name": "Setwise"}


class Providers(DefaultSocialAccountAdapter):
    """Providers are those of organisations, and let in nobody who was not invited."""

    def get_requests_session(self) -> Any:
        """Requests go to the outside only: administrators name where they go."""
        session = super().get_requests_session()  # type: ignore[no-untyped-call]
        outside.keep(session)
        return session

    def get_provider(
        self, request: HttpRequest, provider: str, client_id: str | None = None
    ) -> ByIssuerAndSubject:
        if client_id is None:
            return ByIssuerAndSubject(request, app=self.get_app(request, provider))
        found = next((each for each in access.providers() if each.client_id == client_id), None)
        if found is None:
            raise SocialApp.DoesNotExist
        return ByIssuerAndSubject(request, app=app_of(found))

    def get_app(
        self, request: HttpRequest, provider: str, client_id: str | None = None
    ) -> SocialApp:
        try:
            return app_of(access.provider(provider))
        except Http404:
            raise SocialApp.DoesNotExist from None

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:
        return False

    def get_connect_redirect_url(self, request: HttpRequest, socialaccount: SocialAccount) -> str:
        return reverse("signin_account")

    def on_authentication_error(
        self,
        request: HttpRequest,
        provider: ByIssuerAndSubject,
        error: object = None,
        exception: Exception | None = None,
        extra_context: dict[str, Any] | None = None,
    ) -> None:
        """For the operator: which provider, and what kind of failure; nothing of what it said."""
        kind = type(exception).__name__ if exception else str(error)
        logger.warning("The provider %s did not do: %s", provider.app.provider_id, kind)

    def pre_social_login(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        """Whoever is no one here is told so calmly, and nothing is kept of them."""
        if not nonce_holds(sociallogin):
            self._refuse(request, "signin/provider_failed.jinja", 400)
        if sociallogin.state.get("process") == AuthProcess.CONNECT:
            if sociallogin.is_existing and sociallogin.user != request.user:
                self._refuse(request, "signin/connected_elsewhere.jinja", 409)
            return
        if not sociallogin.is_existing:
            self._connect_invited(request, sociallogin)
        elif not access.may_use(
            sociallogin.account.user_id, access.provider(sociallogin.account.provider)
        ):
            self._refuse(request, "signin/stranger.jinja", 403)

    def _connect_invited(self, request: HttpRequest, sociallogin: SocialLogin) -> None:
        person = marks.invited(request)
        if person is None:
            self._refuse(request, "signin/stranger.jinja", 403)
        elif access.may_use(person.pk, access.provider(sociallogin.account.provider)):
            sociallogin.connect(request, person)
        else:
            self._refuse(request, "signin/stranger.jinja", 403)

    def _refuse(self, request: HttpRequest, template: str, status: int) -> None:
        raise ImmediateHttpResponse(render(request, template, status=status))
