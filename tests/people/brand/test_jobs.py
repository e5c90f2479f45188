"""What the house's jobs write is in the words of the organisation that it is for; nobody has passed a door."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from setwise.mail import jobs
from setwise.mail.models import Mail
from setwise.people.models import Person
from setwise.programmes import usecases as programmes
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.models import DatePoll
from setwise.programmes.releases.upkeep import CALM
from setwise.store import tenancy
from tests.languages import reading
from tests.people.brand.renamed import SPOKEN, Ear, rename_everything
from tests.people.organisations.world import NOW, World, joins
from tests.programmes.calendars.conftest import BY, WINTER, dates_from
from tests.programmes.dates.conftest import season as season
from tests.programmes.dates.test_confirming import OVER
from tests.programmes.dates.test_confirming import poll as poll
from tests.programmes.dates.world import Season
from tests.programmes.releases.test_releases import sets as sets
from tests.programmes.tending.world import Sets

pytestmark = pytest.mark.django_db
SOON = NOW + timedelta(minutes=1)


def rename(people: World) -> None:
    rename_everything(people.northshire.pk, people.ada.pk)


def comes_round(*moments: datetime) -> None:
    """Every job at each of these moments, as the worker does them: for nobody in particular."""
    Mail.objects.all().delete()
    for at in moments:
        for job in jobs.registered():
            tenancy.begin()
            job.do(at)


def written(*kinds: str) -> str:
    """All mail of the jobs, which is of these kinds and has no usual word in it."""
    ear = Ear()
    mails = list(Mail.objects.all())
    for mail in mails:
        ear.listens(mail.kind, reading.of_mail(mail, SPOKEN))
    assert {each.kind for each in mails} == {*kinds}
    assert dict(ear.heard) == {}
    return "\n".join(mail.subject + mail.text for mail in mails)


def test_dates_reminders_and_requests_to_managers(sets: Sets) -> None:
    rename(sets.people)
    dates.publish(dates=[(sets.herons, dates_from(WINTER))], by=BY, at=NOW)
    late: Person = joins("Nina New", sets.people.northshire)
    programmes.add_member(learning_set=sets.herons, person=late, since=SOON)
    alice = sets.people.alice
    tomorrow = WINTER - timedelta(days=1)
    comes_round(SOON, SOON + CALM, tomorrow)
    said = written("dates", "release", "reminder")
    assert "You have a zzmeeting ahead of you" in said
    assert "zzprogramme for learning at work" in said
    assert Mail.objects.filter(to=alice.email, kind="reminder").exists()


def test_somebody_who_has_left_a_set_is_told_so_in_its_words(sets: Sets) -> None:
    rename(sets.people)
    dates.publish(dates=[(sets.herons, dates_from(WINTER))], by=BY, at=NOW)
    programmes.end_membership(learning_set=sets.herons, person=sets.people.alice, until=SOON)
    comes_round(SOON + timedelta(minutes=5))
    assert "You do not belong to the zzset any more" in written("dates")


def test_dates_that_a_set_confirms_by_silence(season: Season, poll: DatePoll) -> None:
    rename(season.spring.people)
    comes_round(OVER)
    assert "Your zzset meets on these dates" in written("dates")
