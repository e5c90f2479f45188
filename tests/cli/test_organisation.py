"""`setwise organisation ...` and `setwise invite`: what an operator does without a browser."""

import io
import json
import stat
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from django.apps import apps
from pytest_django.fixtures import Settings

from setwise.cli.main import main
from setwise.home import organisations
from setwise.mail.models import Mail
from setwise.people.access import organisations_of, roles_of
from setwise.people.invitations import accepting, access, links
from setwise.people.invitations.accepting import Comer
from setwise.people.models import Invitation, Organisation, Person, Role
from setwise.programmes import usecases as programmes
from setwise.programmes.access import sets_of
from setwise.store import audit, policies
from tests.people.organisations.world import NOW
from tests.programmes.tending.world import Sets, some_sets

Said = pytest.CaptureFixture[str]


@pytest.fixture
def sets(transactional_db: None, tmp_path: Path, settings: Settings) -> Sets:
    settings.LEDGER = tmp_path / "erasures.jsonl"
    return some_sets()


def test_create_invite_and_list(sets: Sets, capsys: Said) -> None:
    assert main(["organisation", "create", "Southshire", "--contacts", "Guardian: 1"]) == 0
    made = Organisation.objects.get(name="Southshire")
    assert str(made.pk) in capsys.readouterr().out
    words = ["invite", str(made.pk), "Sue@Example.org", "--name", "Sue South"]
    assert main([*words, "--role", "administrator", "--role", "member"]) == 2
    assert "one role" in capsys.readouterr().err
    assert main([*words, "--role", "administrator", "--role", "member", "--direct"]) == 0
    sue = Person.objects.get(email="sue@example.org")
    assert roles_of(sue.pk) == {Role.ADMINISTRATOR, Role.MEMBER}
    assert "/sign-in/" in Mail.objects.get(to="sue@example.org").text
    capsys.readouterr()
    assert main(["organisation", "list"]) == 0
    assert f"{made.pk}  Southshire  1 person" in capsys.readouterr().out


def test_whoever_has_an_account_is_brought_in_with_it(sets: Sets) -> None:
    here = sets.people.elsewhere
    assert (
        main(["invite", str(here.pk), "alice@example.org", "--name", "Somebody", "--direct"]) == 0
    )
    alice = Person.objects.get(email="alice@example.org")
    assert alice.name == "Alice Adams"
    assert len(organisations_of(alice.pk)) == 2


def test_an_invitation_goes_out_as_from_the_page_and_nobody_belongs_before_accepting(
    sets: Sets, capsys: Said
) -> None:
    home = sets.people.northshire
    words = ["invite", str(home.pk), "Nora@Example.org", "--name", "Nora Nash", "--role", "lead"]
    assert main([*words, "--dry-run"]) == 0
    assert "would be invited to Northshire" in capsys.readouterr().out
    assert not Invitation.objects.exists()
    assert main(words) == 0
    invitation = Invitation.objects.get()
    link = f"/invitation/{links.token(invitation.pk)}/"
    mail = Mail.objects.get(to="nora@example.org")
    assert (mail.kind, mail.organisation, link in mail.text) == ("invitation", home.pk, True)
    assert "Northshire invites you to action learning at Northshire, to look after" in mail.text
    assert not Person.objects.filter(email="nora@example.org").exists()
    row = audit.page(home.pk).rows[0]
    assert (row.action, row.actor) == ("person_invited", audit.OPERATOR)
    found = access.by_link(links.token(invitation.pk), datetime.now(UTC))
    came = accepting.accept(
        access=found, comer=Comer(None, "Nora Nash", "Nora"), at=datetime.now(UTC)
    )
    assert Role.LEAD in roles_of(came.pk)


def test_nobody_is_invited_twice_at_once_nor_where_they_belong(sets: Sets, capsys: Said) -> None:
    key = str(sets.people.northshire.pk)
    assert main(["invite", key, "nora@example.org", "--name", "Nora"]) == 0
    assert main(["invite", key, "nora@example.org", "--name", "Nora"]) == 2
    assert "ten minutes" in capsys.readouterr().err
    assert main(["invite", key, "alice@example.org", "--name", "Alice"]) == 2
    assert "belongs here already" in capsys.readouterr().err
    assert Mail.objects.filter(kind="invitation").count() == 1


def test_what_is_not_there_is_told(sets: Sets, capsys: Said) -> None:
    assert main(["organisation", "resume", str(uuid4())]) == 2
    assert main(["invite", str(uuid4()), "x@example.org", "--name", "X"]) == 2
    assert main(["invite", str(sets.people.northshire.pk), "nonsense", "--name", "X"]) == 2
    assert "no e-mail address" in capsys.readouterr().err
    assert not Person.objects.filter(name="X").exists()


def test_suspended_and_open_again(sets: Sets, capsys: Said) -> None:
    key, alice = str(sets.people.northshire.pk), sets.people.alice.pk
    assert main(["organisation", "suspend", key, "--dry-run"]) == 0
    assert len(organisations_of(alice)) == 1
    assert main(["organisation", "suspend", key]) == 0
    assert main(["organisation", "suspend", key]) == 0
    assert "closed already" in capsys.readouterr().out
    assert organisations_of(alice) == ()
    assert sets_of(alice) == ()
    assert main(["organisation", "resume", key]) == 0
    assert main(["organisation", "resume", key]) == 0
    assert [each.learning_set.name for each in sets_of(alice)] == ["Herons", "Otters"]
    actions = [row.action for row in audit.page(sets.people.northshire.pk).rows]
    assert actions[:2] == ["organisation_resumed", "organisation_suspended"]


def test_exported_into_a_file_of_ones_own(sets: Sets, tmp_path: Path) -> None:
    key, file = str(sets.people.northshire.pk), tmp_path / "northshire.json"
    assert main(["organisation", "export", key, str(file)]) == 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    found = json.loads(file.read_text())
    assert {each["name"] for each in found["sets"]} == {"Herons", "Otters"}
    assert {each["email"] for each in found["people"]} >= {"ada@example.org"}
    assert main(["organisation", "export", key, str(file)]) == 2


def test_erased_with_its_people_and_nothing_of_others(
    sets: Sets, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    people, key = sets.people, str(sets.people.northshire.pk)
    programmes.plan_meeting(learning_set=sets.herons, starts_at=NOW, ends_at=datetime.now(UTC))
    main(["invite", str(people.elsewhere.pk), "alice@example.org", "--name", "Alice", "--direct"])
    assert main(["organisation", "erase", key, "--dry-run"]) == 0
    assert "2 sets, and 3 people" in capsys.readouterr().out
    for answer in ("no\n", ""):
        monkeypatch.setattr("sys.stdin", io.StringIO(answer))
        assert main(["organisation", "erase", key]) == 1
    assert "Say --yes if it is meant." in capsys.readouterr().err
    assert Organisation.objects.filter(pk=key).exists()
    assert main(["organisation", "erase", key, "--yes"]) == 0
    for model in apps.get_models():
        for table, column in policies.tables([model]):
            if table not in organisations.STAYS:
                assert not model._base_manager.filter(**{column: key}).exists(), table
    assert not Person.objects.filter(email="ada@example.org").exists()
    assert Person.objects.filter(email="alice@example.org").exists()
    assert [each.name for each in organisations_of(people.charlie.pk)] == ["Elsewhere"]
    assert audit.page(None).rows[0].action == "organisation_erased"
    assert main(["organisation", "erase", key, "--yes"]) == 2
