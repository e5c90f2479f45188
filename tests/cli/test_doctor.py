"""`setwise doctor` as an operator sees it, and as a machine reads it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.cli.doctor import databases, rounds
from setwise.cli.doctor.findings import Finding, mend, note, well
from setwise.cli.main import main
from setwise.store import tenancy


def fine() -> Iterator[Finding]:
    """All is as it should be."""
    yield well("The clock", "It agrees.")


def better() -> Iterator[Finding]:
    yield note("The user", "This is root.", "Make a user.")


def ill() -> Iterator[Finding]:
    yield mend("The worker", "None is at work.", "Start it.")


def unreadable() -> Iterator[Finding]:
    """Nobody else reads the data."""
    yield from (well("The data", Path("/no/such/secret").read_text()) for _ in range(1))


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setattr(rounds, "ALWAYS", (fine, better))
    monkeypatch.setattr(rounds, "ON_DATABASES", ())
    monkeypatch.setattr(databases, "answer", fine)
    return monkeypatch


def test_all_is_well(looks: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    assert "well  The clock: It agrees." in said
    assert "note  The user: This is root.\n      -> Make a user." in said
    assert said.endswith("All is well.\n")


def test_what_has_to_be_mended_makes_the_exit_status(
    looks: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    looks.setattr(rounds, "ON_DATABASES", (ill,))
    assert main(["doctor"]) == 1
    assert capsys.readouterr().out.endswith("1 to mend.\n")


def test_a_machine_reads_the_same(
    looks: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    looks.setattr(rounds, "ALWAYS", (ill,))
    assert main(["doctor", "--json"]) == 1
    said = json.loads(capsys.readouterr().out)
    assert said["well"] is False
    assert said["findings"][0] == {
        "about": "The worker",
        "state": "mend",
        "says": "None is at work.",
        "do": "Start it.",
    }


def test_where_a_database_does_not_answer_the_rest_is_not_asked_of_it(
    looks: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    looks.setattr(databases, "answer", ill)
    looks.setattr(rounds, "ON_DATABASES", (unreadable,))
    assert main(["doctor"]) == 1
    assert "could not be looked at" not in capsys.readouterr().out


def test_a_look_that_fails_is_a_finding(looks: pytest.MonkeyPatch) -> None:
    looks.setattr(rounds, "ALWAYS", (unreadable, fine))
    first, *_ = rounds.look_at_all()
    assert first.about == "Nobody else reads the data"
    assert "FileNotFoundError" in first.says
    assert "secret" not in first.says


def test_it_looks_as_the_operator(looks: pytest.MonkeyPatch) -> None:
    seen: list[object] = []

    def who() -> Iterator[Finding]:
        seen.append(tenancy.bounds().errand)
        yield from fine()

    looks.setattr(rounds, "ALWAYS", (who,))
    list(rounds.look_at_all())
    assert seen == [tenancy.Errand.OPERATOR]


def test_settings_that_are_missing_are_a_finding_as_well(
    looks: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import django

    def missing() -> None:
        raise ImproperlyConfigured("SETWISE_SECRET_KEY is not set.")

    looks.setattr(django, "setup", missing)
    assert main(["doctor"]) == 1
    assert "mend  The settings: SETWISE_SECRET_KEY is not set." in capsys.readouterr().out


@pytest.mark.django_db
def test_every_real_look_can_be_taken(capsys: pytest.CaptureFixture[str]) -> None:
    main(["doctor", "--json"])
    said = json.loads(capsys.readouterr().out)
    about = {each["about"] for each in said["findings"]}
    assert {"The database", "The worker", "The disk", "The hosts", "The clock"} <= about
    assert all(each["do"] for each in said["findings"] if each["state"] != "well")
