"""What a command costs the database: a budget, so that it cannot creep up unseen."""

from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from setwise.core.meeting import commands as c
from tests.room.browser import a_client, room_of
from tests.room.stages import reach
from tests.room.test_pages import moment
from tests.room.world import a_world

MOST_WAYS = 4
"""To PostgreSQL and back: the session, the membership, the turn, and all that is written."""
MOST_STATEMENTS = 10
"""On SQLite, where there is no way to go: BEGIN, the savepoint and COMMIT among them."""


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> Callable[[], int]:
    """How often anybody waited for the server since this was last asked."""
    waited = 0
    usual = psycopg.Connection.wait

    def wait(self: Any, *given: Any, **named: Any) -> Any:
        nonlocal waited
        waited += 1
        return usual(self, *given, **named)

    def asked() -> int:
        nonlocal waited
        found, waited = waited, 0
        return found

    monkeypatch.setattr(psycopg.Connection, "wait", wait)
    return asked


@pytest.mark.databases
@pytest.mark.django_db(transaction=True)
def test_a_command_goes_to_the_database_no_more_often_than_this(ways: Callable[[], int]) -> None:
    world = a_world()
    reach(world, "open_questions")
    world.must("dana", c.RaiseHand())  # has the floor; whoever comes next waits
    client = a_client(world, "erin")
    address, accepts = f"{room_of(world)}act", {"accept": "application/json"}

    def press(do: str) -> tuple[int, int]:
        fields = {"do": do, **moment(world)}
        ways()
        with CaptureQueriesContext(connection) as asked:
            answer = client.post(address, fields, headers=accepts)
        assert answer.status_code == 200, answer.content
        return ways(), len(asked)

    press("raise_hand")  # names and times are remembered from here on
    gone, asked = press("lower_hand")
    if connection.vendor == "postgresql":
        assert gone == MOST_WAYS
    else:
        assert asked <= MOST_STATEMENTS
