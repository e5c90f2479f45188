"""Messages go to the services that the operator knows, and nowhere else."""

from __future__ import annotations

import pytest
from pytest_django.fixtures import Settings

from setwise.people.push import places

USUAL = (
    "https://fcm.googleapis.com/fcm/send/abc:def",
    "https://fcm.googleapis.com:443/wp/abc",
    "https://updates.push.services.mozilla.com/wpush/v2/gAAA_-",
    "https://web.push.apple.com/QGx-1",
    "https://wns2-par02p.notify.windows.com/w/?token=BQYAAAA%3d",
)
WRONG = (
    "",
    "http://fcm.googleapis.com/fcm/send/abc",
    "https://fcm.googleapis.com:8443/fcm/send/abc",
    "https://fcm.googleapis.com.evil.example/",
    "https://evil.example/fcm.googleapis.com",
    "https://evilfcm.googleapis.com/",
    "https://fcm.googleapis.com@evil.example/",
    "https://someone@fcm.googleapis.com/",
    "https://evil.example#@fcm.googleapis.com/",
    "https://evil.example\\@fcm.googleapis.com/",
    "https://fcm.googleapis.com/ x",
    "https://fcm.googleapis.com/\r\nHost: evil.example",
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://169.254.169.254/latest/meta-data",
    "https://localhost/",
    "https://notify.windows.com.evil.example/",
    "https://xnotify.windows.com/",
    "https://fcm.googleapis.com:x/",
    "https://[fcm.googleapis.com/",
    "https://fcm.googleapis.com/" + "x" * 1_000,
    "file:///etc/passwd",
    "https://ｆcm.googleapis.com/",
)


def test_those_of_the_large_makers_are_known() -> None:
    assert [each for each in USUAL if not places.is_known(each)] == []


def test_no_other_is() -> None:
    assert [each for each in WRONG if places.is_known(each)] == []


def test_the_operator_says_which(settings: Settings) -> None:
    settings.PUSH_HOSTS = ["push.trust.example:8443"]
    assert places.is_known("https://push.trust.example:8443/a")
    assert not places.is_known("https://push.trust.example/a")
    assert not any(places.is_known(each) for each in USUAL)


def test_what_is_signed_for_is_the_service_alone() -> None:
    assert places.origin("https://push.example:8443/a/b?c") == "https://push.example:8443"


@pytest.mark.parametrize("host", ["push.apple.com", "web.push.apple.com"])
def test_a_dot_means_it_and_all_below(host: str, settings: Settings) -> None:
    settings.PUSH_HOSTS = [".push.apple.com"]
    assert places.is_known(f"https://{host}/")
