"""The mail of the demonstration can be read, and elsewhere there is no such page."""

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from tests.mail.mails import NOW, posted

pytestmark = pytest.mark.django_db


def test_what_would_have_been_sent_is_shown_newest_first(demonstration: Settings) -> None:
    posted(to="carys@example.com", subject="Your code is <1234>", text="1234\n\n<b>Bye</b>")
    posted(subject="Later", at=NOW + timedelta(hours=1))
    page = Client().get("/demo/mail").content.decode()
    assert "To carys@example.com" in page
    assert "Your code is &lt;1234&gt;" in page
    assert "1234\n\n&lt;b&gt;Bye&lt;/b&gt;" in page
    assert "Tuesday 24 November 2026 at 9am" in page
    assert page.index("Later") < page.index("Your code")


def test_where_there_is_none_it_says_so(demonstration: Settings) -> None:
    assert "Nothing yet." in Client().get("/demo/mail").content.decode()


def test_outside_the_demonstration_nobody_reads_mail() -> None:
    posted()
    assert Client().get("/demo/mail").status_code == 404
