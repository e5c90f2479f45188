"""The mails of signing in, in the outbox."""

from datetime import timedelta

import pytest
from pytest_django.fixtures import Settings

from setwise.mail.models import Mail
from setwise.people.signin import letters
from setwise.people.usecases import add_person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def posted(settings: Settings) -> None:
    """As in the product: tests of Django's have a backend of their own."""
    settings.EMAIL_BACKEND = "setwise.mail.backend.Outbox"


def test_a_code_goes_first_and_not_at_all_once_it_is_of_no_use() -> None:
    letters.send_code("alice@trust.example", "12345678")
    mail = Mail.objects.get()
    assert mail.urgent
    assert mail.expires_at == mail.posted_at + timedelta(minutes=10)
    assert "12345678" not in mail.subject.replace(" ", "")


def test_a_notice_is_sent_however_long_it_takes() -> None:
    person = add_person(name="Alice Jones", email="alice@trust.example")
    letters.send_notice("step_removed", person)
    assert Mail.objects.get().expires_at is None
