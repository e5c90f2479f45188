"""The operator's commands about signing in: providers, and a second step that was lost."""

from pathlib import Path
from uuid import uuid4

import pytest
from allauth.mfa.models import Authenticator
from django.http import HttpRequest
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.cli.main import main
from setwise.people import usecases
from setwise.people.models import Organisation
from setwise.people.signin import oidc
from setwise.people.signin.models import Provider
from tests.people.signin.door import gets_an_app

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust(db: None) -> Organisation:
    return usecases.found_organisation(name="Northshire")


@pytest.fixture(autouse=True)
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every provider answers but one; the addresses that were asked."""
    addresses: list[str] = []

    def looked_at(request: HttpRequest, provider: Provider) -> oidc.Looked:
        addresses.append(provider.server_url)
        well = "silent" not in provider.server_url
        return oidc.Looked(well, oidc.ANSWERS if well else oidc.SILENT)

    monkeypatch.setattr(oidc, "looked_at", looked_at)
    return addresses


def adds(trust: Organisation, *more: str) -> int:
    return main(["provider", "add", str(trust.pk), "--client-id", "setwise", *more])


def test_a_provider_is_added_listed_and_ended(
    trust: Organisation, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = tmp_path / "secret"
    secret.write_text("between us\n")
    assert adds(trust, "--kind", "nhsmail", "--secret-file", str(secret)) == 0
    made = Provider.objects.get()
    assert f"/sign-in/with/{made.pk.hex}/back" in capsys.readouterr().out
    assert main(["provider", "list"]) == 0
    told = capsys.readouterr().out
    assert "Northshire" in told
    assert "between us" not in told
    for does, done, is_off in (("off", "Turned off", True), ("on", "Turned on", False)):
        assert main(["provider", does, str(made.pk), "--dry-run"]) == 0
        assert (Provider.objects.get().off_at is not None) is not is_off
        assert main(["provider", does, str(made.pk)]) == 0
        assert (Provider.objects.get().off_at is not None) is is_off
        assert f"{done}: NHSmail" in capsys.readouterr().out
        main(["provider", "list"])
        assert ("turned off" in capsys.readouterr().out) is is_off
    assert main(["provider", "end", str(made.pk), "--dry-run"]) == 0
    assert Provider.objects.get().ended_at is None
    assert main(["provider", "end", str(made.pk)]) == 0
    assert Provider.objects.get().ended_at is not None
    assert main(["provider", "end", str(made.pk)]) == 2


def test_a_tenant_must_be_named_and_never_all_of_them(
    trust: Organisation, capsys: pytest.CaptureFixture[str]
) -> None:
    for wrong, why in (
        ((), "must be the id of your own tenant"),
        (("--tenant", "common"), "'common' would let in every tenant"),
        (("--tenant", "organizations"), "'organizations' would let in every tenant"),
    ):
        assert adds(trust, "--kind", "entra", *wrong) == 2
        assert why in capsys.readouterr().err
    assert not Provider.objects.exists()
    assert adds(trust, "--kind", "entra", "--tenant", str(uuid4())) == 0


def test_a_server_is_spoken_to_by_https_and_must_answer(
    trust: Organisation, capsys: pytest.CaptureFixture[str], asked: list[str], settings: Settings
) -> None:
    for wrong in ("http://issuer.example", "issuer.example", "https://a:b@issuer.example", ""):
        assert adds(trust, "--server", wrong) == 2
        assert "begins with https://" in capsys.readouterr().err
    assert asked == []
    assert adds(trust, "--server", "https://silent.example") == 2
    assert "It does not answer" in capsys.readouterr().err
    assert not Provider.objects.exists()
    assert adds(trust, "--server", "https://silent.example", "--without-asking") == 0
    settings.PROVIDERS_INSIDE = frozenset({"inside.example"})
    assert adds(trust, "--server", "http://inside.example") == 0
    settings.ALLOWED_HOSTS = ["setwise.trust.example"]
    assert adds(trust, "--server", "https://provider.example") == 0
    assert "https://setwise.trust.example/sign-in/with/" in capsys.readouterr().out
    assert asked == ["https://silent.example", "http://inside.example", "https://provider.example"]
    names = Provider.objects.order_by("created_at").values_list("name", flat=True)
    assert list(names) == ["silent.example", "inside.example", "provider.example"]


def test_the_button_says_whose_provider_it_is(trust: Organisation, client: Client) -> None:
    assert adds(trust, "--kind", "nhsmail") == 0
    assert "Sign in with NHSmail (Northshire)" in client.get("/sign-in/").content.decode()


def test_an_organisation_that_is_not_here_gets_no_provider(trust: Organisation) -> None:
    nowhere = ["provider", "add", str(uuid4()), "--client-id", "x", "--kind", "nhsmail"]
    assert main(nowhere) == 2


def test_the_operator_takes_a_lost_second_step_off(trust: Organisation) -> None:
    alice = usecases.add_person(name="Alice Adams", email="alice@example.org")
    gets_an_app(alice)
    assert main(["second-step", "remove", "nobody@example.org"]) == 2
    assert main(["second-step", "remove", "alice@example.org", "--dry-run"]) == 0
    assert Authenticator.objects.count() == 1
    assert main(["second-step", "remove", "alice@example.org"]) == 0
    assert Authenticator.objects.count() == 0
