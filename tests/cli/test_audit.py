"""`setwise audit`: what an operator sees of the chains."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest

from setwise.cli.main import main
from setwise.store import audit
from setwise.store.models import AuditChain, AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TRUST, ALICE = uuid4(), uuid4()


@pytest.fixture(autouse=True)
def chains(db: None) -> None:
    for organisation in (TRUST, TRUST, None):
        audit.record(
            organisation=organisation,
            actor=ALICE,
            action="backup_made",
            thing="backup",
            thing_id="",
            at=NOW,
        )


def test_each_chain_is_checked_and_its_end_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "verify"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told == [
        f"installation: holds, ends at 1:{audit.anchor(None).hash}",
        f"{TRUST}: holds, ends at 2:{audit.anchor(TRUST).hash}",
    ]


def test_one_chain_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "verify", "--organisation", str(TRUST)]) == 0
    assert capsys.readouterr().out.startswith(f"{TRUST}: holds")


def test_a_row_that_is_gone_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    AuditChain.objects.filter(pk=TRUST).update(cut=1)
    AuditRow.objects.filter(organisation=TRUST, seq=1).delete()
    AuditChain.objects.filter(pk=TRUST).update(cut=0)
    assert main(["audit", "verify"]) == 1
    assert f"{TRUST}: row 1 is missing" in capsys.readouterr().out


def test_an_end_that_was_kept_shows_that_a_chain_is_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    number, told = audit.anchor(TRUST)
    asked = ["audit", "verify", "--organisation", str(TRUST), "--anchor"]
    assert main([*asked, f"{number}:{told}"]) == 0
    assert main([*asked, f"{number}:{'0' * 64}"]) == 1
    assert "it was made anew" in capsys.readouterr().out
    audit.cut(organisation=TRUST, before=datetime.now(UTC), at=NOW)
    assert main([*asked, f"1:{told}"]) == 0
    assert "1 was cut off since" in capsys.readouterr().out


def test_rows_are_listed_by_ids(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "list", "--organisation", "installation"]) == 0
    assert capsys.readouterr().out == (
        f"installation 1 2026-11-24T09:00:00+00:00 {ALICE} backup_made backup - done\n"
    )
    assert main(["audit", "list", "--last", "1"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2
    assert main(["audit", "list", "--action", "role_given"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "wrong",
    [
        ["--organisation", "Northshire"],
        ["--anchor", f"1:{'0' * 64}"],
        ["--organisation", "installation", "--anchor", "one"],
    ],
)
def test_a_question_that_is_not_understood(
    wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", "verify", *wrong]) == 2
    assert "setwise: --" in capsys.readouterr().err
