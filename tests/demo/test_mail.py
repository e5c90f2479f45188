"""The mail of the demonstration can be read, and elsewhere there is no such page."""

from datetime import timedelta

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.core.meeting import processes
from setwise.demo import addresses, hurry, intake, leading, usecases
from setwise.mail import jobs
from setwise.mail.models import Mail
from setwise.people.identity import PERSONAS
from setwise.people.models import Organisation, Person
from setwise.programmes.dates.usecases import When, publish
from setwise.programmes.models import Cohort, Depth
from setwise.programmes.usecases import add_member, form_set
from tests.mail.mails import NOW, posted

pytestmark = pytest.mark.django_db


def test_what_would_have_been_sent_is_shown_newest_first(demonstration: Settings) -> None:
    posted(to="carys@example.com", subject="Your code is <1234>", text="1234\n\n<b>Bye</b>")
    posted(subject="Later", at=NOW + timedelta(hours=1))
    page = Client().get("/demo/mail").content.decode()
    assert "To carys@example.com" in page
    assert "Your code is &lt;1234&gt;" in page
    assert "1234\n\n&lt;b&gt;Bye&lt;/b&gt;" in page
    assert "Tuesday 24 November 2026 at 9am" in page
    assert page.index("Later") < page.index("Your code")


def test_where_there_is_none_it_says_so(demonstration: Settings) -> None:
    assert "Nothing yet. Whatever is written" in Client().get("/demo/mail").content.decode()


def test_outside_the_demonstration_nobody_reads_mail() -> None:
    posted()
    assert Client().get("/demo/mail").status_code == 404


def test_a_link_opens_here_as_whom_it_was_written_to(demonstration: Settings) -> None:
    led = leading.prepare(at=NOW)
    posted(to="asha.pillai@meadowbank.example", text="Look: https://testserver/meetings/ , then go")
    posted(to="surgery.manager@meadowbank.example", text="See https://testserver/release/abc/ <x>")
    browser = Client()
    page = browser.get("/demo/mail").content.decode()
    assert '<a href="/as/asha-pillai/meetings/">https://testserver/meetings/</a> , then' in page
    assert '<a href="/release/abc/">https://testserver/release/abc/</a> &lt;x&gt;' in page
    asha = Person.objects.get(name="Asha Pillai", belongings__organisation=led.organisation)
    assert browser.session[PERSONAS] == {"asha-pillai": str(asha.pk)}


def test_everybody_made_up_can_be_written_to_but_in_rehearsals(demonstration: Settings) -> None:
    led = leading.prepare(at=NOW)
    here = Person.objects.filter(belongings__organisation=led.organisation)
    assert here.count() > 36
    assert not here.filter(email=None).exists()
    assert here.get(name="Siân Rowlands").email == "sian.rowlands@meadowbank.example"
    usecases.gather(members=6, depth=Depth.FULL, process=processes.DEFAULT, at=NOW)
    leading.prepare(at=NOW)
    assert Person.objects.filter(name="Ewan Pryce", email=None).count() == 1
    assert Person.objects.filter(name="Ewan Pryce").exclude(email=None).count() == 1


def test_those_from_before_get_an_address_once(demonstration: Settings) -> None:
    led = leading.prepare(at=NOW)
    organisation = Organisation.objects.get(pk=led.organisation)
    Person.objects.filter(name="Asha Pillai").update(email=None)
    assert (addresses.give(organisation), addresses.give(organisation)) == (1, 0)


def test_publishing_writes_to_the_sets_and_to_their_ward_managers(
    demonstration: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "_jobs", {})
    hurry.hurry()
    led = leading.prepare(at=NOW)
    cohort = Cohort.objects.get(pk=led.cohort)
    people = list(Person.objects.filter(name__in=list(intake.NAMES[:4])))
    learning_set = form_set(
        organisation=cohort.organisation, programme=None, name="Oak", cohort=cohort
    )
    for each in people:
        add_member(learning_set=learning_set, person=each, since=NOW)
    when = When(NOW + timedelta(days=30), NOW + timedelta(days=30, hours=2), "")
    publish(dates=[(learning_set, [when])], by=led.person, at=NOW)
    later = NOW + 2 * hurry.SOON
    for at in (NOW, later):
        for job in jobs.registered():
            job.do(at)
    written = set(Mail.objects.values_list("to", flat=True))
    assert {each.email for each in people} <= written
    assert "acute.medicine.manager@meadowbank.example" in written
    assert all(each.every <= timedelta(seconds=10) for each in jobs.registered())
