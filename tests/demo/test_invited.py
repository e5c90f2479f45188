"""In the demonstration a lead brings in a list, and whoever is invited comes in by the mail."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from setwise.config.personas import PERSONA
from setwise.demo import intake, leading
from setwise.mail.models import Mail
from setwise.people.identity import PERSONAS
from setwise.people.models import Person
from setwise.programmes.models import Cohort, Enrolment
from tests.demo import places
from tests.demo.playing import now
from tests.people.browser import client_of

pytestmark = [pytest.mark.django_db, pytest.mark.urls(places.__name__)]
LIST = b"name,email,employee number,ward\nNora Example,nora@meadowbank.example,91,Surgery\n"


def test_a_list_leads_to_a_mail_that_leads_into_the_cohort(demonstration: Settings) -> None:
    led = leading.prepare(at=now())
    demonstration.SIGN_IN = False
    # In a tab of the demonstration, as whoever takes the lead's chair has it.
    lead = Client()
    lead.defaults[PERSONA] = intake.LEAD_KEY
    lead.post("/demo/lead")
    here = f"/organisation/{led.organisation}"
    people = lead.get(f"{here}/people/").content.decode()
    assert f"{here}/people/import/" in people
    cohort = lead.get(f"{here}/cohorts/{led.cohort}/people/").content.decode()
    assert f"{here}/people/import/?into={led.cohort}" in cohort

    sent = {"file": SimpleUploadedFile("people.csv", LIST), "leads_to": str(led.cohort)}
    looked = lead.post(f"{here}/people/import/", sent)["Location"]
    assert "1 person will be invited" in lead.get(looked).content.decode()
    lead.post(looked, {"do": "take", "send": "on"})
    assert "1 invited" in lead.get(looked).content.decode()

    mail = Client().get("/demo/mail").content.decode()
    link = re.search(r'href="(/invitation/[^"]+)"', mail)
    assert link
    browser = Client()
    assert "Accept" in browser.get(link[1]).content.decode()
    assert Enrolment.objects.get(invitation__isnull=False).cohort_id == led.cohort
    refused = browser.post(link[1], {"name": "", "short_name": ""})
    assert refused.status_code == 422
    came = browser.post(link[1], {"name": "Nora Example", "short_name": "Nora"})
    assert came["Location"] == "/as/nora/"
    nora = Person.objects.get(email="nora@meadowbank.example")
    assert browser.session[PERSONAS] == {"nora": str(nora.pk)}
    assert Enrolment.objects.filter(cohort=led.cohort, person=nora).exists()
    again = browser.get(link[1]).content.decode()
    assert "Accept" not in again
    assert Mail.objects.filter(kind="invitation").count() == 1


def test_no_link_is_offered_where_nobody_can_sign_in(demonstration: Settings) -> None:
    led = leading.prepare(at=now())
    demonstration.SIGN_IN = False
    lead = client_of(Person.objects.get(pk=led.person))
    page = lead.get(f"/organisation/{led.organisation}/cohorts/{led.cohort}/link").content.decode()
    assert "Bring in a list" in page
    assert "Open the link" not in page


def test_elsewhere_an_invitation_asks_for_its_code(settings: Settings) -> None:
    led = leading.prepare(at=now())
    assert Cohort.objects.filter(pk=led.cohort).exists()
    assert Client().get("/invitation/anything/").status_code == 404
