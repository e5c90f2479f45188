"""Starting a set at /start/ and coming to it by its link, in browsers without a script."""

import re
from datetime import datetime, timedelta
from time import time
from typing import Any

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.contrib.auth import SESSION_KEY
from django.core import mail
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.design.dates import LONDON, full_day
from setwise.mail.models import Mail
from setwise.people import usecases as people
from setwise.people.models import Person, SignedIn
from setwise.programmes.models import OwnSet
from setwise.programmes.ownset.forms import soon
from tests.design.test_undoing import undo_on
from tests.people.browser import client_of
from tests.people.signin.door import SECRET, gets_an_app, newest_code

pytestmark = pytest.mark.django_db


def fields(**more: str) -> dict[str, str]:
    tomorrow = datetime.now(LONDON) + timedelta(days=1)
    return {
        "set_name": "Tuesday people",
        "name": "Sam Snow",
        "email": "Sam@example.org",
        "addresses": "bea@example.org\ncal@example.org",
        "day": tomorrow.strftime("%Y-%m-%d"),
        "starts": "19:00",
        "ends": "21:00",
        "place": "",
        "depth": "full",
        "agreed": "on",
        **more,
    }


def starts(browser: Client) -> OwnSet:
    assert browser.post("/start/", fields()).headers["Location"] == "/start/code"
    answer = browser.post("/start/code", {"code": newest_code()})
    own_set = OwnSet.objects.get()
    assert answer.headers["Location"] == page_of(own_set)
    return own_set


def page_of(own_set: OwnSet) -> str:
    return f"/organisation/{own_set.organisation_id}/sets/{own_set.learning_set_id}/"


def link_for(address: str) -> str:
    found = re.search(r"http://testserver(/start/with/\w+/)", Mail.objects.get(to=address).text)
    assert found
    return found[1]


def comes(browser: Client, link: str, address: str) -> Any:
    browser.post(link, {"name": "Bea Birch", "email": address, "agreed": "on"})
    return browser.post(f"{link}code", {"code": newest_code()})


def test_from_nothing_to_a_set_with_a_meeting() -> None:
    browser = Client()
    assert "Start a set of your own" in browser.get("/start/").content.decode()
    own_set = starts(browser)
    page = browser.get(page_of(own_set)).content.decode()
    for words in ("Tuesday people", "bea@example.org", "7pm to 9pm", "/start/with/"):
        assert words in page, words
    assert browser.session[SESSION_KEY] == str(own_set.starter_id)


def test_nothing_begins_before_the_address_is_proven() -> None:
    browser = Client()
    browser.post("/start/", fields())
    refused = browser.post("/start/code", {"code": "00000000"})
    assert refused.status_code == 422
    assert not OwnSet.objects.exists()
    assert not Person.objects.exists()
    assert Client().get("/start/code").status_code == 404


def test_what_was_written_is_not_lost() -> None:
    answer = Client().post("/start/", fields(addresses="bea@example.org\nnonsense", agreed=""))
    page = answer.content.decode()
    assert answer.status_code == 422
    assert "“nonsense” is not an e-mail address" in page
    assert "bea@example.org" in page
    assert "tick the box" in page
    many = "\n".join(f"n{n}@example.org" for n in range(12))
    assert "at most 11" in Client().post("/start/", fields(addresses=many)).content.decode()


def test_an_installation_can_turn_it_off(settings: Settings) -> None:
    settings.OWN_SETS = False
    assert Client().get("/start/").status_code == 404
    assert Client().post("/start/", fields()).status_code == 404


def test_whoever_is_signed_in_needs_no_code() -> None:
    sam = people.add_person(name="Sam Snow", email="sam@example.org")
    browser = client_of(sam)
    assert "You start it as Sam Snow" in browser.get("/start/").content.decode()
    answer = browser.post("/start/", fields())
    assert answer.headers["Location"] == page_of(OwnSet.objects.get())
    for _ in range(2):
        browser.post("/start/", fields())
    assert "three sets today" in browser.post("/start/", fields()).content.decode()


def test_who_was_named_comes_by_the_link() -> None:
    starts(Client())
    link, bea = link_for("bea@example.org"), Client()
    assert "Sam would like to meet with you" in bea.get(link).content.decode()
    answer = comes(bea, link, "bea@example.org")
    assert answer.headers["Location"] == "/"
    assert "Tuesday people" in bea.get("/").content.decode()


def test_opening_the_link_changes_nothing() -> None:
    own_set = starts(Client())
    Client().get(link_for("bea@example.org"))
    assert own_set.guests.filter(joined_at=None).count() == 2
    assert Client().get("/start/with/nonsense/").status_code == 404


def test_who_was_not_named_asks_and_is_let_in() -> None:
    sam, eve = Client(), Client()
    own_set = starts(sam)
    answer = comes(eve, link_for("bea@example.org"), "eve@example.org")
    assert "Sam has been asked" in answer.content.decode()
    assert SESSION_KEY not in eve.session
    assert "eve@example.org" in sam.get(page_of(own_set)).content.decode()
    guest = own_set.guests.get(email="eve@example.org")
    not_now = {"do": "turn_away", "guest": str(guest.pk)}
    page = sam.post(f"{page_of(own_set)}guests", not_now, follow=True).content.decode()
    assert "is told nothing" in page
    assert sam.post(f"{page_of(own_set)}guests", not_now).status_code == 404
    again, fields = undo_on(page)
    assert "eve@example.org" in sam.post(again, fields, follow=True).content.decode()
    sam.post(f"{page_of(own_set)}guests", {"do": "let_in", "guest": str(guest.pk)})
    assert Person.objects.filter(email="eve@example.org").exists()
    assert sam.post(f"{page_of(own_set)}guests", {"do": "let_in"}).status_code == 404


def test_the_mailbox_alone_does_not_get_round_a_second_step() -> None:
    starts(Client())
    bea = people.add_person(name="Bea Birch", email="bea@example.org")
    gets_an_app(bea)
    browser = Client()
    answer = comes(browser, link_for("bea@example.org"), "bea@example.org")
    assert answer.headers["Location"] == "/sign-in/second-step"
    assert SESSION_KEY not in browser.session
    # Half a minute more or less is accepted, so that the moment does not matter.
    shown = format_hotp_value(hotp_value(SECRET, int(time()) // 30))
    on = browser.post("/sign-in/second-step", {"code": shown})
    assert on.headers["Location"] == "/"


def test_a_wrong_code_and_a_full_set_are_told() -> None:
    starts(Client())
    link, bea = link_for("bea@example.org"), Client()
    assert bea.get(f"{link}code").status_code == 404
    bea.post(link, {"name": "Bea Birch", "email": "bea@example.org", "agreed": "on"})
    assert "bea@example.org" in bea.get(f"{link}code").content.decode()
    wrong = bea.post(f"{link}code", {"code": "00000000"})
    assert wrong.status_code == 422
    assert "That is not the code" in wrong.content.decode()
    OwnSet.objects.update(places=1)
    full = bea.post(f"{link}code", {"code": newest_code()})
    assert "is full" in full.content.decode()
    late = bea.post(f"{link}code", {"code": newest_code()})
    assert late.status_code == 404


def test_too_many_codes_are_not_sent() -> None:
    starts(Client())
    link = link_for("bea@example.org")
    said = {"name": "Bea Birch", "email": "bea@example.org", "agreed": "on"}
    for _ in range(6):
        answer = Client().post(link, said)
        begun = Client().post("/start/", fields(email="bea@example.org"))
    assert "tried too often" in answer.content.decode()
    assert "tried too often" in begun.content.decode()


def test_a_code_is_too_old_after_ten_minutes(settings: Settings) -> None:
    settings.ACCOUNT_LOGIN_BY_CODE_TIMEOUT = -1
    browser = Client()
    browser.post("/start/", fields())
    answer = browser.post("/start/code", {"code": newest_code()})
    assert "too old" in answer.content.decode()


def test_what_stands_in_the_form_is_soon_late_at_night_as_well() -> None:
    afternoon = soon(datetime(2026, 11, 24, 14, 10, tzinfo=LONDON))
    assert (afternoon["starts"], afternoon["ends"]) == ("14:30", "16:30")
    night = soon(datetime(2026, 11, 24, 22, 40, tzinfo=LONDON))
    assert (str(night["day"]), night["starts"], night["ends"]) == ("2026-11-24", "23:00", "01:00")


def test_a_meeting_tonight_goes_past_midnight() -> None:
    browser = Client()
    browser.post("/start/", fields(starts="23:00", ends="01:00", own_device="on"))
    browser.post("/start/code", {"code": newest_code()})
    meeting = OwnSet.objects.get().learning_set.meetings.get()
    assert meeting.ends_at - meeting.starts_at == timedelta(hours=2)
    answer = Client().post("/start/", fields(starts="19:00", ends="17:00"))
    assert "It has to end after it begins" in answer.content.decode()


def test_mail_and_page_say_when_it_is_who_sees_a_name_and_whose_device() -> None:
    starts(Client())
    tomorrow = full_day(datetime.now(LONDON) + timedelta(days=1))
    when = f"You meet on {tomorrow}, 7pm to 9pm, British time."
    assert when in Mail.objects.get(to="bea@example.org").text
    link, bea = link_for("bea@example.org"), Client()
    page = bea.get(link).content.decode()
    for words in (when, "Who can see this: everybody in this set", "This is my own device"):
        assert words in page, words
    bea.post(link, {"name": "B", "email": "bea@example.org", "agreed": "on", "own_device": "on"})
    bea.post(f"{link}code", {"code": newest_code()})
    assert SignedIn.objects.get(person__email="bea@example.org").own_device


def test_whoever_is_signed_in_presses_once() -> None:
    starts(Client())
    bea = client_of(people.add_person(name="Bea Birch", email="bea@example.org"))
    link = link_for("bea@example.org")
    assert bea.post(link, {"agreed": "on"}).headers["Location"] == "/"
    assert bea.post(link, {}).status_code == 422
    eve = client_of(people.add_person(name="Eve Else", email="eve@example.org"))
    assert "has been asked" in eve.post(link, {"agreed": "on"}).content.decode()


def test_more_people_are_named_and_the_link_is_renewed() -> None:
    sam = Client()
    own_set = starts(sam)
    guests = f"{page_of(own_set)}guests"
    assert sam.post(guests, {"do": "name", "addresses": "nonsense"}).status_code == 422
    assert sam.post(guests, {"do": "name", "addresses": "dee@example.org"}).status_code == 302
    link = link_for("dee@example.org")
    assert Client().get(link).status_code == 200
    sam.post(guests, {"do": "new_link"})
    assert Client().get(link).status_code == 404
    many = "\n".join(f"n{n}@example.org" for n in range(11))
    refused = sam.post(guests, {"do": "name", "addresses": many})
    assert "There is room for" in refused.content.decode()


def test_a_code_can_be_tried_only_so_often() -> None:
    browser = Client()
    browser.post("/start/", fields())
    for _ in range(6):
        answer = browser.post("/start/code", {"code": "00000000"})
    assert "tried too often" in answer.content.decode()
    assert len(mail.outbox) == 1
