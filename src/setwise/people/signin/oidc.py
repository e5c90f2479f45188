"""OpenID Connect: who somebody is, by issuer and subject, and whether they were asked twice."""

import secrets
from typing import Any, NamedTuple

import jwt
from allauth.socialaccount.adapter import get_adapter
from allauth.socialaccount.models import SocialApp, SocialLogin
from allauth.socialaccount.providers.oauth2.client import OAuth2Error
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.core.cache import cache
from django.http import HttpRequest
from django.http.response import HttpResponseRedirectBase
from requests import RequestException

from setwise.design.words import LazySay, phrase
from setwise.people.signin.models import Provider
from setwise.store.secrets import unseal

NONCE = "nonce"
SIGNED_WITH = frozenset({"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384"})
ASKED_EVERY = 3600  # seconds
LEEWAY = 60  # seconds by which the two clocks may differ
# What of the claims is kept. Names and addresses are the organisation's own to say, not theirs.
KEPT = ("iss", "sub", "amr", "acr", "acrs")
NHSMAIL_SERVER = "https://login.microsoftonline.com/nhs.net/v2.0"


def entra_server(tenant: str) -> str:
    """The server of one tenant: `common` would let in every tenant of the world."""
    return f"https://login.microsoftonline.com/{tenant}/v2.0"


def place(provider: Provider) -> str:
    """Where its client secret is sealed for."""
    return f"provider {provider.pk}"


class Adapter(OpenIDConnectOAuth2Adapter):
    """Speaks to the provider's server; believes no token that its server did not sign."""

    _known: dict[str, Any] | None = None

    @property
    def openid_config(self) -> dict[str, Any]:
        """Where the provider's pages are, asked once an hour: a page waits for every question."""
        if self._known is None:
            key = f"signin.openid:{self.provider_id}"
            self._known = cache.get(key) or self._asked(key)
        return self._known

    def _asked(self, key: str) -> dict[str, Any]:
        server = self.get_provider().server_url  # type: ignore[no-untyped-call]
        with get_adapter().get_requests_session() as session:
            answer = session.get(server)
            answer.raise_for_status()
            found: dict[str, Any] = answer.json()
        cache.set(key, found, ASKED_EVERY)
        return found

    def _decode_id_token(self, app: SocialApp, id_token: str) -> dict[str, Any]:
        with get_adapter().get_requests_session() as session:
            answer = session.get(self.openid_config["jwks_uri"])
            answer.raise_for_status()
            keys = answer.json()
        try:
            return believed(id_token, keys, self.openid_config["issuer"], app.client_id)
        except jwt.PyJWTError as error:
            raise OAuth2Error("The token is not to be believed.") from error


def believed(token: str, keys: dict[str, Any], issuer: str, client: str) -> dict[str, Any]:
    """What the token says, if the issuer signed it for us and for now. Raises PyJWTError."""
    header = jwt.get_unverified_header(token)
    if header.get("alg") not in SIGNED_WITH:
        raise jwt.InvalidAlgorithmError
    claims: dict[str, Any] = jwt.decode(
        token,
        key=_key(jwt.PyJWKSet.from_dict(keys), header.get("kid")),
        algorithms=[header["alg"]],
        audience=client,
        issuer=issuer,
        leeway=LEEWAY,
        options={"require": ["iss", "sub", "aud", "exp", "iat"]},
    )
    if claims.get("azp", client) != client:
        raise jwt.InvalidAudienceError
    return claims


def _key(keys: jwt.PyJWKSet, name: str | None) -> jwt.PyJWK:
    """The key of this name; without a name, the only one there is."""
    found = [each for each in keys.keys if name is None or each.key_id == name]
    if len(found) != 1:
        raise jwt.InvalidKeyError
    return found[0]


class ByIssuerAndSubject(OpenIDConnectProvider):
    """A provider that tells people apart by nothing but issuer and subject."""

    oauth2_adapter_class = Adapter

    def extract_uid(self, data: dict[str, Any]) -> str:
        """Both in one: a subject means nothing without the one who gave it."""
        claims = data["id_token"]
        return f"{claims['iss']} {claims['sub']}"

    def extract_extra_data(self, data: dict[str, Any]) -> dict[str, Any]:
        return {name: data["id_token"][name] for name in KEPT if name in data["id_token"]}

    def extract_common_fields(self, data: dict[str, Any]) -> dict[str, Any]:
        return {}

    def extract_email_addresses(self, data: dict[str, Any]) -> list[Any]:
        return []

    def sociallogin_from_response(self, request: HttpRequest, response: Any) -> SocialLogin:
        """Remember the nonce until it can be compared."""
        login: SocialLogin = super().sociallogin_from_response(request, response)
        login.nonce = response["id_token"].get(NONCE)  # type: ignore[attr-defined]
        return login


def app_of(provider: Provider) -> SocialApp:
    """The provider as allauth knows one; never stored."""
    return SocialApp(
        provider="openid_connect",
        provider_id=provider.pk.hex,
        name=provider.name,
        client_id=provider.client_id,
        secret=unseal(provider.client_secret, place(provider)) if provider.client_secret else "",
        settings={
            "server_url": provider.server_url,
            "oauth_pkce_enabled": True,
            "fetch_userinfo": False,
        },
    )


def way_there(request: HttpRequest, provider: Provider, process: str) -> str:
    """The address at the provider to go to; the nonce waits in the session."""
    nonce = secrets.token_urlsafe(24)
    spoken = ByIssuerAndSubject(request, app=app_of(provider))
    away = spoken.redirect(
        request, process, auth_params={NONCE: nonce}, scope=["openid"], **{NONCE: nonce}
    )
    if not isinstance(away, HttpResponseRedirectBase):
        raise OAuth2Error("The provider cannot be reached.")
    return str(away.url)


def nonce_holds(login: SocialLogin) -> bool:
    """Whether the token was made for the request that this browser began."""
    wanted = login.state.get(NONCE)
    return bool(wanted) and secrets.compare_digest(str(wanted), str(getattr(login, NONCE, "")))


def vouches(claims: dict[str, Any], provider: Provider) -> bool:
    """Whether the provider says that it asked for a second factor itself."""
    methods = claims.get("amr") or []
    if isinstance(methods, list) and "mfa" in methods:
        return True
    contexts = claims.get("acrs") or []
    said = {claims.get("acr"), *(contexts if isinstance(contexts, list) else [contexts])}
    return bool(said & set(provider.strong.split()))


PAGES = ("issuer", "authorization_endpoint", "token_endpoint", "jwks_uri")
ANSWERS = phrase("It answers, and says where its pages are. You can try to sign in with it now.")
SILENT = phrase(
    "It does not answer at its address, or may not be asked. Look at the address again."
)
INCOMPLETE = phrase("It answers, but not as a provider does. Look at the address again.")


class Looked(NamedTuple):
    """Whether a provider's server answered as it should, and what to say of it."""

    well: bool
    says: LazySay


def looked_at(request: HttpRequest, provider: Provider) -> Looked:
    """Ask the provider's server where its pages are, now; nothing of its answer is shown."""
    spoken = ByIssuerAndSubject(request, app=app_of(provider))
    try:
        with get_adapter().get_requests_session() as session:
            answer = session.get(spoken.server_url)
            answer.raise_for_status()
            found = answer.json()
    except (RequestException, ValueError):
        return Looked(False, SILENT)
    if not isinstance(found, dict) or not all(isinstance(found.get(each), str) for each in PAGES):
        return Looked(False, INCOMPLETE)
    return Looked(True, ANSWERS)
