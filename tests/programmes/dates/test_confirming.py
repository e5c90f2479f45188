"""A set confirms its own dates: all have answered, or silence; and back if more cannot come than known."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

import pytest
from django.test import Client

from setwise.mail.models import Mail
from setwise.people.models import Invitation
from setwise.programmes.cohorts import offering
from setwise.programmes.dates import (
    access,
    confirming,
    links,
    planning,
    polling,
    proposing,
    queries,
)
from setwise.programmes.dates.links import Opened
from setwise.programmes.dates.models import Confirming, DatePoll, DateProposal
from setwise.programmes.dates.planning import Answer
from setwise.programmes.dates.usecases import Refused
from setwise.programmes.models import Meeting
from setwise.programmes.news import DateChange, Dated
from tests.people.browser import client_of
from tests.people.organisations.world import NOW
from tests.programmes.dates.test_finding import finds, lines_of
from tests.programmes.dates.world import Season

YES, NO, RATHER = Answer.YES, Answer.NO, Answer.RATHER_NOT
LATER = NOW + timedelta(days=3)
OVER = NOW + timedelta(days=7)


@pytest.fixture
def poll(season: Season) -> DatePoll:
    """Three dates are proposed, and the set is asked to confirm them."""
    finds(season)
    asks(season)
    return DatePoll.objects.get()


def asks(season: Season) -> None:
    polling.let_confirm(
        learning_sets=[season.herons], link=lambda token: f"https://here/{token}", at=NOW
    )


def who(season: Season) -> dict[str, Opened]:
    poll, people = DatePoll.objects.get(), season.spring.people
    invited = dict(Invitation.objects.values_list("name", "pk"))
    return {
        "Grace": Opened(poll.pk, people.grace.pk, True),
        "Alice": Opened(poll.pk, people.alice.pk, True),
        "Nora": Opened(poll.pk, invited["Nora Nash"], False),
        "Owen": Opened(poll.pk, invited["Owen Orr"], False),
    }


def says(season: Season, names: Iterable[str], *answers: Answer) -> None:
    for name in names:
        found = access.poll_by(links.token(who(season)[name]))
        polling.answer(access=found, answers=answers, at=LATER)


def state() -> str:
    return DatePoll.objects.get().confirming


def test_everybody_is_asked_by_one_mail_that_says_what_silence_means(poll: DatePoll) -> None:
    mails = Mail.objects.filter(kind="date_poll")
    assert mails.count() == 4
    assert {each.subject for each in mails} == {"Do these dates suit you?"}
    assert all("Whoever does not answer agrees" in each.text for each in mails)
    assert poll.ends_at == OVER


def test_it_is_confirmed_once_all_have_said_so(
    season: Season, poll: DatePoll, told: list[Dated]
) -> None:
    says(season, ("Grace", "Alice", "Nora"), YES, RATHER, YES)
    assert not Meeting.objects.exists()
    says(season, ("Owen",), YES, YES, YES)
    assert state() == Confirming.CONFIRMED
    assert Meeting.objects.filter(learning_set=season.herons).count() == 3
    assert [each.change for each in told] == [DateChange.PUBLISHED]
    assert not DateProposal.objects.exists()
    with pytest.raises(Refused):
        says(season, ("Owen",), NO, NO, NO)


def test_silence_is_a_yes_and_it_happens_once(season: Season, poll: DatePoll) -> None:
    says(season, ("Alice",), YES, YES, YES)
    assert confirming.settle(OVER - timedelta(minutes=1)) == 0
    assert confirming.settle(OVER) == 1
    assert confirming.settle(OVER) == 0
    assert Meeting.objects.count() == 3


def test_one_who_cannot_although_nobody_knew_sends_the_dates_back(
    season: Season, poll: DatePoll
) -> None:
    says(season, ("Alice",), YES, NO, YES)
    assert state() == Confirming.WAITING, "they may change their mind until the time is over"
    assert confirming.settle(OVER) == 0
    assert state() == Confirming.BACK
    assert not Meeting.objects.exists()
    assert lines_of(season)[1].cannot == ("Alice Adams",)
    page = client_of(season.spring.people.lena).get(season.dates).content.decode()
    assert "did not confirm these dates" in page


def test_what_was_known_sends_nothing_back(season: Season) -> None:
    proposal = finds(season)
    for each in proposal.dates:
        each["cannot"] = 1
    proposal.save()
    asks(season)
    says(season, ("Alice",), YES, NO, YES)
    assert confirming.settle(OVER) == 1


def test_without_its_facilitator_it_does_not_meet(season: Season, poll: DatePoll) -> None:
    says(season, ("Grace", "Alice", "Nora", "Owen"), YES, YES, YES)
    Meeting.objects.all().delete()
    finds(season)
    asks(season)
    says(season, ("Grace",), YES, YES, NO)
    assert confirming.settle(OVER) == 0


def test_other_dates_that_were_chosen_meanwhile_are_confirmed_by_nobody(
    season: Season, poll: DatePoll
) -> None:
    proposal = DateProposal.objects.get()
    found = access.set_to_tend(
        season.spring.people.lena.pk, season.spring.people.northshire.pk, season.herons.pk
    )
    other = queries.choices(found, proposal, 0, NOW).others[0]
    proposing.choose(proposal=proposal, number=0, start=other.slot.start)
    assert confirming.settle(OVER) == 0
    assert not Meeting.objects.exists()


def test_a_member_alone_finds_it_and_confirms(season: Season, poll: DatePoll) -> None:
    now = DatePoll.objects.get()
    now.ends_at = now.ends_at.replace(year=2126)
    now.save()
    alice = client_of(season.spring.people.alice)
    page = alice.get(f"/dates/of/{season.herons.pk}/").content.decode()
    assert "it confirms them itself" in page
    address = f"/dates/{links.token(who(season)['Alice'])}/"
    assert address in page
    assert "Do these dates suit you?" in alice.get(address).content.decode()
    answers = {f"date{place}": "yes" for place in range(3)}
    says(season, ("Grace", "Nora", "Owen"), YES, YES, YES)
    assert "the dates are confirmed" in alice.post(address, answers).content.decode()
    assert "The dates are confirmed" in alice.get(address).content.decode()


def test_a_lead_lets_every_set_of_a_cohort_confirm(season: Season) -> None:
    lena = client_of(season.spring.people.lena)
    refused = lena.post(season.cohort_dates, {"do": "confirm"})
    assert refused.status_code == 422
    finds(season)
    assert lena.post(season.cohort_dates, {"do": "confirm"}).status_code == 302
    assert "1 set is asked to confirm" in lena.get(season.cohort_dates).content.decode()
    assert "The set is asked to confirm its dates" in lena.get(season.dates).content.decode()
    assert refuses(client_of(season.spring.people.charlie), season)


def refuses(browser: Client, season: Season) -> bool:
    return browser.post(season.cohort_dates, {"do": "confirm"}).status_code == 404


@pytest.mark.parametrize(
    ("expected", "people", "leaders", "stands"),
    [
        ((0, 0), (), (), True),
        ((0, 0), ((YES, RATHER),), ((YES, YES),), True),
        ((0, 0), ((YES, NO),), (), False),
        ((0, 1), ((YES, NO),), (), True),
        ((0, 1), ((YES, NO), (YES, NO)), (), False),
        ((1, 1), (), ((NO, YES),), False),
    ],
)
def test_the_rule(
    expected: tuple[int, ...],
    people: tuple[tuple[Answer, ...], ...],
    leaders: tuple[tuple[Answer, ...], ...],
    stands: bool,
) -> None:
    assert planning.stand(expected, people, leaders) is stands


def test_the_half_days_that_a_facilitator_offered_count(season: Season) -> None:
    def days(grace: UUID, *slots: str) -> set[str]:
        offering.offer(access=season.spring.lena, person=grace, most=2, slots=slots)
        finds(season)
        return {planning.half(line.slot) for line in lines_of(season)}

    grace = season.spring.people.grace.pk
    assert days(grace, "wed-pm") == {"wed-pm"}
    assert days(grace, "thu-am", "fri-am") <= {"thu-am", "fri-am"}
