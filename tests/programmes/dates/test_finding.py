"""From rosters and answers to dates: Lena may, Grace may for her own set, Alice and Charlie not."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from django.http import Http404

from setwise.core.forming.fits import Fit, Shift
from setwise.core.forming.hours import moment
from setwise.mail.models import Mail
from setwise.people.models import Invitation
from setwise.programmes.cohorts.access import cohort_for
from setwise.programmes.dates import (
    access,
    links,
    planning,
    polling,
    proposing,
    queries,
    roster_queries,
    taking,
)
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.models import DateAnswer, DatePoll, DateProposal, Roster
from setwise.programmes.dates.planning import Answer, Line
from setwise.programmes.dates.rosters import Code
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.dates.wording import told
from setwise.programmes.models import Meeting
from setwise.programmes.news import DateChange, Dated
from tests.people.organisations.world import NOW
from tests.programmes.dates.world import OPTIONS, Season


def always() -> bool:
    return True


def finds(season: Season, **more: object) -> DateProposal:
    options = type(OPTIONS)(**{**vars_of(OPTIONS), **more})  # type: ignore[arg-type]
    proposing.propose(
        learning_sets=[season.herons], options=options, by="operator", at=NOW, go=always
    )
    return DateProposal.objects.get(learning_set=season.herons)


def vars_of(options: object) -> dict[str, object]:
    return {name: getattr(options, name) for name in OPTIONS.__slots__}


def lines_of(season: Season) -> tuple[Line, ...]:
    found = queries.proposed(season.herons)
    assert found is not None
    return found.lines


class TestTheDoor:
    def test_who_looks_after_the_organisation_or_the_set_and_nobody_else(
        self, season: Season
    ) -> None:
        people = season.spring.people
        for person in (people.lena, people.grace):
            assert season.tended_by(person).learning_set == season.herons
        for person in (people.alice, people.charlie):
            with pytest.raises(Http404):
                season.tended_by(person)
        for person in (people.grace, people.alice, people.charlie):
            with pytest.raises(Http404):
                cohort_for(person.pk, people.northshire.pk, season.spring.cohort.pk)

    def test_a_meeting_or_upload_of_elsewhere_is_not_there(self, season: Season) -> None:
        people = season.spring.people
        found = season.tended_by(people.lena)
        with pytest.raises(Http404):
            access.meeting_of(found, people.lena.pk)
        with pytest.raises(Http404):
            access.proposal_of(found)
        upload = season.uploads("101,04/01/2027,,,E,")
        with pytest.raises(Http404):
            access.upload_for(people.grace.pk, people.northshire.pk, upload.pk)


class TestRosters:
    def test_shifts_are_kept_of_somebody_who_is_only_invited(self, season: Season) -> None:
        taken = season.takes("101,04/01/2027,,,N,Maple", "101,05/01/2027,,,DO,", "9,1/1/27,,,E,")
        assert (taken.people, taken.shifts, taken.rows) == (1, 2, [])
        kept = Roster.objects.get()
        assert kept.invitation == Invitation.objects.get(name="Nora Nash")
        assert (kept.covers_from, kept.covers_to) == (date(2027, 1, 4), date(2027, 1, 5))
        assert [kind for _, _, kind in kept.busy] == ["night"]

    def test_a_later_file_replaces_the_days_it_has_and_adds_to_the_others(
        self, season: Season
    ) -> None:
        season.takes("101,04/01/2027,,,E,", "101,05/01/2027,,,N,")
        season.takes("101,05/01/2027,,,DO,", "101,06/01/2027,,,L,")
        kept = Roster.objects.get()
        days = [moment(start).day for start, _, _ in kept.busy]
        assert days == [4, 6]
        assert (kept.covers_from, kept.covers_to) == (date(2027, 1, 4), date(2027, 1, 6))

    def test_nothing_is_taken_over_twice_or_from_bad_rows_alone(self, season: Season) -> None:
        upload = season.uploads("101,04/01/2027,,,E,")
        taking.take_over(access=season.lena, upload=upload, at=NOW)
        with pytest.raises(Refused, match="already"):
            taking.take_over(access=season.lena, upload=upload, at=NOW)
        with pytest.raises(Refused, match="No row"):
            season.takes("999,04/01/2027,,,E,")

    def test_a_code_that_was_told_is_known_from_then_on(self, season: Season) -> None:
        upload = season.uploads("101,04/01/2027,,,TW,")
        found = roster_queries.checked(upload)
        assert found is not None
        assert found.unknown_codes == ("TW",)
        taking.set_codes(access=season.lena, codes={"TW": Code(Shift.DAY, time(10), time(18))})
        again = roster_queries.checked(upload)
        assert again is not None
        assert len(again.good) == 1

    def test_it_goes_to_the_person_when_they_come(self, season: Season) -> None:
        from setwise.people import news

        season.takes("101,04/01/2027,,,E,")
        nora = Invitation.objects.get(name="Nora Nash")
        people = season.spring.people
        news.come(
            organisation=people.northshire.pk, invitation=nora.pk, person=people.ada.pk, at=NOW
        )
        kept = Roster.objects.get()
        assert (kept.person, kept.invitation) == (people.ada, None)

    def test_half_days_are_worked_out_where_a_list_had_none(self, season: Season) -> None:
        days = [f"{day:02}/01/2027" for day in range(4, 31)]
        season.takes(*(f"102,{day},,,L,Oak" for day in days))
        slots = OPTIONS.slots()
        halves = {
            code: [
                each
                for each in slots
                if planning.half(each) == code and each.day < slots[0].day + 27
            ]
            for code in ("mon-am", "mon-pm")
        }
        owen = season.spring.place_of("Owen Orr")
        nora = season.spring.place_of("Nora Nash")
        assert roster_queries.slots_of([owen, nora], halves) == {owen.pk: frozenset({"mon-am"})}


class TestFinding:
    def test_dates_keep_the_interval_and_what_people_said(self, season: Season) -> None:
        """Given that Nora can make Monday mornings and Tuesday afternoons, these are found."""
        found = queries.chosen(finds(season))
        assert len(found) == 3
        halves = {planning.half(slot) for slot, _ in found}
        assert halves <= {"mon-am", "tue-pm"}
        gaps = [b.day - a.day for (a, _), (b, _) in pairwise(found)]
        assert all(42 <= gap <= 56 for gap in gaps)

    def test_nobody_is_told_before_it_is_published(self, season: Season, told: list[Dated]) -> None:
        finds(season)
        assert told == []
        made = proposing.publish(learning_sets=[season.herons], by="operator", at=NOW)
        assert [each.number for each in made] == [1, 2, 3]
        assert [(each.change, len(each.meetings)) for each in told] == [(DateChange.PUBLISHED, 3)]
        assert not DateProposal.objects.exists()
        with pytest.raises(Refused, match="nothing to publish"):
            proposing.publish(learning_sets=[season.herons], by="operator", at=NOW)

    def test_a_facilitator_who_meets_already_is_not_asked_twice(self, season: Season) -> None:
        first = queries.chosen(finds(season))
        proposing.publish(learning_sets=[season.herons], by="operator", at=NOW)
        second = queries.chosen(finds(season))
        assert not {slot for slot, _ in first} & {slot for slot, _ in second}

    def test_the_facilitators_calendar_can_make_it_impossible(self, season: Season) -> None:
        grace = season.spring.people.grace
        Roster.objects.create(
            organisation=season.spring.people.northshire,
            person=grace,
            source="file",
            busy=[[0, 60_000_000, "busy"]],
            covers_from=OPTIONS.first,
            covers_to=OPTIONS.last,
            read_at=NOW,
        )
        assert finds(season).problem == "leader"
        assert finds(season, last=date(2027, 2, 1)).problem == "period"

    def test_who_comes_off_a_night_is_said(self, season: Season) -> None:
        finds(season)
        proposal = DateProposal.objects.get()
        day = moment(proposal.dates[0]["start"]) - timedelta(days=1)
        season.takes(f"101,{day:%d/%m/%Y},19:30,06:30,N,")
        line = lines_of(season)[0]
        assert line.cannot == ()
        assert line.asked == (("Nora Nash", Fit.AFTER_NIGHT),) or line.asked == ()

    def test_another_date_takes_the_place_of_one(self, season: Season) -> None:
        proposal = finds(season)
        found = season.tended_by(season.spring.people.grace)
        choices = queries.choices(found, proposal, 1, NOW)
        assert choices.others
        other = choices.others[0].slot
        proposing.choose(proposal=proposal, number=1, start=other.start)
        proposal.refresh_from_db()
        assert queries.chosen(proposal)[1][0] == other
        for start in (0, proposal.dates[2]["start"]):
            with pytest.raises(Refused, match="does not go with the others"):
                proposing.choose(proposal=proposal, number=1, start=start)
        with pytest.raises(Http404):
            queries.choices(found, proposal, 9, NOW)

    def test_rooms_are_named_in_the_meetings(self, season: Season) -> None:
        finds(season, rooms=("Oak room", "Elm room"))
        made = proposing.publish(learning_sets=[season.herons], by="operator", at=NOW)
        assert {each.place for each in made} == {"Oak room"}


class TestPolls:
    def asks(self, season: Season) -> DatePoll:
        slots = [slot for slot, _ in queries.chosen(finds(season))]
        return polling.ask(
            learning_set=season.herons, slots=slots, link=lambda token: f"/dates/{token}/", at=NOW
        )

    def test_everybody_is_asked_by_one_mail(self, season: Season) -> None:
        Mail.objects.all().delete()
        poll = self.asks(season)
        assert set(Mail.objects.values_list("to", flat=True)) == {
            *("grace@example.org", "alice@example.org", "nora@example.org", "owen@example.org")
        }
        assert len(poll.dates) == 3

    def test_the_last_answer_counts_and_decides_more_than_a_roster(self, season: Season) -> None:
        poll = self.asks(season)
        alice, owen = season.spring.people.alice, Invitation.objects.get(name="Owen Orr")
        for who, belongs in ((alice.pk, True), (owen.pk, False)):
            opened = access.poll_by(links.token(Opened(poll.pk, who, belongs)))
            for last in (Answer.NO, Answer.RATHER_NOT):
                polling.answer(access=opened, answers=[Answer.YES, Answer.NO, last], at=NOW)
        assert DateAnswer.objects.count() == 2
        lines = lines_of(season)
        assert lines[0].cannot == ()
        assert set(lines[1].cannot) == {"Alice Adams", "Owen Orr"}
        assert "Alice Adams would rather not" in told(lines[2])

    def test_an_address_opens_one_answer_for_those_of_the_set_only(self, season: Season) -> None:
        poll = self.asks(season)
        people = season.spring.people
        good = links.token(Opened(poll.pk, people.alice.pk, True))
        assert access.poll_by(good).who == people.alice.pk
        bad = good[:-1] + ("0" if good[-1] != "0" else "1")
        for token in ("", "x", bad, links.token(Opened(poll.pk, people.charlie.pk, True))):
            with pytest.raises(Http404):
                access.poll_by(token)

    def test_not_after_its_end_and_not_half(self, season: Season) -> None:
        poll = self.asks(season)
        opened = access.poll_by(links.token(Opened(poll.pk, season.spring.people.alice.pk, True)))
        with pytest.raises(Refused, match="each date"):
            polling.answer(access=opened, answers=[Answer.YES, None, Answer.NO], at=NOW)
        with pytest.raises(Refused, match="over"):
            polling.answer(access=opened, answers=[Answer.YES] * 3, at=poll.ends_at)


def test_meetings_are_planned_through_the_process_of_the_programme(season: Season) -> None:
    finds(season)
    proposing.publish(learning_sets=[season.herons], by="operator", at=NOW)
    processes = set(Meeting.objects.values_list("process", flat=True))
    assert processes == {season.spring.programme.process}
