"""Changing a proposal by hand: moved, swapped, led, locked; refused; and taken back."""

import pytest

from setwise.core.forming import Rule, WardRule
from setwise.programmes.forming import moving, usecases
from setwise.programmes.forming.changing import Refused
from setwise.programmes.forming.moving import Breaks, Change
from setwise.programmes.models import WishKind
from tests.people.organisations.world import NOW
from tests.programmes.forming.world import Forming


def goes(forming: Forming, name: str, to: int, *, relax: bool = False) -> None:
    by = Change(forming.run.version, relax)
    moving.move(access=forming.found, person=forming.id_of(name), to=to, by=by)


def elsewhere(forming: Forming, name: str) -> int:
    return next(each.number for each in forming.sets if forming.id_of(name) not in each.members)


def test_somebody_goes_to_another_set_and_back(forming: Forming) -> None:
    before = forming.forms(ward="free")
    to = elsewhere(forming, "Person 00")
    goes(forming, "Person 00", to)
    assert forming.set_of("Person 00").number == to
    assert sorted(len(each.members) for each in forming.sets) == [6, 8]
    assert moving.undo(access=forming.found, by=forming.by)
    assert forming.sets == before
    assert not moving.undo(access=forming.found, by=forming.by), "there is nothing left"


def test_two_change_places(forming: Forming) -> None:
    forming.forms(ward="free")
    one, two = forming.sets
    moving.swap(access=forming.found, person=one.members[0], other=two.members[0], by=forming.by)
    now, other = forming.sets
    assert two.members[0] in now.members
    assert one.members[0] in other.members
    with pytest.raises(Refused, match="no such"):
        moving.swap(
            access=forming.found, person=now.members[0], other=now.members[1], by=forming.by
        )


def test_a_rule_is_refused_until_it_is_relaxed(forming: Forming) -> None:
    forming.forms()
    to = elsewhere(forming, "Person 00")
    with pytest.raises(Breaks) as refused:
        goes(forming, "Person 00", to)
    assert [each.rule for each in refused.value.broken] == [Rule.WARD]
    assert refused.value.relaxed is not None
    goes(forming, "Person 00", to, relax=True)
    assert forming.run.options["ward"] == WardRule.WISH.value
    moving.undo(access=forming.found, by=forming.by)
    assert forming.run.options["ward"] == WardRule.NEVER.value


def test_a_wish_is_not_relaxed_here(forming: Forming) -> None:
    forming.wishes("Person 00", "Person 01", WishKind.APART)
    forming.forms(ward="free")
    to = forming.set_of("Person 01").number
    with pytest.raises(Breaks) as refused:
        goes(forming, "Person 00", to, relax=True)
    assert refused.value.relaxed is None


def test_who_is_to_stay_together_is_moved_together(forming: Forming) -> None:
    forming.wishes("Person 00", "Person 01", WishKind.TOGETHER)
    forming.forms(least=4, most=10, ward="free")
    to = elsewhere(forming, "Person 00")
    goes(forming, "Person 00", to)
    assert forming.set_of("Person 01").number == to


def test_a_locked_set_lets_nobody_come_or_go(forming: Forming) -> None:
    forming.forms(ward="free")
    moving.lock(access=forming.found, number=1, locked=True, by=forming.by)
    for each in forming.sets:
        name = next(
            n
            for n in ("Person 00", "Person 01", "Person 02", "Person 03", "Person 04")
            if forming.id_of(n) in each.members
        )
        with pytest.raises(Refused, match="is locked"):
            goes(forming, name, elsewhere(forming, name))
    moving.lock(access=forming.found, number=1, locked=False, by=forming.by)
    goes(forming, "Person 00", elsewhere(forming, "Person 00"))


def test_somebody_who_offered_leads_a_set(forming: Forming) -> None:
    forming.forms()
    grace = str(forming.spring.people.grace.pk)
    with pytest.raises(Refused, match="no such"):
        moving.lead(access=forming.found, number=1, guide=grace, by=forming.by)
    forming.offers(forming.spring.people.grace, 1)
    moving.lead(access=forming.found, number=1, guide=grace, by=forming.by)
    assert [each.guide for each in forming.sets] == [grace, None]
    with pytest.raises(Breaks):
        moving.lead(access=forming.found, number=2, guide=grace, by=forming.by)
    moving.lead(access=forming.found, number=1, guide=None, by=forming.by)
    assert [each.guide for each in forming.sets] == [None, None]


def test_who_has_left_the_cohort_is_gone_and_who_came_can_be_placed(forming: Forming) -> None:
    forming.forms(ward="free")
    forming.spring.place_of("Person 00").delete()
    forming.spring.enrols(forming.spring.people.alice)
    alice = forming.id_of("Alice Adams")
    assert alice not in {one for each in forming.sets for one in each.members}
    goes(forming, "Alice Adams", 1)
    assert forming.set_of("Alice Adams").number == 1
    assert sum(len(each.members) for each in forming.sets) == 14


def test_nothing_is_changed_while_sets_are_formed(forming: Forming) -> None:
    forming.forms()
    usecases.again(access=forming.found, version=forming.run.version, at=NOW)
    with pytest.raises(Refused, match="are being formed"):
        goes(forming, "Person 00", elsewhere(forming, "Person 00"))
    with pytest.raises(Refused, match="are being formed"):
        moving.lock_good(access=forming.found, by=forming.by)
