"""A provider that a test can be: what it says is signed with a key of its own."""

import json
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from cryptography.hazmat.primitives.asymmetric import rsa
from django.http import HttpResponse
from jwt.algorithms import RSAAlgorithm

from setwise.people.models import Organisation
from setwise.people.signin import usecases
from setwise.people.signin.models import Kind, Provider
from tests.people.signin.door import Door

ISSUER = "https://provider.example"
KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
OTHER_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)


def a_provider(organisation: Organisation, **more: Any) -> Provider:
    given: dict[str, Any] = {
        "organisation": organisation,
        "kind": Kind.OTHER,
        "name": "Northshire sign-in",
        "server_url": ISSUER,
        "client_id": "setwise",
        "client_secret": "between us",
        "at": datetime.now(UTC),
    }
    return usecases.name_provider(**given | more)


@dataclass
class Answer:
    """What the provider's server answers to one request."""

    body: Any
    status_code: int = 200

    @property
    def headers(self) -> dict[str, str]:
        return {"content-type": "application/json"}

    @property
    def text(self) -> str:
        return json.dumps(self.body)

    @property
    def content(self) -> bytes:
        return self.text.encode()

    def json(self) -> Any:
        return self.body

    def raise_for_status(self) -> None:
        pass


@dataclass
class Server:
    """Stands where requests go out; remembers what it was told."""

    token: str = ""
    asked: int = 0
    keys_asked: int = 0
    told: dict[str, Any] = field(default_factory=dict)

    def __enter__(self) -> "Server":
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def mount(self, *_: object) -> None:
        pass

    def get(self, url: str, **_: Any) -> Answer:
        if url.endswith("/keys"):
            public = json.loads(RSAAlgorithm.to_jwk(KEY.public_key()))
            self.keys_asked += 1
            return Answer({"keys": [public | {"kid": "one", "alg": "RS256"}]})
        self.asked += 1
        return Answer(
            {
                "issuer": ISSUER,
                "authorization_endpoint": f"{ISSUER}/authorize",
                "token_endpoint": f"{ISSUER}/token",
                "jwks_uri": f"{ISSUER}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            }
        )

    def request(self, method: str, url: str, data: dict[str, Any], **_: Any) -> Answer:
        self.told = data
        return Answer({"access_token": "x", "token_type": "Bearer", "id_token": self.token})


def stands_in(monkeypatch: pytest.MonkeyPatch) -> Server:
    server = Server()
    monkeypatch.setattr(DefaultSocialAccountAdapter, "get_requests_session", lambda self: server)
    return server


@dataclass
class Visit:
    """One way to the provider and back."""

    door: Door
    server: Server
    provider: Provider

    def goes(self, path: str = "", **fields: Any) -> dict[str, str]:
        """To the provider. What the address there says."""
        there = path or f"/sign-in/with/{self.provider.pk.hex}/"
        answer = self.door.sends(there, **fields)
        assert answer.status_code == 200
        address = answer.headers["Refresh"].removeprefix("0; url=")
        assert address.startswith(f"{ISSUER}/authorize?")
        return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}

    def comes_back(self, asked: dict[str, str], *, key: Any = KEY, **claims: Any) -> HttpResponse:
        """From the provider, which says this."""
        said = {
            "iss": ISSUER,
            "sub": "bob-at-work",
            "aud": "setwise",
            "exp": int(time.time()) + 60,
            "iat": int(time.time()),
            "nonce": asked["nonce"],
            "email": "alice@example.org",
            "email_verified": True,
            **claims,
        }
        self.server.token = jwt.encode(said, key, algorithm="RS256", headers={"kid": "one"})
        back = f"/sign-in/with/{self.provider.pk.hex}/back?code=c&state={asked['state']}"
        return self.door.opens(back)

    def connects(self) -> HttpResponse:
        return self.comes_back(self.goes(f"/account/with/{self.provider.pk.hex}/connect"))
