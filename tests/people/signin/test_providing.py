"""The administrator's pages of providers: Dora may, Alice and Bob and Charlie are refused."""

import pytest
from django.urls import reverse
from pytest_django.fixtures import Settings
from requests import RequestException, Session

from setwise.people import sessions
from setwise.people.models import Person, Role
from setwise.people.signin import access, oidc, outside
from setwise.people.signin.models import Provider
from setwise.store import audit
from setwise.store.secrets import unseal
from tests.people.signin.door import Door, Trust, gets_an_app, joins
from tests.people.signin.provider import a_provider, stands_in

SECRET = "between us and them"
GIVEN = {
    "kind": "other",
    "name": "Northshire",
    "server_url": "https://provider.example",
    "client_id": "setwise",
    "client_secret": SECRET,
}


@pytest.fixture(autouse=True)
def shown_lately(monkeypatch: pytest.MonkeyPatch) -> None:
    """Everybody has just shown who they are."""
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: True)


@pytest.fixture
def dora(trust: Trust) -> Person:
    return joins("Dora Diaz", trust.organisation, Role.ADMINISTRATOR)


def door_of(person: Person) -> Door:
    door = Door()
    door.client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return door


def page(trust: Trust) -> str:
    return reverse("signin_providers", args=[trust.organisation.pk])


def one(trust: Trust, provider: Provider) -> str:
    return reverse("signin_provider", args=[trust.organisation.pk, provider.pk])


def actions(trust: Trust) -> list[tuple[str, str]]:
    rows = audit.page(trust.organisation.pk).rows
    return [(row.action, row.actor) for row in rows if row.thing == "provider"]


def test_added_tried_given_another_secret_and_removed(
    trust: Trust, dora: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands_in(monkeypatch)
    gets_an_app(dora)
    monkeypatch.setattr("setwise.people.signin.guard._step_missing", lambda request: False)
    door = door_of(dora)
    made = door.sends(page(trust), **GIVEN)
    provider = Provider.objects.get()
    assert made.headers["Location"] == one(trust, provider)
    assert SECRET not in provider.client_secret
    assert unseal(provider.client_secret, oidc.place(provider)) == SECRET
    for address in (page(trust), one(trust, provider)):
        assert SECRET not in door.opens(address).content.decode()
    tried = door.sends(one(trust, provider), do="try").content.decode()
    assert "It answers" in tried
    assert door.sends(one(trust, provider), do="secret", client_secret="").status_code == 422
    door.sends(one(trust, provider), do="secret", client_secret="a newer one")
    provider.refresh_from_db()
    assert unseal(provider.client_secret, oidc.place(provider)) == "a newer one"
    off = door.sends(one(trust, provider), do="off")
    assert off.headers["Location"] == one(trust, provider)
    assert access.providers() == ()
    for address in (page(trust), one(trust, provider)):
        assert "Turned off" in door.opens(address).content.decode()
    door.sends(one(trust, provider), do="on")
    assert [each.pk for each in access.providers()] == [provider.pk]
    door.sends(one(trust, provider), do="remove")
    assert access.providers() == ()
    assert door.opens(one(trust, provider)).status_code == 404
    by = str(dora.pk)
    assert actions(trust) == [
        ("provider_removed", by),
        ("provider_on", by),
        ("provider_off", by),
        ("provider_changed", by),
        ("provider_added", by),
    ]


def test_nobody_else_sees_or_changes_them(trust: Trust, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("setwise.people.signin.guard._step_missing", lambda request: False)
    provider = a_provider(trust.organisation)
    for person in (trust.alice, trust.bob, trust.charlie):
        door = door_of(person)
        for address in (page(trust), one(trust, provider)):
            assert door.opens(address).status_code == 404
            for does in ("remove", "off"):
                assert door.sends(address, do=does, **GIVEN).status_code == 404
    assert [each.pk for each in access.providers()] == [provider.pk]


def test_it_is_asked_again_who_it_is(
    trust: Trust, dora: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("setwise.people.signin.guard._step_missing", lambda request: False)
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: False)
    assert (
        door_of(dora).sends(page(trust), **GIVEN).headers["Location"].startswith("/account/again")
    )
    assert not Provider.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "says"),
    [
        ({"server_url": "http://provider.example"}, "begins with https"),
        ({"server_url": "https://user@provider.example"}, "begins with https"),
        ({"kind": "entra", "tenant": "common"}, "36 characters"),
        ({"client_secret": ""}, "Write the secret"),
    ],
)
def test_what_is_wrong_is_told(
    trust: Trust,
    dora: Person,
    wrong: dict[str, str],
    says: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("setwise.people.signin.guard._step_missing", lambda request: False)
    answer = door_of(dora).sends(page(trust), **GIVEN | wrong)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert SECRET not in answer.content.decode()
    assert not Provider.objects.exists()


# --- Requests go outside only -----------------------------------------------------------------------


def stands_for(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> None:
    found = [(2, 1, 6, "", (each, 443)) for each in addresses]
    monkeypatch.setattr("socket.getaddrinfo", lambda *_, **__: found)


@pytest.mark.parametrize(
    "address",
    [
        *("127.0.0.1", "10.0.0.7", "192.168.1.1", "172.16.0.1", "169.254.169.254", "0.0.0.0"),
        *("::1", "fe80::1%eth0", "fc00::1", "::ffff:10.0.0.7", "100.64.0.1", "224.0.0.1"),
    ],
)
def test_no_address_inside_the_network_is_asked(
    address: str, monkeypatch: pytest.MonkeyPatch, settings: Settings
) -> None:
    assert not outside.is_outside(address)
    stands_for(monkeypatch, "93.184.216.34", address)
    session = Session()
    session.trust_env = False
    outside.keep(session)
    with pytest.raises(RequestException, match="inside the network"):
        session.get("https://provider.example/")


def test_the_worlds_own_addresses_are_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    stands_for(monkeypatch, "93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946")
    assert outside.resolved("provider.example", 443) == "93.184.216.34"


@pytest.mark.parametrize(
    "address", ["http://provider.example/", "https://me@provider.example/", "http://127.0.0.1/"]
)
def test_only_https_is_spoken(address: str) -> None:
    session = Session()
    outside.keep(session)
    with pytest.raises(outside.NotOutside):
        session.get(address)


def test_every_session_of_a_provider_is_kept_outside() -> None:
    from allauth.socialaccount.adapter import get_adapter

    session = get_adapter().get_requests_session()
    assert session.max_redirects == 0
    for start in ("http://", "https://"):
        assert isinstance(session.get_adapter(f"{start}provider.example"), outside.Outside)
