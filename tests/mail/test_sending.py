"""The outbox is emptied: nothing is lost, nothing is sent twice but what was in somebody's hands."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection, connections
from pytest_django.fixtures import Settings

from setwise.mail import sending, upkeep
from setwise.mail.models import Mail, Trouble
from setwise.mail.sending import MOST_TRIES, PAUSES, claim, send_due, settle, waiting
from setwise.mail.smtp import TAKEN, Outcome
from tests.mail.mails import BROKEN, LATER, NOW, REFUSED, Carriers, Clock, never, now, posted

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def send(carrier: Carriers, clock: Clock | None = None) -> int:
    return send_due(carrier=carrier, clock=clock or Clock(), enough=never)


def test_what_is_due_is_sent_once() -> None:
    mails = [posted() for _ in range(3)]
    carrier = Carriers()
    assert send(carrier) == 3
    assert set(carrier.carried) == {mail.pk for mail in mails}
    assert send(carrier) == 0
    assert not waiting(NOW)


def test_what_a_mail_said_is_removed_as_soon_as_it_is_sent() -> None:
    mail = posted(subject="Your code is 1234", text="1234", html="<b>1234</b>")
    send(Carriers())
    row = now(mail)
    assert row.sent_at == NOW
    assert (row.subject, row.text, row.html) == ("", "", "")


def test_in_the_demonstration_it_stays_to_be_read(settings: Settings) -> None:
    settings.MAIL_IS_KEPT = True
    mail = posted()
    send(Carriers())
    assert now(mail).text == "Please come."


def test_no_transaction_is_open_while_a_server_is_spoken_to() -> None:
    outside = len(connection.savepoint_ids)
    found = []

    class Looks(Carriers):
        def carry(self, mail: Mail) -> Outcome:
            found.append(len(connection.savepoint_ids) - outside)
            return super().carry(mail)

    posted()
    send(Looks())
    assert found == [0]


def test_pauses_grow_and_after_the_last_try_it_is_given_up() -> None:
    mail = posted()
    clock = Clock()
    tried_at = []
    for pause in (*PAUSES, None):
        assert send(Carriers(LATER), clock) == 0
        tried_at.append(clock.at)
        if pause is not None:
            assert now(mail).due_at == clock.at + pause
            assert not waiting(clock.at + pause - timedelta(seconds=1))
            clock.at += pause
    row = now(mail)
    assert (row.gave_up_at, row.tries, row.trouble, row.answer) == (
        clock.at,
        MOST_TRIES,
        Trouble.LATER,
        451,
    )
    assert PAUSES[0] == MINUTE
    assert PAUSES[-1] == 360 * MINUTE
    assert list(PAUSES) == sorted(PAUSES)
    assert not waiting(clock.at + DAY)


def test_the_message_id_stays_through_all_tries() -> None:
    mail = posted()
    send(Carriers(LATER))
    assert now(mail).message_id == mail.message_id


def test_what_is_refused_for_good_is_not_tried_again() -> None:
    mail, other = posted(), posted(at=NOW + MINUTE)
    send(Carriers(REFUSED), Clock(NOW + MINUTE))
    assert (now(mail).gave_up_at, now(mail).trouble) == (NOW + MINUTE, Trouble.REFUSED)
    assert now(mail).text, "it can be tried again by hand"
    assert now(other).sent_at, "the others go on"


def test_where_there_is_no_line_one_mail_is_charged_and_the_others_wait() -> None:
    mails = [posted() for _ in range(3)]
    carrier = Carriers(line=BROKEN)
    send(carrier)
    assert carrier.carried == []
    assert sorted(now(mail).tries for mail in mails) == [0, 0, 1]
    assert waiting(NOW)


def test_a_line_that_breaks_ends_the_round() -> None:
    mails = [posted() for _ in range(3)]
    carrier = Carriers(TAKEN, BROKEN)
    send(carrier)
    assert (len(carrier.carried), carrier.closed) == (2, 1)
    assert sum(now(mail).sent_at is not None for mail in mails) == 1


def test_a_worker_that_is_told_to_stop_stops_between_two_mails() -> None:
    posted(), posted()
    carrier = Carriers()
    send_due(carrier=carrier, clock=Clock(), enough=lambda: bool(carrier.carried))
    assert len(carrier.carried) == 1
    assert waiting(NOW)


def test_what_somebody_waits_for_goes_first() -> None:
    posted(), posted(at=NOW - MINUTE)
    code = posted(urgent=True)
    carrier = Carriers()
    send(carrier)
    assert carrier.carried[0] == code.pk


def test_what_is_in_somebodys_hands_is_left_alone_until_they_must_have_died() -> None:
    mail = posted()
    held = claim(NOW)
    assert held is not None
    assert claim(NOW) is None
    assert not waiting(NOW)
    assert held.claimed_until is not None
    taken_up = claim(held.claimed_until)
    assert taken_up is not None
    assert (taken_up.pk, taken_up.message_id, taken_up.tries) == (mail.pk, mail.message_id, 2)


def test_whose_claim_has_ended_writes_nothing_over_the_other_ones_work() -> None:
    mail = posted()
    first = claim(NOW)
    assert first is not None
    assert first.claimed_until is not None
    second = claim(first.claimed_until)
    assert second is not None
    assert settle(second, TAKEN, NOW)
    assert not settle(first, LATER, NOW + MINUTE)
    assert now(mail).sent_at == NOW


def test_a_mail_that_brings_down_its_worker_each_time_is_given_up() -> None:
    mail = posted()
    clock = Clock()
    for _ in range(MOST_TRIES):
        held = claim(clock.at)
        assert held is not None
        assert held.claimed_until is not None
        clock.at = held.claimed_until
    assert claim(clock.at) is None
    upkeep.give_up(clock.at)
    assert now(mail).gave_up_at == clock.at


def test_what_comes_too_late_is_not_sent_and_forgets_what_it_said() -> None:
    mail = posted(expires_at=NOW + 10 * MINUTE, text="1234")
    in_time = NOW + 10 * MINUTE - timedelta(seconds=1)
    assert waiting(in_time)
    upkeep.give_up(in_time)
    assert now(mail).gave_up_at is None
    late = NOW + 10 * MINUTE
    assert send(Carriers(), Clock(late)) == 0
    upkeep.give_up(late)
    assert (now(mail).gave_up_at, now(mail).trouble, now(mail).text) == (
        late,
        Trouble.TOO_LATE,
        "",
    )


def test_rows_are_removed_a_week_after_their_end_and_never_before_it() -> None:
    sent, refused = posted(), posted()
    send(Carriers(TAKEN, REFUSED))
    open_still = posted()
    upkeep.clear(NOW + 7 * DAY)
    assert Mail.objects.count() == 3
    upkeep.clear(NOW + 7 * DAY + MINUTE)
    assert list(Mail.objects.values_list("pk", flat=True)) == [open_still.pk]
    assert {sent.pk, refused.pk}.isdisjoint(Mail.objects.values_list("pk", flat=True))


@pytest.mark.django_db(transaction=True)
def test_many_workers_never_take_up_the_same_mail() -> None:
    for number in range(40):
        posted(to=f"alice{number}@trust.example")

    def work(_: int) -> list[UUID]:
        carrier = Carriers()
        try:
            sending.send_due(carrier=carrier, clock=Clock(), enough=never)
        finally:
            connections.close_all()
        return carrier.carried

    with ThreadPoolExecutor(4) as pool:
        carried = [mail for worker in pool.map(work, range(4)) for mail in worker]
    assert len(carried) == len(set(carried)) == 40
