"""What could not be sent is its own organisation's to see, to try again, and to put away."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.http import Http404

from setwise.mail import upkeep
from setwise.mail.access import failed_for
from setwise.mail.models import Mail, Trouble
from setwise.mail.queries import failed_of
from setwise.mail.sending import send_due
from setwise.mail.usecases import again, put_away
from setwise.mail.wording import why
from tests.mail.mails import LATER, NOW, REFUSED, Carriers, Clock, never, now, posted

pytestmark = [pytest.mark.django_db, pytest.mark.databases]

OURS, THEIRS = uuid4(), uuid4()


def failed(organisation: UUID | None = OURS, **more: Any) -> Mail:
    mail = posted(organisation=organisation, **more)
    send_due(carrier=Carriers(REFUSED), clock=Clock(), enough=never)
    return mail


def test_an_administrator_sees_what_failed_and_why() -> None:
    mail = failed()
    failed(THEIRS), failed(None)
    (shown,) = failed_of(OURS)
    assert (shown.id, shown.to, shown.subject, shown.tries) == (
        mail.pk,
        "alice@trust.example",
        "Come",
        1,
    )
    assert shown.gave_up_at == NOW
    assert not shown.expired
    assert str(shown.why) == "The mail server refused it (answer 550)."


def test_what_is_still_being_tried_is_not_shown() -> None:
    posted(organisation=OURS)
    send_due(carrier=Carriers(LATER), clock=Clock(), enough=never)
    assert failed_of(OURS) == ()


def test_the_own_organisation_may_try_again() -> None:
    mail = failed()
    later = NOW + timedelta(hours=3)
    assert again(failed=failed_for(OURS, mail.pk), at=later)
    carrier = Carriers()
    send_due(carrier=carrier, clock=Clock(later), enough=never)
    assert carrier.carried == [mail.pk]
    assert (now(mail).tries, now(mail).message_id) == (1, mail.message_id)
    assert failed_of(OURS) == ()


def test_another_organisation_may_not_even_know_of_it() -> None:
    mail = failed()
    for stranger in (THEIRS, uuid4()):
        with pytest.raises(Http404):
            failed_for(stranger, mail.pk)
    with pytest.raises(Http404):
        failed_for(OURS, failed(None).pk)


def test_the_own_organisation_has_no_hand_in_what_has_not_failed() -> None:
    mail = posted(organisation=OURS)
    with pytest.raises(Http404):
        failed_for(OURS, mail.pk)
    with pytest.raises(Http404):
        failed_for(OURS, uuid4())


def test_to_try_again_twice_is_to_try_once() -> None:
    found = failed_for(OURS, failed().pk)
    assert again(failed=found, at=NOW)
    assert not again(failed=found, at=NOW)


def test_what_is_of_no_use_any_more_is_not_tried_again() -> None:
    mail = posted(organisation=OURS, expires_at=NOW + timedelta(minutes=10))
    late = NOW + timedelta(minutes=11)
    upkeep.give_up(late)
    (shown,) = failed_of(OURS)
    assert shown.expired
    assert not again(failed=failed_for(OURS, mail.pk), at=late)


def test_the_own_organisation_may_put_it_away_with_what_it_said() -> None:
    mail = failed()
    found = failed_for(OURS, mail.pk)
    assert put_away(failed=found)
    assert not Mail.objects.filter(pk=mail.pk).exists()
    assert not put_away(failed=found)


def test_what_is_being_tried_again_is_not_put_away_by_a_page_that_did_not_know() -> None:
    mail = failed()
    found = failed_for(OURS, mail.pk)
    again(failed=found, at=NOW)
    assert not put_away(failed=found)
    assert Mail.objects.filter(pk=mail.pk).exists()


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_words(trouble: Trouble) -> None:
    assert str(why(trouble, 451)).endswith(".")
