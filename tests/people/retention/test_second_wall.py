"""The job that lets go of what is over, under PostgreSQL's own wall, as a role that owns nothing."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import connections
from pytest_django.fixtures import Settings

from setwise.people.models import Belonging, Organisation, PeopleImport, RoleHeld
from setwise.people.retention import keeping
from setwise.programmes.models import LearningSet, Meeting, Membership
from setwise.store import audit, ledger, tenancy
from setwise.store.models import SetSeal
from setwise.store.tenancy import Errand
from tests.store.test_second_wall import House, house, walled

__all__ = ["house", "walled"]
pytestmark = pytest.mark.databases
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
YEARS = timedelta(days=365 * 8)


@pytest.fixture
def left_behind(house: House, settings: Settings, tmp_path: Path) -> House:
    """In both organisations a list was taken over and everybody left; one keeps sets for longer."""
    settings.LEDGER = tmp_path / "erasures.jsonl"
    # The house's own transaction is the tests'; an erasure begins one of its own in it.
    setattr(connections[house.alias].atomic_blocks[-1], "_from_testcase", True)  # noqa: B010 (it has no type)
    with tenancy.on(Errand.OPERATOR):
        for trust in (house.ours, house.theirs):
            PeopleImport.objects.create(
                organisation_id=trust.organisation,
                made_by_id=trust.person,
                made_at=NOW,
                taken_at=NOW,
            )
        Membership.objects.update(until=NOW)
        Belonging.objects.update(left_at=NOW, ward="Maple")
        theirs = Organisation.objects.filter(pk=house.theirs.organisation)
        theirs.update(periods={"sets": 240, "left": 120})
    tenancy.begin()
    return house


def test_each_organisation_lets_go_of_its_own_by_its_own_time(left_behind: House) -> None:
    ours, theirs = left_behind.ours, left_behind.theirs
    assert keeping.remove_due(NOW + YEARS) == 4
    assert tenancy.bounds() == tenancy.NOBODY
    assert not LearningSet.objects.exists()
    kinds = (LearningSet, Meeting, Membership, Belonging, RoleHeld, PeopleImport)
    with tenancy.inside(ours.organisation):
        assert [kind for kind in kinds if kind._default_manager.exists()] == []
        assert SetSeal.objects.get(pk=ours.learning_set).key is None
        assert {"kept_no_longer", "set_erased"} <= audit.actions(ours.organisation)
        assert audit.verify(ours.organisation) is None
    with tenancy.inside(theirs.organisation):
        assert [kind for kind in kinds if not kind._default_manager.exists()] == [PeopleImport]
        assert Belonging.objects.get().ward == "Maple"
        assert "set_erased" not in audit.actions(theirs.organisation)
    assert [line.id for line in ledger.current().lines()] == [ours.learning_set] * 2
    tenancy.begin()
    assert keeping.remove_due(NOW + YEARS) == 0
