"""The outbox of messages for devices: each is sent once, tried again in time, and leaves nothing."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from setwise.mail import pushes, rounds, tasks
from setwise.mail.models import Push
from setwise.mail.pushes import Carried, send_due
from setwise.mail.sending import MOST_TRIES, PAUSES
from tests.mail.mails import NOW, Clock, never

pytestmark = [pytest.mark.django_db, pytest.mark.databases]
HOUR = timedelta(hours=1)


class Carries:
    """Carries, and answers what it is told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.taken: list[UUID] = []
        self.answers: list[Carried] = []
        monkeypatch.setattr(pushes, "_carriers", [self])

    def __call__(self, push: Push, at: datetime) -> Carried:
        self.taken.append(push.pk)
        return self.answers.pop(0) if self.answers else Carried.OVER


@pytest.fixture
def carrier(monkeypatch: pytest.MonkeyPatch) -> Carries:
    return Carries(monkeypatch)


def posted(due_at: datetime = NOW, expires_at: datetime = NOW + HOUR) -> UUID:
    return pushes.post(
        organisation=uuid4(),
        device=uuid4(),
        text="Your set meets.",
        at=NOW,
        due_at=due_at,
        expires_at=expires_at,
    )


def send(clock: Clock | None = None) -> int:
    return send_due(clock=clock or Clock(), enough=never)


def test_what_is_due_is_sent_once_and_leaves_nothing(carrier: Carries) -> None:
    wanted = {posted() for _ in range(3)}
    assert pushes.waiting(NOW)
    assert send() == 3
    assert set(carrier.taken) == wanted
    assert not Push.objects.exists()
    assert send() == 0


def test_it_waits_for_the_end_of_quiet_hours(carrier: Carries) -> None:
    posted(due_at=NOW + timedelta(minutes=10))
    assert send() == 0
    assert send(Clock(NOW + timedelta(minutes=10))) == 1


def test_pauses_grow_and_after_the_last_try_it_is_gone(carrier: Carries) -> None:
    posted(expires_at=NOW + timedelta(days=9))
    clock, pauses = Clock(), []
    carrier.answers = [Carried.LATER] * MOST_TRIES
    while Push.objects.exists():
        assert send(clock) == 1
        for left in Push.objects.all():
            pauses.append(left.due_at - clock.at)
            clock.at = left.due_at
    assert tuple(pauses) == PAUSES


def test_where_nobody_answers_the_others_wait_for_the_next_round(carrier: Carries) -> None:
    for _ in range(3):
        posted()
    carrier.answers = [Carried.NO_LINE]
    assert send() == 1
    assert Push.objects.filter(tries=0).count() == 2
    assert send() == 2


def test_what_is_too_late_is_not_sent_and_goes(carrier: Carries) -> None:
    posted()
    late = Clock(NOW + HOUR)
    assert send(late) == 0
    pushes.give_up(late.at)
    assert not Push.objects.exists()


def test_what_a_worker_died_with_is_taken_up_by_another(carrier: Carries) -> None:
    mine = posted()
    held = pushes.claim(NOW)
    assert held is not None
    assert pushes.claim(NOW) is None, "it is in somebody's hands"
    later = NOW + timedelta(minutes=1)
    taken = pushes.claim(later)
    assert taken is not None
    assert taken.pk == mine
    assert not pushes.settle(held, Carried.OVER, later), "the first one has it no longer"
    assert pushes.settle(taken, Carried.OVER, later)


def test_the_round_asks_for_it_once(carrier: Carries, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(tasks, "ask_to_push", lambda: asked.append(True))
    rounds.look(NOW)
    assert not asked
    posted()
    rounds.look(NOW)
    assert asked == [True]


def test_asking_twice_is_asking_once(carrier: Carries) -> None:
    assert tasks.ask_to_push()
    assert not tasks.ask_to_push()
