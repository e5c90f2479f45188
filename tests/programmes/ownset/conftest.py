import pytest
from django.core.cache import cache
from pytest_django.fixtures import Settings


@pytest.fixture(autouse=True)
def mail_where_tests_keep_it(db: None, settings: Settings) -> None:
    """Codes are looked up where Django's tests keep mail; nobody has tried anything yet."""
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    cache.clear()
