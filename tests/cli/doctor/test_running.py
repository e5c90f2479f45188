"""What has to go on all the time, looked at."""

import time
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.db import connections
from django.utils import timezone
from pytest_django.fixtures import Settings

from setwise.cli.doctor import running
from setwise.mail import jobs, smtp
from setwise.mail.models import Trouble, Turn
from setwise.mail.smtp import Outcome
from setwise.store import keyring
from setwise.store.keys.models import SetKey
from setwise.store.models import SetSeal
from tests.cli.doctor.looking import all_well, noted, to_mend

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


def a_worker_was_at_work() -> None:
    now = timezone.now()
    for each in jobs.registered():
        Turn.objects.create(job=each.name, due_at=now + each.every, ended_at=now)


def test_a_worker_that_has_never_been_at_work_is_missed() -> None:
    assert "Start `setwise worker`" in to_mend(running.worker)


def test_one_that_is_at_work_is_not_missed_until_jobs_are_overdue() -> None:
    a_worker_was_at_work()
    assert all_well(running.worker)
    late = timezone.now() - running.LATE - timedelta(seconds=1)
    Turn.objects.filter(job="mail.give_up").update(due_at=late)
    assert "1 job is overdue" in to_mend(running.worker)


def test_a_job_that_failed_is_noted() -> None:
    a_worker_was_at_work()
    Turn.objects.filter(job="mail.clear").update(failed_at=timezone.now())
    assert "mail.clear failed" in noted(running.worker)


def test_without_a_mail_server_it_says_which_setting_is_missing(settings: Settings) -> None:
    settings.MAIL_IS_KEPT, settings.SMTP_HOST = False, ""
    assert "SETWISE_SMTP_HOST is not set" in to_mend(running.mail)


@pytest.mark.parametrize(
    ("outcome", "says"),
    [
        (Outcome(Trouble.NO_LINE, 535), "answers 535"),
        (Outcome(Trouble.NO_LINE), "does not answer"),
    ],
)
def test_a_mail_server_that_does_not_let_us_in_is_named(
    monkeypatch: pytest.MonkeyPatch, outcome: Outcome, says: str
) -> None:
    class Refused(smtp.Kept):
        def ready(self) -> Outcome:
            return outcome

    monkeypatch.setattr(smtp, "carrier", Refused)
    assert says in to_mend(running.mail)
    monkeypatch.setattr(smtp, "carrier", smtp.Kept)
    assert all_well(running.mail)


def test_a_clock_that_was_put_back_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all_well(running.clock)
    hour = timedelta(hours=1)
    if connections["default"].vendor == "sqlite":
        written = time.time() + hour.total_seconds()
        monkeypatch.setattr(running, "_written", lambda path: written)
    else:
        monkeypatch.setattr(running, "_astray", lambda alias, now: hour)
    assert "seconds off" in to_mend(running.clock)


def test_keys_that_no_line_of_the_keyring_opens_are_counted() -> None:
    first: dict[str, Any] = {"organisation": uuid4(), "learning_set": uuid4(), "wrapped": b"x"}
    SetKey.objects.create(**first, wrapped_by=keyring.current().first)
    assert all_well(running.keys)
    SetKey.objects.create(**{**first, "version": 2}, wrapped_by="another")
    assert "1 key is wrapped by a key that is not on the keyring" in to_mend(running.keys)


def test_a_ledger_that_was_changed_is_noticed(settings: Settings, tmp_path: Path) -> None:
    settings.LEDGER = tmp_path / "erasures.jsonl"
    assert all_well(running.erasures)
    settings.LEDGER.write_text("nonsense\n")
    assert "not as it was written" in to_mend(running.erasures)


def test_lines_that_the_ledger_has_lost_are_noticed(settings: Settings, tmp_path: Path) -> None:
    settings.LEDGER = tmp_path / "erasures.jsonl"
    SetSeal.objects.create(learning_set=uuid4(), organisation=uuid4(), key=None)
    assert "lines of it are lost" in to_mend(running.erasures)
