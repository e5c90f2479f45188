"""The pages of programmes and cohorts, in a browser without a script."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from setwise.people import usecases as people
from setwise.people.models import PeopleImport
from setwise.programmes.cohorts import enrolling, links, offering, shaping, usecases, wishing
from setwise.programmes.cohorts.enrolling import Arrival
from setwise.programmes.models import Cohort, Enrolment, Offer, Programme, Wish, WishKind
from tests.people.browser import client_of
from tests.programmes.cohorts.test_usecases import tends
from tests.programmes.cohorts.world import HEADINGS, NORA, OWEN, Spring


@pytest.fixture
def lena(spring: Spring) -> Client:
    return client_of(spring.people.lena)


def here(spring: Spring, rest: str = "") -> str:
    return f"/organisation/{spring.people.northshire.pk}/{rest}"


def at_cohort(spring: Spring, rest: str = "") -> str:
    return here(spring, f"cohorts/{spring.cohort.pk}/{rest}")


def says(browser: Client, address: str) -> str:
    answer = browser.get(address)
    assert answer.status_code == 200, address
    return str(answer.content.decode())


def test_a_programme_begins_with_what_its_pattern_asks(spring: Spring, lena: Client) -> None:
    form = says(lena, here(spring, "programmes/start"))
    assert "12 hours of the preceptor" in form
    page = lena.post(
        here(spring, "programmes/start"), {"name": "Gold year", "pattern": "gold"}, follow=True
    ).content.decode()
    for words in ("Gold year", "6 meetings, each 6 to 9 weeks after", "Active listening"):
        assert words in page, words
    assert "Gold year" in says(lena, here(spring, "programmes/"))


def test_settings_say_what_is_wrong_and_keep_what_was_typed(spring: Spring, lena: Client) -> None:
    address = here(spring, f"programmes/{spring.programme.pk}/settings")
    fields = {
        "name": "First year",
        "pattern": "",
        "process": "action-learning-set",
        "depth": "light",
        "meetings": "5",
        "weeks_least": "8",
        "weeks_most": "6",
        "minutes": "120",
        "size_least": "5",
        "size_preferred": "6",
        "size_most": "8",
        "skills": "Listening\nListening\n  Asking  ",
        "outcomes": "",
    }
    refused = lena.post(address, fields)
    assert refused.status_code == 422
    assert "Write at least as many as above" in refused.content.decode()
    page = lena.post(address, {**fields, "weeks_most": "9"}, follow=True).content.decode()
    assert "5 meetings, each 8 to 9 weeks after" in page
    found = Programme.objects.get(pk=spring.programme.pk)
    assert (found.skills, found.outcomes) == (["Listening", "Asking"], [])


def test_the_lists_that_come_with_setwise_are_no_lists_of_its_own(
    spring: Spring, lena: Client
) -> None:
    address = here(spring, f"programmes/{spring.programme.pk}/settings")
    given = shaping.as_it_is(spring.programme)
    assert "Active listening" in says(lena, address)
    assert lena.post(address, given).status_code == 302
    found = Programme.objects.get(pk=spring.programme.pk)
    assert (found.skills, found.outcomes) == ([], [])


def test_a_programme_ends_at_once(spring: Spring, lena: Client) -> None:
    address = here(spring, f"programmes/{spring.programme.pk}/end")
    page = lena.post(address, follow=True).content.decode()
    assert "This programme ended on" in page
    refused = lena.post(
        here(spring, f"programmes/{spring.programme.pk}/cohorts/start"), {"name": "Late"}
    )
    assert refused.status_code == 422


def test_a_cohort_is_started_and_says_what_is_next(spring: Spring, lena: Client) -> None:
    address = here(spring, f"programmes/{spring.programme.pk}/cohorts/start")
    assert "mon-am Monday morning" in says(lena, address)
    bad = lena.post(address, {"name": "Autumn", "slots": "mon-am One\nmon-am Two"})
    assert "more than one line" in bad.content.decode()
    page = lena.post(address, {"name": "Autumn", "slots": "mon-am One"}, follow=True)
    autumn = Cohort.objects.get(name="Autumn")
    assert f'import/?into={autumn.pk}"' in page.content.decode()
    renamed = lena.post(
        here(spring, f"cohorts/{autumn.pk}/settings"),
        {"name": "Late autumn", "starts_on": "2027-09-01", "slots": "tue-am Two"},
        follow=True,
    ).content.decode()
    for words in ("Late autumn", "1 September 2027", "1 half-day"):
        assert words in renamed, words


def test_a_list_goes_into_the_cohort_and_is_undone(spring: Spring, lena: Client) -> None:
    upload = here(spring, "people/import/")
    assert "First year, Spring" in says(lena, f"{upload}?into={spring.cohort.pk}")
    file = SimpleUploadedFile("people.csv", "\n".join((HEADINGS, NORA, OWEN)).encode())
    look = lena.post(upload, {"file": file, "leads_to": str(spring.cohort.pk)}, follow=True)
    assert "2 people have a place in First year, Spring" in look.content.decode()
    one = PeopleImport.objects.get()
    page = lena.post(f"{upload}{one.pk}/", {"do": "take"}, follow=True).content.decode()
    assert at_cohort(spring) in page
    assert "2 people, 2 of them have not accepted yet" in says(lena, at_cohort(spring))
    listed = says(lena, at_cohort(spring, "people/"))
    for words in ("Nora Nash", "Nurse, Maple, North", "Invited", "2 of 10 half-days"):
        assert words in listed, words
    lena.post(f"{upload}{one.pk}/", {"do": "undo"})
    assert not Enrolment.objects.exists()


def test_people_are_found_by_what_is_known_of_them(spring: Spring, lena: Client) -> None:
    spring.imports(NORA, OWEN)
    spring.enrols(spring.people.alice)
    for search, name in (("nora", "Nora Nash"), ("oak", "Owen Orr"), ("101", "Nora Nash")):
        page = says(lena, f"{at_cohort(spring, 'people/')}?search={search}")
        assert "1 person found" in page
        assert name in page
    assert "Nobody here is called so" in says(lena, f"{at_cohort(spring, 'people/')}?search=zzz")
    assert "3 people" in says(lena, f"{at_cohort(spring, 'people/')}?page=x")


def test_when_and_where_somebody_can_meet_never_why(spring: Spring, lena: Client) -> None:
    spring.imports(NORA, OWEN)
    place = spring.place_of("Owen Orr")
    address = at_cohort(spring, f"people/{place.pk}")
    assert "Tuesday afternoon" in says(lena, address)
    given = {"do": "save", "slots": ["tue-pm"], "sites": ["North"]}
    assert "Saved." in lena.post(address, given, follow=True).content.decode()
    place.refresh_from_db()
    assert (place.slots, place.sites) == (["tue-pm"], ["North"])
    assert lena.post(address, {"do": "save", "slots": ["sun-am"]}).status_code == 422


def test_a_wish_is_wished_by_search_and_taken_back(spring: Spring, lena: Client) -> None:
    spring.imports(NORA, OWEN)
    nora, owen = spring.place_of("Nora Nash"), spring.place_of("Owen Orr")
    address = at_cohort(spring, f"people/{nora.pk}")
    found = says(lena, f"{address}?search=owen")
    assert f'value="{owen.pk}"' in found
    wish = {"do": "wish", "other": str(owen.pk), "kind": "apart"}
    assert lena.post(f"{address}?search=owen", {"do": "wish"}).status_code == 422
    lena.post(f"{address}?search=owen", wish)
    assert "Apart from Owen Orr" in says(lena, address)
    assert "Nora Nash and Owen Orr" in says(lena, at_cohort(spring, "wishes"))
    lena.post(at_cohort(spring, "wishes"), {"remove": str(Wish.objects.get().pk)})
    assert not Wish.objects.exists()


def test_a_list_of_wishes_names_its_bad_rows(spring: Spring, lena: Client) -> None:
    spring.imports(NORA, OWEN)
    address = at_cohort(spring, "wishes")
    file = SimpleUploadedFile("wishes.csv", b"a,b,wish\n101,102,apart\n101,999,apart\n")
    page = lena.post(address, {"file": file}).content.decode()
    for words in ("1 wish is taken over", "Row 3", "“999”"):
        assert words in page, words
    for wrong in (b"x", b"one,two\n1,2\n"):
        refused = lena.post(address, {"file": SimpleUploadedFile("wishes.csv", wrong)})
        assert refused.status_code == 422


def test_facilitators_offer_change_and_take_back(spring: Spring, lena: Client) -> None:
    address, grace = at_cohort(spring, "facilitators"), spring.people.grace.pk
    assert "Grace Green" in says(lena, address)
    lena.post(address, {"person": str(grace), "most": "3", "slots": ["mon-am"]})
    page = says(lena, address)
    assert "3 sets at most" in page
    offer = Offer.objects.get()
    assert 'value="3"' in says(lena, f"{address}?change={offer.pk}")
    assert lena.post(address, {"person": str(grace), "most": "0"}).status_code == 422
    assert lena.get(f"{address}?change={spring.cohort.pk}").status_code == 404
    assert "for 3 sets at most" in says(lena, at_cohort(spring))
    lena.post(address, {"remove": str(offer.pk)})
    assert not Offer.objects.exists()


def test_somebody_is_taken_out_and_it_is_said(spring: Spring, lena: Client) -> None:
    (place,) = spring.enrols(spring.people.alice)
    address = at_cohort(spring, f"people/{place.pk}")
    page = lena.post(address, {"do": "leave"}, follow=True).content.decode()
    assert "Alice Adams is in this cohort no longer" in page
    assert lena.get(address).status_code == 404


def test_the_link_is_opened_closed_and_made_anew(spring: Spring, lena: Client) -> None:
    address = at_cohort(spring, "link")
    today = datetime.now(UTC).date()
    assert "Not opened yet" in says(lena, address)
    days = {"do": "open", "opens_on": str(today), "ends_on": str(today + timedelta(days=7))}
    page = lena.post(address, {**days, "places": "40"}, follow=True).content.decode()
    first = links.token(Cohort.objects.get(pk=spring.cohort.pk))
    for words in ("of at most 40", f"/enrol/{first}/", "<svg"):
        assert words in page, words
    assert lena.post(address, {**days, "places": "0"}).status_code == 422
    backwards = lena.post(address, {**days, "ends_on": str(today - timedelta(days=3))})
    assert backwards.status_code == 422
    lena.post(address, {"do": "fresh"})
    assert first not in says(lena, address)
    assert "Closed" in lena.post(address, {"do": "close"}, follow=True).content.decode()


def test_only_administrators_and_leads_find_any_of_it(spring: Spring) -> None:
    pages = (here(spring, "programmes/"), at_cohort(spring), at_cohort(spring, "people/"))
    for address in pages:
        assert client_of(spring.people.ada).get(address).status_code == 200
        for person in (spring.people.grace, spring.people.alice, spring.people.charlie):
            assert client_of(person).get(address).status_code == 404
    assert "1 programme, 1 cohort" in says(client_of(spring.people.lena), here(spring))


def some_more(spring: Spring, first: int, many: int) -> None:
    more = [
        people.add_person(name=f"Person {n}", email=f"p{n}@example.org")
        for n in range(first, first + many)
    ]
    for each in more:
        people.belong(
            organisation=spring.people.northshire,
            person=each,
            at=spring.cohort.made_at,
            joined=True,
        )
    arrivals = [Arrival(each.pk, None) for each in more]
    places = enrolling.enrol(cohort=spring.cohort, arrivals=arrivals, at=spring.cohort.made_at)
    for a, b in zip(places[::2], places[1::2], strict=False):
        wishing.wish(access=spring.lena, a=a.pk, b=b.pk, kind=WishKind.APART)


def test_every_page_takes_the_same_few_queries_as_it_grows(spring: Spring, lena: Client) -> None:
    spring.imports(NORA, OWEN)
    some_more(spring, 0, 2)
    offering.offer(access=spring.lena, person=spring.people.grace.pk, most=2, slots=[])
    addresses = [
        here(spring, "programmes/"),
        here(spring, f"programmes/{spring.programme.pk}/"),
        *(at_cohort(spring, rest) for rest in ("", "people/", "wishes", "facilitators", "link")),
        at_cohort(spring, f"people/{spring.place_of('Nora Nash').pk}") + "?search=p",
    ]
    before = [_queries(lena, each) for each in addresses]
    some_more(spring, 2, 20)
    usecases.start_cohort(
        access=tends(spring), name="More", starts_on=None, slots=(), at=spring.cohort.made_at
    )
    after = [_queries(lena, each) for each in addresses]
    assert after == before
    assert max(after) <= 20


def _queries(browser: Client, address: str) -> int:
    browser.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(address).status_code == 200
    return len(asked)
