"""The operator's commands about signing in: providers, and a second step that was lost."""

from pathlib import Path
from uuid import uuid4

import pytest
from allauth.mfa.models import Authenticator

from setwise.cli.main import main
from setwise.people import usecases
from setwise.people.models import Organisation
from setwise.people.signin.models import Provider
from tests.people.signin.door import gets_an_app

pytestmark = pytest.mark.django_db


@pytest.fixture
def trust(db: None) -> Organisation:
    return usecases.found_organisation(name="Northshire")


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
    assert main(["provider", "end", str(made.pk), "--dry-run"]) == 0
    assert Provider.objects.get().ended_at is None
    assert main(["provider", "end", str(made.pk)]) == 0
    assert Provider.objects.get().ended_at is not None
    assert main(["provider", "end", str(made.pk)]) == 2


def test_a_tenant_must_be_named_and_never_all_of_them(trust: Organisation) -> None:
    for wrong in ((), ("--tenant", "common"), ("--tenant", "organizations")):
        assert adds(trust, "--kind", "entra", *wrong) == 2
    assert adds(trust, "--kind", "entra", "--tenant", str(uuid4())) == 0
    assert adds(trust, "--server", "https://provider.example") == 0


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
