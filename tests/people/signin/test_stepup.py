"""The step-up: before what matters it is asked once more who it is."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core import mail
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory
from pytest_django.fixtures import Settings

from setwise.people import sessions
from setwise.people.signin import again
from setwise.people.stepup import require_step_up
from tests.people.signin.door import Door, Trust, app_shows, gets_an_app, newest_code


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody has shown lately who they are."""
    monkeypatch.setattr(sessions, "stepped_up_lately", lambda request, at: False)


def test_whoever_has_just_signed_in_is_not_asked(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert door.opens("/account/app/add").status_code == 200


def test_it_is_asked_later_and_leads_back(trust: Trust, door: Door, later: None) -> None:
    door.signs_in(trust.bob)
    asked = door.opens("/account/app/add").headers["Location"]
    assert asked == "/account/again/?next=%2Faccount%2Fapp%2Fadd"
    assert "Send me a code" in door.opens(asked).content.decode()


def test_who_would_rather_not_goes_back_to_where_it_was_asked(
    trust: Trust, door: Door, later: None
) -> None:
    door.signs_in(trust.bob)
    came = "https://testserver/account/?x=1"
    asked = door.opens("/account/app/add", Referer=came).headers["Location"]
    assert '<a href="/account/">Not now' in door.opens(asked).content.decode()
    for came in ("https://testserver/account/again/?next=%2F", "https://evil.example/x", ""):
        asked = door.opens("/account/app/add", Referer=came).headers["Location"]
        assert '<a href="/">Not now' in door.opens(asked).content.decode()
    forged = "/account/again/?next=/account/&left=//evil.example/"
    assert '<a href="/">Not now' in door.opens(forged).content.decode()


def test_what_was_asked_for_comes_without_another_press(
    trust: Trust, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    door.signs_in(trust.bob)
    take = "/account/your-data/download"
    with monkeypatch.context() as late:
        late.setattr(sessions, "stepped_up_lately", lambda request, at: False)
        asked = door.opens(take).headers["Location"]
        assert door.opens(f"{take}?file=1").status_code == 302
    door.sends(asked, send="1", next=take)
    assert door.sends(asked, code=newest_code(), next=take).headers["Location"] == take
    page = door.opens(take)
    assert page.headers["Refresh"] == f"0; url={take}?file=1"
    assert "Your file comes by itself." in page.content.decode()
    assert door.opens(f"{take}?file=1").headers["Content-Type"] == "application/zip"


def test_without_a_second_step_a_code_is_sent(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    assert door.sends("/account/again/", code="1").status_code == 422
    door.sends("/account/again/", send="1", next="/account/")
    assert len(mail.outbox) == 2
    assert door.sends("/account/again/", code="00000000", next="/account/").status_code == 422
    answer = door.sends("/account/again/", code=newest_code(), next="/account/")
    assert answer.headers["Location"] == "/account/"


def test_the_code_of_a_step_up_can_be_tried_five_times(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    door.sends("/account/again/", send="1")
    for _ in range(5):
        door.sends("/account/again/", code="00000000")
    assert door.sends("/account/again/", code=newest_code()).status_code == 422


def test_who_has_a_second_step_shows_that_and_gets_no_code(trust: Trust, door: Door) -> None:
    gets_an_app(trust.bob)
    door.signs_in(trust.bob)
    door.sends("/sign-in/second-step", code=app_shows(-1))
    mail.outbox.clear()
    assert door.sends("/account/again/", send="1").status_code == 422
    assert mail.outbox == []
    assert door.sends("/account/again/", code=app_shows()).headers["Location"] == "/"


def test_the_way_back_is_our_own(trust: Trust, door: Door) -> None:
    gets_an_app(trust.bob)
    door.signs_in(trust.bob)
    door.sends("/sign-in/second-step", code=app_shows(-1))
    there = door.sends("/account/again/", code=app_shows(), next="//evil.example")
    assert there.headers["Location"] == "/"


def test_what_was_sent_leads_back_to_where_its_form_was(
    trust: Trust, rf: RequestFactory, later: None
) -> None:
    @require_step_up
    def page(request: HttpRequest) -> HttpResponse:
        return HttpResponse("done")

    own = rf.post("/x", headers={"referer": "http://testserver/account/"})
    foreign = rf.post("/x", headers={"referer": "http://evil.example/account/"})
    assert page(own).headers["Location"] == "/account/again/?next=%2Faccount%2F&left=%2Faccount%2F"
    assert page(foreign).headers["Location"] == "/account/again/?next=%2F"


def test_the_demonstration_asks_nothing(settings: Settings, rf: RequestFactory) -> None:
    settings.SIGN_IN = False

    @require_step_up
    def page(request: HttpRequest) -> HttpResponse:
        return HttpResponse("done")

    assert page(rf.get("/x")).content == b"done"


def test_the_code_of_a_step_up_ends_after_ten_minutes(trust: Trust, door: Door) -> None:
    door.signs_in(trust.bob)
    door.sends("/account/again/", send="1")
    session = door.client.session
    waiting = session[again.WAITING]
    past = datetime.now(UTC) - timedelta(minutes=11)
    session[again.WAITING] = waiting | {"at": past.timestamp()}
    session.save()
    answer = door.sends("/account/again/", code=newest_code())
    assert answer.status_code == 422
    assert "too old" in answer.content.decode()
