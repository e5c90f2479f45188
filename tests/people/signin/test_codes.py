"""A code by e-mail, and that nobody learns from it which addresses are known."""

import re
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.http import HttpResponse
from pytest_django.fixtures import Settings

from setwise.people import sessions
from setwise.people.models import Person
from setwise.people.signin import usecases as signin
from setwise.people.signin.models import CacheEntry
from tests.people.signin.door import Door, Trust, newest_code

NOBODY = "nobody@example.org"


def shape(answer: HttpResponse) -> tuple[int, str, str]:
    """All of an answer that somebody could tell addresses apart by."""
    body = re.sub(r'(nonce|name="csrfmiddlewaretoken" value)="[^"]+"', "", answer.content.decode())
    body = re.sub(r"[a-z]+@example\.org", "ADDRESS", body)
    return answer.status_code, answer.headers.get("Location", ""), body


def test_a_member_signs_in_with_the_code_of_the_mail(trust: Trust, door: Door) -> None:
    assert door.signs_in(trust.bob).headers["Location"] == "/"
    assert door.who() == str(trust.bob.pk)
    (sent,) = mail.outbox
    assert sent.to == ["bob@example.org"]
    assert newest_code() not in sent.subject


def test_the_code_may_be_pasted_in_any_shape(trust: Trust, door: Door) -> None:
    door.asks_for_a_code(" BOB@example.org ")
    assert door.enters(f"  {newest_code().replace(' ', '-')} ").status_code == 302
    assert door.who() == str(trust.bob.pk)


def test_known_and_unknown_addresses_are_answered_alike(trust: Trust) -> None:
    known, unknown, paused = Door(), Door(), Door()
    trust.charlie.suspended_at = datetime.now(UTC)
    trust.charlie.save()
    for browser, address in ((known, "bob@"), (unknown, "nobody@"), (paused, "charlie@")):
        browser.address = f"{address}example.org"  # type: ignore[attr-defined]
    answers = [
        [
            shape(browser.asks_for_a_code(browser.address)),  # type: ignore[attr-defined]
            shape(browser.opens("/sign-in/code")),
            *(shape(browser.enters("0000 0000")) for _ in range(6)),
        ]
        for browser in (known, unknown, paused)
    ]
    assert answers[0] == answers[1] == answers[2]
    assert len(mail.outbox) == 3
    assert all(len(sent.to) == 1 for sent in mail.outbox)


def test_an_unknown_address_gets_a_useful_word_and_no_code(trust: Trust, door: Door) -> None:
    door.asks_for_a_code(NOBODY)
    assert "try your other address" in str(mail.outbox[0].body)
    assert not re.search(r"\d{4} \d{4}", str(mail.outbox[0].body))


def test_a_wrong_code_can_be_tried_five_times(trust: Trust, door: Door) -> None:
    door.asks_for_a_code("bob@example.org")
    for _ in range(4):
        assert door.enters("00000000").status_code == 422
    assert door.enters("00000000").headers["Location"] == "/sign-in/?why=tries"
    assert door.enters(newest_code()).headers["Location"] == "/sign-in/"
    assert door.who() is None


def test_a_code_ends_after_ten_minutes(
    trust: Trust, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.asks_for_a_code("bob@example.org")
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now + 601)
    assert door.enters(newest_code()).headers["Location"] == "/sign-in/?why=late"
    assert door.who() is None


def test_codes_are_limited_by_account_known_or_not(trust: Trust) -> None:
    for address in ("bob@example.org", NOBODY):
        assert [Door().asks_for_a_code(address).status_code for _ in range(6)] == [302] * 5 + [429]
    assert len(mail.outbox) == 10


def test_one_address_serves_a_whole_trust(trust: Trust, settings: Settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"request_login_code": "5/10m/key,8/10m/ip"}
    asked = [Door().asks_for_a_code(f"nurse{n}@example.org").status_code for n in range(9)]
    assert asked == [302] * 8 + [429]


def test_what_was_tried_is_forgotten(trust: Trust, door: Door) -> None:
    door.asks_for_a_code(NOBODY)
    tried = CacheEntry.objects.count()
    assert tried
    now = datetime.now(UTC)
    assert signin.forget_tries(at=now) == 0
    assert signin.forget_tries(at=now + timedelta(hours=1)) == tried
    assert CacheEntry.objects.count() == 0


def test_a_forged_forwarded_address_changes_nothing(trust: Trust, settings: Settings) -> None:
    settings.ACCOUNT_RATE_LIMITS = {"request_login_code": "2/10m/ip"}
    asked = [
        Door()
        .client.post(
            "/sign-in/",
            {"email": f"nurse{n}@example.org"},
            secure=True,
            headers={"X-Forwarded-For": f"10.0.0.{n}"},
        )
        .status_code
        for n in range(3)
    ]
    assert asked == [302, 302, 429]


def test_somebody_who_was_suspended_meanwhile_is_told_so(trust: Trust, door: Door) -> None:
    door.asks_for_a_code("bob@example.org")
    Person.objects.filter(pk=trust.bob.pk).update(suspended_at=datetime.now(UTC))
    assert door.enters(newest_code()).headers["Location"] == "/sign-in/paused"
    assert door.opens("/sign-in/paused").status_code == 403
    assert door.who() is None


@pytest.mark.parametrize(
    "wanted",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", ""],
)
def test_the_way_on_is_our_own(trust: Trust, door: Door, wanted: str) -> None:
    assert door.signs_in(trust.bob, next=wanted).headers["Location"] == "/"


def test_the_way_on_is_where_somebody_came_from(trust: Trust, door: Door) -> None:
    page = door.opens("/sign-in/?next=/account/").content.decode()
    assert 'name="next" value="/account/"' in page
    assert door.signs_in(trust.bob, next="/account/").headers["Location"] == "/account/"
    assert door.opens("/sign-in/?next=/account/").headers["Location"] == "/account/"


def test_a_shared_computer_is_taken_for_granted(
    trust: Trust, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[dict[str, Any]] = []
    monkeypatch.setattr(sessions, "begin", lambda request, **how: begun.append(how))
    Door().signs_in(trust.bob)
    Door().signs_in(trust.bob, own_device="on")
    assert [each["own_device"] for each in begun] == [False, True]
    assert not any(each["second_factor"] for each in begun)


def test_the_session_is_another_one_after_signing_in(trust: Trust, door: Door) -> None:
    door.asks_for_a_code("bob@example.org")
    before = door.client.session.session_key
    door.enters(newest_code())
    assert door.client.session.session_key != before


def test_signing_out_takes_a_press(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert "Sign out?" in door.opens("/sign-out/").content.decode()
    assert door.who()
    assert door.sends("/sign-out/").headers["Location"] == "/sign-in/?why=ended"
    assert door.who() is None


def test_an_address_that_is_none_is_not_written_to(trust: Trust, door: Door) -> None:
    for address in ("", "nobody", "a@b", "a@example.org\nBcc: c@example.org"):
        assert door.asks_for_a_code(address).status_code == 422
    assert mail.outbox == []
