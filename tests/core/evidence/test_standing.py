"""What a renewal asks, what there is of it, and what is never counted."""

from __future__ import annotations

from datetime import date

from setwise.core.evidence.kinds import Confirmer, GivenAs, GivenBy, Method, Part, Source
from setwise.core.evidence.records import (
    Account,
    Confirmation,
    CpdEntry,
    Discussion,
    Feedback,
    Line,
    Period,
    Practice,
    Record,
    Registration,
    Standing,
    Towards,
)
from setwise.core.evidence.standing import participatory_by_itself, standing

PERIOD = Period(date(2024, 4, 1), date(2027, 3, 31))
NURSE = Registration(frozenset({Part.NURSE}), None, PERIOD.last)
INSIDE, OUTSIDE = date(2025, 5, 5), date(2024, 3, 31)


def stands(
    registration: Registration = NURSE,
    *,
    lines: tuple[Line, ...] = (),
    days: tuple[date, ...] = (),
    practice: tuple[Practice, ...] = (),
    discussed: date | None = None,
    confirmed: date | None = None,
) -> Standing | None:
    return standing(
        registration,
        PERIOD,
        lines,
        [Account(str(n), day, "", "", "", "") for n, day in enumerate(days)],
        [
            Feedback(str(n), day, GivenBy.COLLEAGUES, GivenAs.SPOKEN, "")
            for n, day in enumerate(days)
        ],
        practice,
        Discussion(discussed),
        Confirmation(confirmed, Confirmer.MANAGER),
    )


def hers(registration: Registration = NURSE, **given: object) -> Standing:
    found = stands(registration, **given)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_somebody_who_is_not_on_the_register_has_nothing_to_reach() -> None:
    assert stands(Registration()) is None


def test_the_numbers_are_those_of_the_council() -> None:
    found = hers()
    assert (found.cpd, found.participatory) == (Towards(0, 2_100), Towards(0, 1_200))
    assert (found.accounts, found.feedback) == (Towards(0, 5), Towards(0, 5))
    assert found.practice == {Part.NURSE: Towards(0, 450)}
    assert (found.discussed, found.confirmed) == (False, False)


def test_minutes_are_added_up_as_they_count() -> None:
    entry = CpdEntry("a", Source.OWN, INSIDE, INSIDE, 120, 120, Method.COURSE)
    found = hers(lines=(Line(entry, 90, 60), Line(entry, 30, 0)))
    assert (found.cpd.have, found.participatory.have) == (120, 60)
    assert found.cpd.remains == 1_980


def test_a_record_adds_up_what_counts() -> None:
    entry = CpdEntry("a", Source.OWN, INSIDE, INSIDE, 120, 120, Method.COURSE)
    lines = (Line(entry, 90, 60), Line(entry, 30, 0))
    record = Record("", NURSE, PERIOD, lines, (), (), (), Discussion(), Confirmation(), None)
    assert (record.minutes, record.participatory) == (120, 60)


def test_more_than_enough_leaves_nothing() -> None:
    assert Towards(7, 5).remains == 0


def test_what_lies_outside_is_no_account_and_no_feedback() -> None:
    found = hers(days=(INSIDE, OUTSIDE, PERIOD.first, PERIOD.last))
    assert (found.accounts.have, found.feedback.have) == (3, 3)


def test_each_registration_has_its_own_hours_of_practice() -> None:
    both = Registration(frozenset({Part.NURSE, Part.MIDWIFE, Part.COMMUNITY}), None, PERIOD.last)
    noted = (
        Practice("1", INSIDE, INSIDE, 300, Part.NURSE),
        Practice("2", INSIDE, PERIOD.last, 200, Part.NURSE),
        Practice("3", OUTSIDE, INSIDE, 500, Part.MIDWIFE),
        Practice("4", INSIDE, INSIDE, 500, Part.NURSING_ASSOCIATE),
    )
    found = hers(both, practice=noted)
    assert found.practice == {Part.NURSE: Towards(500, 450), Part.MIDWIFE: Towards(0, 450)}


def test_a_confirmation_is_of_the_last_twelve_months() -> None:
    assert not hers(confirmed=date(2026, 3, 31)).confirmed
    assert hers(confirmed=date(2026, 4, 1)).confirmed
    assert not hers(confirmed=date(2027, 4, 1)).confirmed


def test_a_reflective_discussion_is_of_these_three_years() -> None:
    assert not hers(discussed=OUTSIDE).discussed
    assert hers(discussed=INSIDE).discussed


def test_only_being_there_live_is_participatory_without_being_asked() -> None:
    by_itself = {each for each in Method if participatory_by_itself(each, 60)}
    assert by_itself == {Method.SET, Method.FACILITATED}
    assert participatory_by_itself(Method.SET, 115) == 115
