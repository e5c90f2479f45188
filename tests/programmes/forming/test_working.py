"""Asking for sets, the worker that forms them, and what is left when it dies."""

from datetime import timedelta

import pytest
from django.http import Http404

from setwise.core.forming import ClashKind, Progress
from setwise.programmes.forming import clashes, queries, usecases, working
from setwise.programmes.forming.access import forming_for
from setwise.programmes.forming.changing import Refused
from setwise.programmes.models import FormingRun, RunState, WishKind
from tests.people.organisations.world import NOW
from tests.programmes.forming.world import QUICK, Forming, works

LATER = NOW + timedelta(seconds=1)


def test_sets_are_formed_of_everybody(forming: Forming) -> None:
    sets = forming.forms()
    assert sorted(len(each.members) for each in sets) == [7, 7]
    assert [each.number for each in sets] == [1, 2]
    assert [each.name for each in sets] == ["Alder", "Ash"]
    run = forming.run
    assert (run.state, run.clash) == ("done", {})
    assert run.score is not None
    assert run.bound is not None
    assert run.score <= run.bound
    assert all(each.reasons for each in sets)


def test_only_those_who_look_after_the_organisation_find_it(forming: Forming) -> None:
    forming.asks()
    people, cohort = forming.spring.people, forming.spring.cohort.pk
    for person in (people.ada, people.lena):
        assert forming_for(person.pk, people.northshire.pk, cohort)
    for person in (people.grace, people.alice, people.charlie):
        with pytest.raises(Http404):
            forming_for(person.pk, people.northshire.pk, cohort)


def test_asking_again_replaces_what_was_asked(forming: Forming) -> None:
    forming.asks()
    forming.asks(least=2, preferred=3, most=4)
    works()
    assert FormingRun.objects.count() == 1
    assert len(forming.sets) >= 4


def test_without_people_there_is_nothing_to_ask_for(forming: Forming) -> None:
    for place in queries.known(forming.spring.cohort).candidates:
        forming.spring.cohort.enrolments.filter(pk=place.id).delete()
    with pytest.raises(Refused, match="nobody to be placed"):
        forming.asks()


def test_what_stands_in_the_way_is_kept_and_the_sets_of_before_stay(forming: Forming) -> None:
    before = forming.forms()
    forming.wishes("Person 00", "Person 07", WishKind.TOGETHER)
    usecases.again(access=forming.found, version=forming.run.version, at=LATER)
    works()
    clash = clashes.read(forming.run.clash)
    assert clash is not None
    assert clash.kind is ClashKind.TOGETHER_AND_RULE
    assert forming.sets == before
    assert clashes.read(clashes.kept(clash)) == clash


def test_what_is_locked_stays_when_the_rest_is_formed_again(forming: Forming) -> None:
    from setwise.programmes.forming import moving

    one, _ = forming.forms()
    moving.lock(access=forming.found, number=one.number, locked=True, by=forming.by)
    usecases.again(access=forming.found, version=forming.run.version, at=LATER)
    works()
    (now, other) = forming.sets
    assert (now.members, now.name, now.locked) == (one.members, one.name, True)
    assert not set(other.members) & set(one.members)
    moving.undo(access=forming.found, by=forming.by)
    assert [each.number for each in forming.sets] == [1, 2]


def test_whoever_works_says_how_far_it_is_and_hears_that_it_is_to_stop(forming: Forming) -> None:
    forming.asks()
    run = working.begin(run=forming.run.pk, at=NOW)
    assert run is not None
    assert working.begin(run=run.pk, at=LATER) is None, "it is taken"
    far = Progress(1.0, None, 20, 5, 14)
    assert working.alive(run=run, progress=far, at=LATER)
    assert forming.run.progress["placed"] == 5
    usecases.stop(access=forming.found)
    assert not working.alive(run=run, progress=far, at=LATER)


def test_a_worker_that_died_is_noticed_and_another_one_does_it(forming: Forming) -> None:
    forming.asks()
    dead = working.begin(run=forming.run.pk, at=NOW)
    assert dead is not None
    with pytest.raises(Refused):
        usecases.resume(access=forming.found, at=LATER)
    much_later = NOW + queries.SILENT + timedelta(seconds=QUICK.seconds + 1)
    assert queries.lost(forming.run, much_later)
    usecases.resume(access=forming.found, at=much_later)
    works()
    assert forming.run.state == RunState.DONE.value
    assert not working.alive(run=dead, progress=None, at=much_later), "it is another's now"


def test_an_error_is_said(forming: Forming, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("setwise.programmes.forming.job.form", broken)
    forming.asks()
    works()
    assert forming.run.state == RunState.FAILED.value
    monkeypatch.undo()
    usecases.resume(access=forming.found, at=LATER)
    works()
    assert len(forming.sets) == 2


def test_everybody_gets_a_facilitator_who_offered(forming: Forming) -> None:
    forming.offers(forming.spring.people.grace, 2)
    grace = str(forming.spring.people.grace.pk)
    assert [each.guide for each in forming.forms(guides=True)] == [grace, grace]
    forming.offers(forming.spring.people.grace, 1)
    forming.asks(guides=True)
    works()
    clash = clashes.read(forming.run.clash)
    assert clash is not None
    assert clash.kind is ClashKind.TOO_FEW_GUIDES
