"""From a proposal to sets."""

import pytest

from setwise.people.models import Invitation
from setwise.programmes.cohorts.seats import seats
from setwise.programmes.forming import accepting, queries
from setwise.programmes.forming.changing import Refused
from setwise.programmes.models import LearningSet, Membership, Role
from tests.people.organisations.world import NOW
from tests.programmes.forming.world import Forming


def accepts(forming: Forming, **names: str) -> int:
    written = {int(key.removeprefix("n")): text for key, text in names.items()}
    version = forming.run.version
    return accepting.accept(access=forming.found, names=written, version=version, at=NOW)


def test_sets_are_made_with_those_who_belong_and_those_who_are_invited(forming: Forming) -> None:
    forming.spring.enrols(forming.spring.people.alice)
    forming.offers(forming.spring.people.grace, 3)
    proposed = forming.forms(guides=True)
    assert accepts(forming, n1="Rowan") == len(proposed)
    sets = {each.name: each for each in LearningSet.objects.filter(cohort=forming.spring.cohort)}
    assert {each.programme_id for each in sets.values()} == {forming.spring.programme.pk}
    sitting = seats(sets.values())
    for each in proposed:
        here = sitting[sets[each.name if each.number > 1 else "Rowan"].pk]
        assert {str(one.enrolment) for one in here if one.role is Role.MEMBER} == set(each.members)
        assert [one.name for one in here if one.role is Role.FACILITATOR] == ["Grace Green"]
    assert Membership.objects.filter(role=Role.MEMBER.value).count() == 1
    assert Invitation.objects.exclude(leads_to=None).count() == 14
    assert forming.run.accepted_at == NOW


def test_those_who_sit_are_not_placed_again(forming: Forming) -> None:
    forming.forms()
    accepts(forming)
    assert not queries.known(forming.spring.cohort).free
    with pytest.raises(Refused):
        accepts(forming)
    assert LearningSet.objects.count() == 2


def test_after_a_crash_the_others_are_made_by_pressing_again(
    forming: Forming, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed = forming.forms()
    whole = accepting._seat
    made: list[tuple[object, ...]] = []

    def once(*args: object) -> None:
        if made:
            raise RuntimeError
        made.append(args)
        whole(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(accepting, "_seat", once)
    with pytest.raises(RuntimeError):
        accepts(forming)
    assert LearningSet.objects.count() == 1
    with pytest.raises(Refused, match="made already"):
        forming.asks()
    monkeypatch.undo()
    assert accepts(forming) == len(proposed)
    assert LearningSet.objects.count() == 2
    assert Invitation.objects.exclude(leads_to=None).count() == 14


def test_two_sets_of_one_name_are_refused(forming: Forming) -> None:
    forming.forms()
    with pytest.raises(Refused, match="Give one of them another name") as refused:
        accepts(forming, n1="Rowan", n2="rowan")
    assert refused.value.field == "name-2"
    with pytest.raises(Refused, match="Write a name"):
        accepts(forming, n1=" ")
    assert not LearningSet.objects.exists()


def test_a_proposal_that_somebody_changed_meanwhile_is_not_made(forming: Forming) -> None:
    forming.forms()
    version = forming.run.version - 1
    with pytest.raises(Refused, match="changed these sets meanwhile"):
        accepting.accept(access=forming.found, names={}, version=version, at=NOW)
    assert not LearningSet.objects.exists()


def test_whoever_facilitates_no_longer_is_left_out(
    forming: Forming, monkeypatch: pytest.MonkeyPatch
) -> None:
    forming.offers(forming.spring.people.grace, 3)
    forming.forms(guides=True)
    monkeypatch.setattr(accepting, "facilitators", lambda organisation: ())
    accepts(forming)
    assert LearningSet.objects.count() == 2
    assert not Membership.objects.filter(role=Role.FACILITATOR.value).exists()
