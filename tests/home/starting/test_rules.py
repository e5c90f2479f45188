"""Whose first steps somebody is shown."""

import pytest

from setwise.home.starting.rules import Known, path_of
from setwise.people.starting.models import Path

NOTHING = Known(leads=False, facilitates=False, own_set=False, waits=False, member=False)


@pytest.mark.parametrize(
    ("known", "path"),
    [
        (NOTHING, None),
        (NOTHING._replace(member=True), Path.MEMBER),
        (NOTHING._replace(member=True, waits=True), Path.WAITING),
        (NOTHING._replace(waits=True, own_set=True), Path.OWN_SET),
        (NOTHING._replace(member=True, own_set=True), Path.OWN_SET),
        (NOTHING._replace(facilitates=True, own_set=True, member=True), Path.FACILITATOR),
        (Known(leads=True, facilitates=True, own_set=True, waits=True, member=True), Path.LEAD),
    ],
)
def test_there_is_one_row_of_steps_at_a_time(known: Known, path: Path | None) -> None:
    assert path_of(known) is path
