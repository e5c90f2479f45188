"""Jobs come round when their time has come, to one worker; mail is asked for once."""

import logging
from datetime import datetime, timedelta

import pytest
from django_tasks_db.models import DBTaskResult
from pytest_django.fixtures import Settings

from setwise.mail import jobs, queries, rounds, tasks, worker
from setwise.mail.jobs import Job
from setwise.mail.models import Turn
from tests.mail.mails import NOW, now, posted

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

HOUR = timedelta(hours=1)


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """One job and no other: when it was done."""
    moments: list[datetime] = []
    job = Job("test.tidy", HOUR, moments.append)
    monkeypatch.setattr(jobs, "_jobs", {job.name: job})
    return moments


def asked() -> list[tuple[str, dict[str, str]]]:
    """The tasks that wait for a worker."""
    waiting = DBTaskResult.objects.ready().order_by("enqueued_at")
    return [(row.task_path.rpartition(".")[2], row.args_kwargs["kwargs"]) for row in waiting]


def work() -> None:
    """Do all that is asked for, as a worker does."""
    for row in DBTaskResult.objects.ready().order_by("enqueued_at"):
        row.claim("test")
        worker.a_worker(row.queue_name).run_task(row)


def test_a_job_comes_round(done: list[datetime]) -> None:
    rounds.look(NOW)
    rounds.look(NOW + HOUR - timedelta(seconds=1))
    assert asked() == [("do", {"job": "test.tidy"})]
    work()
    assert (len(done), asked()) == (1, [])
    rounds.look(NOW + HOUR)
    work()
    assert len(done) == 2
    (turn,) = queries.rounds()
    assert (turn.job, turn.due_at, turn.failed) == ("test.tidy", NOW + 2 * HOUR, False)
    assert turn.ended_at is not None


def test_a_turn_is_one_workers(done: list[datetime]) -> None:
    job = jobs.registered()[0]
    assert rounds.take_turn(job, NOW)
    assert not rounds.take_turn(job, NOW), "the other one had looked at the same moment"


def test_a_job_that_fails_says_so_without_words_and_comes_round_again(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(at: datetime) -> None:
        raise RuntimeError("a word that somebody wrote")

    monkeypatch.setattr(jobs, "_jobs", {"test.fails": Job("test.fails", HOUR, fails)})
    with caplog.at_level(logging.ERROR):
        rounds.look(NOW)
        work()
    assert "test.fails failed: RuntimeError" in caplog.text
    assert "somebody wrote" not in caplog.text
    assert queries.rounds()[0].failed
    kept = DBTaskResult.objects.get()
    assert "somebody wrote" not in f"{kept.traceback}{kept.return_value}{kept.args_kwargs}"
    rounds.look(NOW + HOUR)
    assert asked() == [("do", {"job": "test.fails"})]


def test_a_job_of_another_release_is_passed_over(done: list[datetime]) -> None:
    tasks.do.enqueue(job="test.gone")
    work()
    assert not Turn.objects.exists()


def test_mail_is_asked_for_once_however_much_waits(
    done: list[datetime], settings: Settings
) -> None:
    settings.MAIL_IS_KEPT = True
    mails = [posted(), posted()]
    for second in range(3):
        rounds.look(NOW + timedelta(seconds=second))
    assert [name for name, _ in asked()].count("send_due") == 1
    work()
    assert all(now(mail).sent_at for mail in mails)
    rounds.look(NOW + timedelta(seconds=9))
    assert "send_due" not in [name for name, _ in asked()]


def test_an_outbox_that_cannot_be_emptied_says_so_without_words(
    done: list[datetime], settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    settings.SMTP_HOST = ""
    posted(subject="a word that somebody wrote")
    with caplog.at_level(logging.ERROR):
        rounds.look(NOW)
        work()
    assert "The outbox was not emptied: ImproperlyConfigured" in caplog.text
    assert "somebody wrote" not in caplog.text


def test_the_house_has_its_jobs() -> None:
    names = {job.name for job in jobs.registered()}
    assert {"mail.give_up", "mail.clear", "room.housework"} <= names
