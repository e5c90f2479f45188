"""What was erased as a whole stays erased through a restore: organisations, and accounts."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.apps import apps
from pytest_django.fixtures import Settings

from setwise.home import erasing, organisations
from setwise.home.models import ErasureAsked
from setwise.people import held
from setwise.people.models import Belonging, Organisation, Person, RoleHeld
from setwise.people.usecases import belong, found_organisation
from setwise.programmes import usecases as programmes
from setwise.store import audit, erasure, ledger, policies
from setwise.store.backup import whole
from setwise.store.backup.failing import Failed
from setwise.store.backup.whole import Places
from setwise.store.keys import cabinet
from tests.programmes.tending.world import Sets, some_sets

pytestmark = pytest.mark.databases
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)


@pytest.fixture
def sets(transactional_db: None, tmp_path: Path, settings: Settings) -> Sets:
    settings.LEDGER = tmp_path / "erasures.jsonl"
    cabinet.forget()
    return some_sets()


@pytest.fixture
def backup(sets: Sets, tmp_path: Path) -> Places:
    """A backup from before anything was erased."""
    return whole.take(tmp_path / "backup", at=1)


def restore(backup: Places, *, ledger_is_lost: bool = False) -> int:
    return whole.put_back(backup, at=9, migrate=lambda: None, ledger_is_lost=ledger_is_lost)


def rows_of(organisation: Organisation) -> dict[str, int]:
    """How many rows each table has of it, but those that say that it was erased."""
    found = {
        table: model._base_manager.filter(**{column: organisation.pk}).count()
        for model in apps.get_models()
        for table, column in policies.tables([model])
        if table not in organisations.STAYS
    }
    return {table: count for table, count in found.items() if count}


def test_an_organisation_erased_since_does_not_come_back(sets: Sets, backup: Places) -> None:
    gone, stays = sets.people.northshire, sets.people.elsewhere
    people = set(Belonging.objects.filter(organisation=gone).values_list("person", flat=True))
    before = rows_of(stays)
    taken = organisations.erase(organisation=gone.pk, at=NOW)
    assert rows_of(gone) == {}
    assert restore(backup) > 0
    assert rows_of(gone) == {}
    assert rows_of(stays) == before
    assert len(held.forgotten() & people) == taken.people > 0
    assert not Person.objects.filter(email="ada@example.org").exists()
    assert audit.page(None).rows[0].action == "organisation_erased"
    assert erasure.catch_up(at=10) == 0


def test_an_empty_organisation_does_not_either(sets: Sets, tmp_path: Path) -> None:
    empty = found_organisation(name="Southshire", contacts="Guardian: 1", at=NOW)
    backup = whole.take(tmp_path / "other", at=1)
    organisations.erase(organisation=empty.pk, at=NOW)
    written = [(line.what, line.thing, line.id) for line in ledger.current().lines()]
    assert written == [("erase", "organisation", empty.pk), ("done", "organisation", empty.pk)]
    assert restore(backup) == 1
    assert not Organisation.objects.filter(pk=empty.pk).exists()
    assert "Southshire" not in ledger.current().path.read_text()


def test_who_belonged_elsewhere_by_then_keeps_the_account(sets: Sets, backup: Places) -> None:
    alice = sets.people.alice
    belong(organisation=sets.people.elsewhere, person=alice, at=NOW, joined=True)
    organisations.erase(organisation=sets.people.northshire.pk, at=LATER)
    restore(backup)
    assert Person.objects.get(pk=alice.pk).email == "alice@example.org"
    assert not Belonging.objects.filter(person=alice).exists()


def test_what_broke_off_half_way_is_finished_with_its_people(
    sets: Sets, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = sets.people.northshire
    with monkeypatch.context() as broken:
        broken.setattr(organisations, "_delete_rows", lambda organisation: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            organisations.erase(organisation=gone.pk, at=NOW)
    assert Organisation.objects.filter(pk=gone.pk).exists()
    assert erasure.catch_up(at=9) == 1
    assert rows_of(gone) == {}
    assert not Person.objects.filter(email="ada@example.org").exists()


def test_a_person_erased_since_does_not_come_back(sets: Sets, backup: Places) -> None:
    alice, ada = sets.people.alice, sets.people.ada
    Belonging.objects.filter(person=alice).update(ward="Maple")
    backup = whole.take(backup.data.parent.parent / "with-ward", at=2)
    erasing.ask(person=alice.pk, at=NOW)
    assert erasing.erase_due(at=NOW + timedelta(days=14)) == 1
    assert restore(backup) == 2
    found = Person.objects.get(pk=alice.pk)
    assert (found.name, found.short_name, found.email) == ("—", "—", None)
    assert not found.is_active
    assert not Belonging.objects.filter(person=alice, ward="Maple").exists()
    assert not RoleHeld.objects.filter(person=alice, until=None).exists()
    assert Person.objects.get(pk=ada.pk).email == "ada@example.org"
    assert erasure.catch_up(at=10) == 0


def test_whoever_was_still_waiting_in_the_backup_waits_no_more(sets: Sets, tmp_path: Path) -> None:
    alice = sets.people.alice
    erasing.ask(person=alice.pk, at=NOW)
    backup = whole.take(tmp_path / "waiting", at=1)
    erasing.erase_due(at=NOW + timedelta(days=14))
    restore(backup)
    assert erasing.asked(person=alice.pk) is None
    assert ErasureAsked.objects.get(person=alice.pk).done_at is not None


class TestWithoutTheLedger:
    def test_the_databases_that_are_there_know_of_it(
        self, sets: Sets, backup: Places, settings: Settings
    ) -> None:
        organisations.erase(organisation=sets.people.northshire.pk, at=NOW)
        erasing.erase(person=sets.people.charlie.pk, at=NOW)
        settings.LEDGER.unlink()
        with pytest.raises(Failed, match="ledger-is-lost"):
            restore(backup)
        settings.LEDGER.touch()
        with pytest.raises(Failed, match="databases know of"):
            restore(backup)
        with pytest.raises(Failed, match="databases know of"):
            whole.outlook(backup)
        assert rows_of(sets.people.northshire) == {}

    def test_what_only_they_know_is_saved_before_they_go(
        self, sets: Sets, backup: Places, settings: Settings
    ) -> None:
        programmes.plan_meeting(learning_set=sets.herons, starts_at=NOW, ends_at=LATER)
        organisations.erase(organisation=sets.people.northshire.pk, at=NOW)
        erasing.erase(person=sets.people.charlie.pk, at=NOW)
        settings.LEDGER.unlink()
        foreseen = whole.outlook(backup, ledger_is_lost=True).again
        assert restore(backup, ledger_is_lost=True) == foreseen > 0
        assert rows_of(sets.people.northshire) == {}
        assert Person.objects.get(pk=sets.people.charlie.pk).email is None
        assert not Person.objects.filter(email="ada@example.org").exists()

    def test_it_is_refused_even_if_nobody_knows_of_an_erasure(
        self, sets: Sets, backup: Places, settings: Settings
    ) -> None:
        settings.LEDGER.unlink()
        with pytest.raises(Failed, match="never was one"):
            restore(backup)
        assert restore(backup, ledger_is_lost=True) == 0
        assert settings.LEDGER.exists()
