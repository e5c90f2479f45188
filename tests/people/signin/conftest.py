"""A browser at the door of a trust: Alice leads, Bob is a member, Charlie belongs elsewhere."""

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.core.cache import cache
from pytest_django.fixtures import Settings

from tests.people.signin.door import CLOCK, Door, Trust, a_trust


@pytest.fixture
def trust(db: None, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Trust:
    # Which mails went out is looked up where Django's tests keep them.
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    cache.clear()
    monkeypatch.setattr(totp, "yield_hotp_counters_from_time", lambda: range(CLOCK - 1, CLOCK + 2))
    return a_trust()


@pytest.fixture
def door(trust: Trust) -> Door:
    return Door()
