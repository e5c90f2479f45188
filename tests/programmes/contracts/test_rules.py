"""When a contract stands."""

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from setwise.programmes.contracts.rules import State, standing, stands

PEOPLE = st.sets(st.sampled_from([UUID(int=n) for n in range(6)]))
VERSIONS = st.none() | PEOPLE


@given(PEOPLE, PEOPLE)
def test_it_stands_when_nobody_who_is_asked_is_left(asked: set[UUID], agreed: set[UUID]) -> None:
    assert stands(asked, agreed) == (bool(asked) and not asked - agreed)


@given(PEOPLE, PEOPLE, PEOPLE)
def test_more_agreement_never_undoes_it(
    asked: set[UUID], agreed: set[UUID], more: set[UUID]
) -> None:
    assert not stands(asked, agreed) or stands(asked, agreed | more)


@given(PEOPLE, PEOPLE, PEOPLE)
def test_who_leaves_never_undoes_it(asked: set[UUID], agreed: set[UUID], leave: set[UUID]) -> None:
    left = asked - leave
    assert not stands(asked, agreed) or not left or stands(left, agreed)


@given(PEOPLE, VERSIONS, VERSIONS)
def test_how_it_is(asked: set[UUID], waits: set[UUID] | None, holds: set[UUID] | None) -> None:
    found = standing(asked, waits, holds)
    assert (found.state is State.NONE) == (waits is None and holds is None)
    assert found.stands == (holds is not None)
    newest = waits if waits is not None else holds
    assert found.waiting_for == (0 if newest is None else len(asked - newest))
    if found.state is State.AGREED:
        assert waits is None
        assert not found.waiting_for


def test_somebody_new_is_asked_and_the_others_are_not_asked_again() -> None:
    old, new = {UUID(int=1), UUID(int=2)}, UUID(int=3)
    found = standing({*old, new}, None, old)
    assert found == (State.WAITING, 1, True)
