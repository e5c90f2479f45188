"""Sets formed, memberships begun and ended, meetings planned: recorded, and called by their names."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from setwise.people.audit.names import actors_of, names_of
from setwise.programmes import usecases
from setwise.store import audit
from tests.people import factories as people
from tests.programmes.factories import TEN, World, a_meeting, a_set

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def rows(organisation: UUID) -> list[audit.Row]:
    return list(reversed(audit.page(organisation).rows))


def test_what_is_done_is_recorded_once_with_who_did_it() -> None:
    trust, alice, bob = people.an_organisation(), people.alice(), people.bob()
    otters = usecases.form_set(organisation=trust, name="Otters", by=alice.pk, at=NOW)
    usecases.add_member(learning_set=otters, person=bob, since=NOW, by=alice.pk)
    with pytest.raises(usecases.AlreadyMember):
        usecases.add_member(learning_set=otters, person=bob, since=NOW, by=alice.pk)
    usecases.plan_meeting(
        learning_set=otters, starts_at=TEN, ends_at=TEN + timedelta(hours=2), by=alice.pk, at=NOW
    )
    for _ in range(2):
        usecases.end_membership(learning_set=otters, person=bob, until=NOW, by=alice.pk)
    told = rows(trust.pk)[1:]
    assert [row.action for row in told] == [
        "set_formed",
        "membership_begun",
        "meeting_planned",
        "membership_ended",
    ]
    assert {row.actor for row in told} == {str(alice.pk)}
    assert "Otters" not in " ".join(map(str, told))
    assert audit.verify(trust.pk) is None


def test_things_are_called_by_their_names_as_long_as_they_have_one() -> None:
    trust, alice = people.an_organisation(), people.alice()
    a_meeting(a_set(trust, "Otters", alice))
    told = rows(trust.pk)
    names = names_of(trust.pk, told)
    assert [names.get((row.thing, row.thing_id)) for row in told] == [
        trust.name,
        "Otters",
        "Alice Adeyemi, Otters",
        "Otters · Meeting 1",
    ]
    assert names_of(uuid4(), told) == {}


def test_nobody_elsewhere_is_named(world: World) -> None:
    trust = world.herons.organisation
    stranger = usecases.start_programme(organisation=trust, name="Preceptorship")
    row = audit.Row(trust.pk, 1, 0, str(world.charlie.pk), "set_formed", "programme", "", "done")
    named = audit.Row(trust.pk, 1, 0, "house", "set_formed", "programme", str(stranger.pk), "done")
    assert actors_of(trust.pk, [row, named]) == {}
    assert names_of(trust.pk, [row, named]) == {("programme", str(stranger.pk)): "Preceptorship"}
