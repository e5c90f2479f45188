"""The line to a real mail server, in a process of its own."""

import socket
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from django.core.exceptions import ImproperlyConfigured
from pytest_django.fixtures import Settings

from setwise.mail import smtp
from setwise.mail.models import Trouble
from setwise.mail.smtp import TAKEN, Kept, Line, Outcome, carrier
from tests.mail.mails import posted
from tests.mail.offices import Open, office
from tests.mail.post_office import PASSWORD

pytestmark = pytest.mark.django_db


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """A mail server that asks no questions."""
    with office(tmp_path_factory.mktemp("office") / "taken") as opened:
        yield opened


@pytest.fixture
def line(plain: Open, settings: Settings) -> Iterator[Line]:
    """A line to it."""
    aim(settings, plain.port)
    found = carrier()
    assert isinstance(found, Line)
    yield found
    found.close()


def aim(settings: Settings, port: int) -> None:
    settings.SMTP_HOST = "127.0.0.1"
    settings.SMTP_PORT = port
    settings.SMTP_TLS = "none"
    settings.SMTP_TIMEOUT = 5
    settings.DEFAULT_FROM_EMAIL = "Setwise <setwise@trust.example>"


def carry(line: Line, to: str) -> Outcome:
    ready = line.ready()
    return ready if ready.trouble else line.carry(posted(to=to))


def test_a_mail_arrives_as_it_was_posted(line: Line, plain: Open) -> None:
    mail = posted(to="alice@trust.example", subject="Grüße", text="Liebe Alice\n", html="<p>L</p>")
    assert line.ready() == TAKEN
    assert line.carry(mail) == TAKEN
    taken = plain.mails[-1]
    headers = dict(taken["headers"])
    assert headers["Message-ID"] == mail.message_id
    assert headers["Subject"] == "Grüße"
    assert headers["From"] == "Setwise <setwise@trust.example>"
    assert (taken["to"], taken["text"].strip(), taken["html"].strip()) == (
        "alice@trust.example",
        "Liebe Alice",
        "<p>L</p>",
    )


def test_one_line_carries_many_and_goes_on_after_a_refusal(line: Line, plain: Open) -> None:
    before = len(plain.mails)
    assert carry(line, "refused@trust.example") == Outcome(Trouble.REFUSED, 550)
    assert carry(line, "spam@trust.example") == Outcome(Trouble.REFUSED, 554)
    assert carry(line, "later@trust.example") == Outcome(Trouble.LATER, 451)
    assert carry(line, "bob@trust.example") == TAKEN
    assert len(plain.mails) == before + 1


def test_a_line_is_opened_anew_after_a_while(
    line: Line, plain: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(smtp, "MAILS_PER_LINE", 2)
    assert [carry(line, "bob@trust.example") for _ in range(5)] == [TAKEN] * 5


def test_a_server_that_closes_is_no_reason_to_give_up_a_mail(line: Line) -> None:
    assert carry(line, "closing@trust.example") == Outcome(Trouble.NO_LINE, 421)
    assert carry(line, "bob@trust.example") == TAKEN, "on a new line"


def test_an_unwelcome_sender_is_a_matter_of_the_settings(line: Line, settings: Settings) -> None:
    settings.DEFAULT_FROM_EMAIL = "stranger@trust.example"
    assert carry(line, "bob@trust.example") == Outcome(Trouble.NO_LINE, 553)


def test_nobody_there(settings: Settings) -> None:
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        aim(settings, nobody.getsockname()[1])
        assert Line().ready() == Outcome(Trouble.NO_LINE)


def test_a_slow_server_is_left_after_a_while(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "longest", lambda: 0.2)
    assert carry(line, "slow@trust.example") == Outcome(Trouble.NO_LINE)
    assert carry(line, "bob@trust.example") == TAKEN


def test_a_server_that_says_one_letter_at_a_time_is_left_too(settings: Settings) -> None:
    settings.SMTP_TIMEOUT = 1
    with socket.create_server(("127.0.0.1", 0)) as server:
        aim(settings, server.getsockname()[1])
        talker = threading.Thread(target=mumble, args=[server], daemon=True)
        talker.start()
        line = Line()
        assert line.ready() == TAKEN
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(smtp, "longest", lambda: 0.3)
            assert line.carry(posted()) == Outcome(Trouble.NO_LINE)
        talker.join(5)
        assert not talker.is_alive()


def mumble(server: socket.socket) -> None:
    """Greets quickly, and then never comes to the end of a line."""
    speaker, _ = server.accept()
    with speaker:
        speaker.sendall(b"220 hello\r\n")
        speaker.recv(1_000)
        try:
            while True:
                speaker.sendall(b"2")
                threading.Event().wait(0.05)
        except OSError:
            return


def test_a_certificate_is_looked_at_and_a_password_is_sent_only_under_it(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificate = self_signed(tmp_path)
    with office(tmp_path / "taken", "--certificate", str(certificate)) as guarded:
        aim(settings, guarded.port)
        settings.SMTP_TLS, settings.SMTP_USER = "starttls", "setwise"
        settings.SMTP_PASSWORD = PASSWORD
        assert carry(Line(), "bob@trust.example") == Outcome(Trouble.NO_LINE), "signed by nobody"
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        settings.SMTP_PASSWORD = "wrong"
        assert carry(Line(), "bob@trust.example") == Outcome(Trouble.NO_LINE, 535)
        settings.SMTP_PASSWORD = PASSWORD
        line = Line()
        assert carry(line, "bob@trust.example") == TAKEN
        line.close()
        assert len(guarded.mails) == 1


def test_a_server_without_encryption_gets_nothing(plain: Open, settings: Settings) -> None:
    aim(settings, plain.port)
    settings.SMTP_TLS = "starttls"
    assert Line().ready() == Outcome(Trouble.NO_LINE)
    settings.SMTP_TLS = "tls"
    assert Line().ready() == Outcome(Trouble.NO_LINE)


def test_what_is_missing_is_named(settings: Settings) -> None:
    settings.SMTP_HOST = ""
    with pytest.raises(ImproperlyConfigured, match="SETWISE_SMTP_HOST"):
        carrier()
    settings.SMTP_HOST = "smtp.example"
    settings.DEFAULT_FROM_EMAIL = ""
    with pytest.raises(ImproperlyConfigured, match="SETWISE_MAIL_FROM"):
        carrier()


def test_nothing_leaves_the_demonstration(settings: Settings) -> None:
    settings.MAIL_IS_KEPT = True
    settings.SMTP_HOST = "smtp.example"
    kept = carrier()
    assert isinstance(kept, Kept)
    assert (kept.ready(), kept.carry(posted())) == (TAKEN, TAKEN)
    kept.close()


def self_signed(folder: Path) -> Path:
    """A certificate for this machine, with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.now(UTC)
    address = x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))])
    made = x509.CertificateBuilder(
        issuer_name=name,
        subject_name=name,
        public_key=key.public_key(),
        serial_number=x509.random_serial_number(),
        not_valid_before=now - timedelta(days=1),
        not_valid_after=now + timedelta(days=1),
    )
    made = made.add_extension(address, critical=False)
    signed = made.sign(key, hashes.SHA256())
    written = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path = folder / "certificate.pem"
    path.write_bytes(written + signed.public_bytes(serialization.Encoding.PEM))
    return path
