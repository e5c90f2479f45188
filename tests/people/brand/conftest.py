"""The same trust as that of the terms: Alice administers it, Bob is a member, Charlie is elsewhere."""

from collections.abc import Iterator

import pytest

from setwise.people.brand import found
from tests.people.terms.conftest import trust as trust


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """No test finds what another one remembered."""
    found.forget_all()
    yield
    found.forget_all()
