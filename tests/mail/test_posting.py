"""A mail is posted in the transaction of what it tells, and its headers are one line each."""

from datetime import timedelta
from email import message_from_bytes, policy

import pytest
from django.core.mail import EmailMultiAlternatives, get_connection, send_mail
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from django.urls import get_script_prefix, set_script_prefix
from pytest_django.fixtures import Settings

from setwise.mail.backend import Outbox, ShortLived
from setwise.mail.calendars import Part
from setwise.mail.letters import letter
from setwise.mail.links import link
from setwise.mail.models import Mail
from setwise.mail.sending import claim, settle
from setwise.mail.smtp import TAKEN
from setwise.mail.usecases import NoAddress, post
from tests.mail.mails import NOW, now, posted

pytestmark = [pytest.mark.django_db, pytest.mark.databases]


def test_a_mail_leaves_only_with_the_transaction_that_posted_it() -> None:
    with transaction.atomic():
        posted()
        transaction.set_rollback(True)
    assert not Mail.objects.exists()


def test_to_post_is_one_statement() -> None:
    with CaptureQueriesContext(connection) as asked:
        post(to="alice@trust.example", subject="Come", text="Do", kind="test", at=NOW)
    assert len(asked) == 1


@pytest.mark.parametrize(
    "subject",
    ["Come\nBcc: eve@example.com", "Come\r\n\r\nDear Eve", "Come\u2028Bcc: x", "Co\x0bme"],
)
def test_no_header_is_made_from_a_subject(subject: str) -> None:
    mail = posted(subject=subject)
    assert len(mail.subject.splitlines()) == 1
    message = letter(mail)
    assert message["Bcc"] is None
    assert message["Subject"] == " ".join(subject.split())


@pytest.mark.parametrize(
    "to",
    [
        "",
        "alice",
        "alice@",
        "alice@trust.example\nBcc: eve@example.com",
        "alice@trust.example, eve@example.com",
        "Alice <alice@trust.example>",
        "älice@trust.example",
    ],
)
def test_mail_goes_to_one_address_and_nothing_else(to: str) -> None:
    with pytest.raises(NoAddress) as refused:
        posted(to=to)
    assert str(refused.value) == "", "the message of an exception names nobody"
    assert not Mail.objects.exists()


def test_a_domain_in_other_letters_is_written_as_mail_servers_take_it() -> None:
    assert posted(to="alice@trüst.example").to == "alice@xn--trst-1ra.example"


def test_a_letter_says_who_wrote_it_and_when_and_asks_for_no_answer(settings: Settings) -> None:
    settings.DEFAULT_FROM_EMAIL = "Setwise <setwise@trust.example>"
    mail = posted(text="Grüße: please come.\n", html="<p>Please come.</p>")
    message = letter(mail)
    assert message["From"] == "Setwise <setwise@trust.example>"
    assert message["Message-ID"].endswith("@trust.example>")
    assert message["Date"].datetime == NOW
    assert message["Auto-Submitted"] == "auto-generated"
    assert bytes(letter(mail)).isascii()
    plain, html = message.get_body(("plain",)), message.get_body(("html",))
    assert plain is not None
    assert html is not None
    assert plain.get_content() == "Grüße: please come.\n"
    assert html.get_content() == "<p>Please come.</p>\n"


def test_the_message_id_is_made_once() -> None:
    mail = posted()
    assert letter(mail)["Message-ID"] == letter(mail)["Message-ID"] == mail.message_id


def test_libraries_post_into_the_outbox_too(settings: Settings) -> None:
    settings.EMAIL_BACKEND = "setwise.mail.backend.Outbox"
    send_mail(
        "Your code", "It is 123 456.", None, ["alice@trust.example"], html_message="<b>123</b>"
    )
    mail = Mail.objects.get()
    assert (mail.to, mail.subject, mail.text) == (
        "alice@trust.example",
        "Your code",
        "It is 123 456.",
    )
    assert mail.html == "<b>123</b>"
    assert mail.urgent, "somebody waits for it"
    assert mail.organisation is None


def test_what_is_of_use_for_a_while_is_posted_for_that_while() -> None:
    code = ShortLived("Your code", "It is 123 456.", None, ["alice@trust.example"])
    code.useful_for = timedelta(minutes=10)
    Outbox().send_messages([code])
    mail = Mail.objects.get()
    assert mail.expires_at == mail.posted_at + timedelta(minutes=10)


def test_nobody_reads_who_else_got_a_mail() -> None:
    message = EmailMultiAlternatives(
        "Hello", "All", None, ["alice@trust.example", "bob@trust.example"], bcc=["carol@a.example"]
    )
    Outbox().send_messages([message])
    found = {mail.to: letter(mail).get_all("To") for mail in Mail.objects.all()}
    assert found == {
        to: [to] for to in ("alice@trust.example", "bob@trust.example", "carol@a.example")
    }


def test_an_attachment_is_not_lost_in_silence() -> None:
    message = EmailMultiAlternatives("Hello", "All", None, ["alice@trust.example"])
    message.attach("date.ics", "BEGIN:VCALENDAR", "text/calendar")
    with pytest.raises(ValueError, match="attachments"):
        Outbox().send_messages([message])


def test_the_product_mails_through_the_outbox() -> None:
    from setwise.config import mail

    assert isinstance(get_connection(mail.EMAIL_BACKEND), Outbox)


def test_a_mail_may_be_posted_for_later() -> None:
    mail = posted(expires_at=NOW + timedelta(minutes=10))
    assert (mail.due_at, mail.tries, mail.sent_at) == (NOW, 0, None)


def test_one_date_stands_beside_the_text_with_its_method_in_the_header() -> None:
    mail = posted(calendar=[Part("REQUEST", "BEGIN:VCALENDAR\r\nX:ü\r\nEND:VCALENDAR\r\n")])
    message = message_from_bytes(bytes(letter(mail)), policy=policy.SMTP)
    assert message.get_content_type() == "multipart/alternative"
    text, date = message.iter_parts()
    assert text.get_content_type() == "text/plain"
    assert date["Content-Type"].params == {"method": "REQUEST", "charset": "utf-8"}
    assert date.get_payload(decode=True) == b"BEGIN:VCALENDAR\r\nX:\xc3\xbc\r\nEND:VCALENDAR\r\n"


def test_several_dates_come_along_each_as_a_whole_of_its_own() -> None:
    parts = [Part("REQUEST", "one\r\n"), Part("CANCEL", "two\r\n")]
    message = message_from_bytes(bytes(letter(posted(calendar=parts))), policy=policy.SMTP)
    assert message.get_content_type() == "multipart/mixed"
    _, *dates = message.iter_parts()
    assert [(each.get_filename(), each["Content-Type"].params["method"]) for each in dates] == [
        ("1.ics", "REQUEST"),
        ("2.ics", "CANCEL"),
    ]
    assert [each.get_payload(decode=True) for each in dates] == [b"one\r\n", b"two\r\n"]


def test_dates_go_as_soon_as_they_are_sent() -> None:
    mail = posted(calendar=[Part("REQUEST", "one\r\n")])
    assert claim(NOW)
    assert settle(now(mail), TAKEN, NOW)
    assert now(mail).calendar == ""


@pytest.mark.parametrize("prefix", ["/", "/as/alice/"])
def test_a_link_in_a_mail_is_the_same_whoever_asks(settings: Settings, prefix: str) -> None:
    settings.ADDRESS = "https://setwise.trust.example"
    before = get_script_prefix()
    set_script_prefix(prefix)
    try:
        assert link("home:your_data") == "https://setwise.trust.example/account/your-data/"
    finally:
        set_script_prefix(before)
