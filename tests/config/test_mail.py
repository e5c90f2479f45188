"""How mail is set: with a default, or refused with the name of the variable."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from setwise.config import env
from tests.config.test_settings import told

DEMO = {"SETWISE_DEMO": "1"}
SIGNS_IN = {"SETWISE_SMTP_USER": "setwise", "SETWISE_SMTP_PASSWORD": "open sesame"}


@pytest.mark.parametrize(
    ("given", "server"),
    [
        ({}, "starttls 587 10"),
        ({"SETWISE_SMTP_TLS": "tls"}, "tls 465 10"),
        ({"SETWISE_SMTP_TLS": "None", "SETWISE_SMTP_PORT": "1025"}, "none 1025 10"),
        ({"SETWISE_SMTP_TIMEOUT": "3"}, "starttls 587 3"),
    ],
)
def test_how_the_server_is_spoken_to(tmp_path: Path, given: dict[str, str], server: str) -> None:
    wanted = "settings.SMTP_TLS, settings.SMTP_PORT, settings.SMTP_TIMEOUT"
    assert told(tmp_path, wanted, **DEMO, **given) == server


@pytest.mark.parametrize(
    ("given", "refusal"),
    [
        (
            {"SETWISE_SMTP_TLS": "ssl"},
            "SETWISE_SMTP_TLS is 'ssl'. Write one of: starttls, tls, none.",
        ),
        ({"SETWISE_SMTP_USER": "setwise"}, "SETWISE_SMTP_PASSWORD is not set."),
        (SIGNS_IN | {"SETWISE_SMTP_TLS": "none"}, "would be sent in the clear"),
        ({"SETWISE_MAIL_FROM": "Setwise"}, "SETWISE_MAIL_FROM is 'Setwise'. Write an address"),
    ],
)
def test_what_cannot_be_is_refused_by_name(
    tmp_path: Path, given: dict[str, str], refusal: str
) -> None:
    assert refusal in told(tmp_path, "settings", **DEMO, **given)


def test_a_password_may_be_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "password"
    file.write_text("open sesame\n")
    given = {"SETWISE_SMTP_USER": "setwise", "SETWISE_SMTP_PASSWORD_FILE": str(file)}
    assert told(tmp_path, "settings.SMTP_PASSWORD", **DEMO, **given) == "open sesame"


def test_the_demonstration_keeps_its_mail(tmp_path: Path) -> None:
    said = told(tmp_path, "settings.MAIL_IS_KEPT, settings.DEFAULT_FROM_EMAIL", **DEMO)
    assert said == "True Setwise <setwise@demo.invalid>"


@pytest.mark.parametrize("value", ["Setwise", "a@b\nBcc: c@d.example", "Setwise <>"])
def test_an_address_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SETWISE_X", value)
    with pytest.raises(ImproperlyConfigured, match="SETWISE_X is"):
        env.mailbox("SETWISE_X", "")


def test_an_address_may_have_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SETWISE_X", "Our Trust <setwise@trust.example>")
    assert env.mailbox("SETWISE_X", "") == "Our Trust <setwise@trust.example>"
