"""A browser at the door of a trust: Alice leads, Bob is a member, Charlie belongs elsewhere."""

import pytest
from django.core.cache import cache
from pytest_django.fixtures import Settings

from tests.people.signin.door import Door, Trust, a_trust


@pytest.fixture
def trust(db: None, settings: Settings) -> Trust:
    # Which mails went out is looked up where Django's tests keep them.
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    cache.clear()
    return a_trust()


@pytest.fixture
def door(trust: Trust) -> Door:
    return Door()
