"""The public pages: everybody reads them, an administrator makes them the organisation's own.

Alice administers a trust, Bob belongs to it (here as a lead), Charlie administers another one.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from setwise.design.dates import clock
from setwise.library.public import access, contents
from setwise.people import usecases as people
from setwise.people.models import Organisation, OwnText, Role, TermsKind
from setwise.people.texts import usecases as texts
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all
from tests.people.terms.conftest import LATER, NOW, Trust

MOST_QUERIES = 12
WRITTEN = (
    "# Who we are\n\nOur **own** words.\n\n<script>alert(1)</script>\n\n[a](javascript:alert(1))"
)


class Outline(HTMLParser):
    """The headings of a page, in order."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.levels: list[int] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))


def address(page: str, of: str = "") -> str:
    where = f"/about/{of}"
    return where if page == contents.FRONT else f"{where}{page}/"


def read(page: str, of: str = "") -> str:
    answer = Client().get(address(page, of))
    assert answer.status_code == 200
    return answer.content.decode()


def main(page: str) -> str:
    return page.partition("<main")[2].partition("</main>")[0]


def alone(trust: Trust) -> None:
    """Theirs is the only organisation of the installation."""
    Organisation.objects.exclude(pk=trust.organisation.pk).update(suspended_at=LATER)


def publish(trust: Trust, page: str = "set", text: str = WRITTEN) -> None:
    texts.publish(
        person=trust.alice.pk,
        organisation=trust.organisation.pk,
        key=contents.key(page),
        text=text,
        base=0,
        at=LATER,
    )


LINK = re.compile(r'<a href="(/(?:about|privacy|terms)/[^"]*)">([^<]+)</a>')


def named_in(text: str) -> dict[str, str]:
    """The pages of this site that a text names, without those that stand around it."""
    return {words: there for there, words in LINK.findall(text)}


def test_the_documents_lead_to_each_other(trust: Trust) -> None:
    """An organisation's lead to its own; whoever has the installation to itself stays there."""
    key = trust.organisation.pk
    ours = f"of/{key}/"
    statement, contact = (main(read(page, ours)) for page in ("accessibility", "contact"))
    assert named_in(statement)["contact page"] == f"/about/{ours}contact/"
    assert named_in(contact) == {
        **named_in(contact),
        "privacy notice": f"/terms/{ours}privacy/",
        "user terms": f"/terms/{ours}user/",
        "accessibility statement": f"/about/{ours}accessibility/",
    }
    notice = main(Client().get(f"/privacy/{ours}").content.decode())
    assert named_in(notice)["contact page"] == f"/about/{ours}contact/"
    assert named_in(notice)["user terms"] == f"/terms/{ours}user/"
    assert named_in(main(read("contact")))["privacy notice"] == "/terms/privacy/"
    alone(trust)
    assert named_in(main(read("accessibility")))["contact page"] == "/about/contact/"
    assert named_in(main(read("contact")))["privacy notice"] == f"/terms/{ours}privacy/"


def test_every_link_of_the_texts_that_came_leads_somewhere(trust: Trust) -> None:
    everyone, ours = Client(), f"of/{trust.organisation.pk}/"
    pages = [address(page, of) for page in contents.PAGES for of in ("", ours)]
    pages += [f"/terms/{of}{kind.value}/" for kind in TermsKind for of in ("", ours)]
    found = [
        there
        for page in pages
        for there in named_in(main(everyone.get(page).content.decode())).values()
    ]
    assert len(found) > 20
    for there in set(found):
        assert everyone.get(there).status_code == 200, there


def test_what_an_organisation_writes_leads_to_its_own_pages_too(trust: Trust) -> None:
    publish(
        trust, text="# Sets\n\n[What we promise](/privacy/), [bands](/about/bands/), [x](/calm/)"
    )
    page = main(read("set", f"of/{trust.organisation.pk}/"))
    assert named_in(page)["What we promise"] == f"/terms/of/{trust.organisation.pk}/privacy/"
    assert named_in(page)["bands"] == f"/about/of/{trust.organisation.pk}/bands/"
    assert '<a href="/calm/">x</a>' in page
    assert "target=" not in page


@pytest.mark.django_db
def test_every_page_is_there_for_everybody_with_its_headings_in_order() -> None:
    for name in contents.PAGES:
        page = read(name)
        levels = Outline(page).levels
        assert levels[0] == 1, name
        assert levels.count(1) == 1, name
        assert all(then <= now + 1 for now, then in pairwise(levels)), name
        assert "{" not in main(page), name
        assert page.count('aria-current="page"') == (name != contents.FRONT), name
        for there in re.findall(r'href="(/about/[^"]*)"', page):
            assert there in {address(each) for each in contents.PAGES}, name


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("page", "mark", "many"),
    [("learning", "<li>", 8 + 11), ("values", "<h2>", 7), ("facilitator", "<h2>", 6 + 1)],
)
def test_what_the_founding_page_counts_is_there(page: str, mark: str, many: int) -> None:
    assert main(read(page)).count(mark) == many


@pytest.mark.django_db
def test_what_there_is_not_is_not_found(trust: Trust) -> None:
    of = f"/about/of/{trust.organisation.pk}/"
    for there in ("/about/nothing/", "/about/front/", "/about/public-set/", f"{of}nothing/"):
        assert Client().get(there).status_code == 404


@pytest.mark.django_db
def test_the_front_of_an_installation_is_the_public_one() -> None:
    page = Client().get("/").content.decode()
    assert "<h1>Action learning sets</h1>" in page
    assert re.search(r'href="/sign-in/"[^>]*>Sign in<', page)
    assert '<a href="/about/set/">' in page


def test_signed_in_the_front_offers_ones_own_front_page_and_no_door(trust: Trust) -> None:
    accept_all(trust.bob)
    page = client_of(trust.bob).get(address(contents.FRONT)).content.decode()
    ways = page.partition("public__ways")[2].partition("</nav>")[0]
    assert re.search(r'href="/"[^>]*>Your front page<', ways)
    assert "Sign in" not in page
    assert "of your own, without an organisation" not in page
    stranger = read(contents.FRONT)
    assert "Sign in" in stranger
    assert "Your front page" not in stranger


@pytest.mark.django_db
def test_the_ways_on_stand_in_places_that_have_a_name() -> None:
    """Whoever goes from landmark to landmark does not miss them."""
    front, page = read(contents.FRONT), read("set")
    assert '<nav class="public__ways" aria-label="Where to go from here">' in front
    assert '<nav class="public__after" aria-label="The next page">' in page


def test_a_box_of_the_search_says_nothing_of_who_sees_it(trust: Trust) -> None:
    """What is looked for is kept nowhere."""
    page = read(contents.FRONT, f"of/{trust.organisation.pk}/")
    assert 'name="q"' in page
    assert "Who can see this" not in page


def test_whoever_has_the_installation_alone_shows_its_own_texts(trust: Trust) -> None:
    publish(trust)
    assert "Our <strong>own</strong> words" not in read("set")
    alone(trust)
    page = read("set")
    assert "Our <strong>own</strong> words" in page
    assert trust.organisation.name in page
    assert f'href="/terms/of/{trust.organisation.pk}/privacy/"' in page
    # Its title is what the others call it, too.
    assert '<a href="/about/set/">Who we are</a>' in read("values")


def test_of_several_each_has_addresses_of_its_own(trust: Trust) -> None:
    publish(trust)
    of = f"of/{trust.organisation.pk}/"
    assert "Our <strong>own</strong> words" in read("set", of)
    assert f'href="/about/{of}values/"' in read(contents.FRONT, of)
    assert access.at_the_root() == access.NOBODYS


def test_a_set_that_keeps_itself_or_is_suspended_has_no_public_face(trust: Trust) -> None:
    own = people.found_organisation(name="Tuesday people", at=NOW)
    Organisation.objects.filter(pk=own.pk).update(own_set=True)
    alone(trust)
    # It is no second organisation either.
    Organisation.objects.filter(pk=own.pk).update(suspended_at=None)
    assert access.at_the_root().organisation == trust.organisation.pk
    Organisation.objects.filter(pk=trust.organisation.pk).update(suspended_at=LATER)
    for organisation in (own, trust.organisation):
        assert Client().get(f"/about/of/{organisation.pk}/").status_code == 404


def test_an_administrator_changes_a_page_and_nobody_else_does(trust: Trust) -> None:
    people.give_role(organisation=trust.organisation, person=trust.bob, role=Role.LEAD, at=NOW)
    here = f"/organisation/{trust.organisation.pk}/texts/"
    sent = {"text": WRITTEN, "base": "0", "do": "publish"}
    for person in (trust.bob, trust.charlie):
        accept_all(person)
        browser = client_of(person)
        assert browser.get(f"{here}public-set/").status_code == 404
        assert browser.post(f"{here}public-set/", sent).status_code == 404
        assert browser.get(f"{here}public-set/history/0/").status_code == 404
    assert "public-set" not in client_of(trust.bob).get(here).content.decode()
    assert not OwnText.objects.exists()
    accept_all(trust.alice)
    browser = client_of(trust.alice)
    assert f"{here}public-set/" in browser.get(here).content.decode()
    assert browser.post(f"{here}public-set/", sent).status_code == 302
    assert "Our <strong>own</strong> words" in read("set", f"of/{trust.organisation.pk}/")


def test_an_editor_changes_public_pages_and_sees_nothing_else_of_the_organisation(
    trust: Trust,
) -> None:
    """Bob is of the communications team; Charlie is an editor, elsewhere."""
    here = f"/organisation/{trust.organisation.pk}/"
    edits, there = f"{here}texts/public-set/", f"/about/of/{trust.organisation.pk}/"
    sent = {"text": WRITTEN, "base": "0", "do": "publish"}
    people.give_role(organisation=trust.organisation, person=trust.bob, role=Role.EDITOR, at=NOW)
    elsewhere = Organisation.objects.get(name="Elsewhere")
    people.give_role(organisation=elsewhere, person=trust.charlie, role=Role.EDITOR, at=NOW)
    accept_all(trust.charlie)
    assert client_of(trust.charlie).post(edits, sent).status_code == 404
    accept_all(trust.bob)
    bob = client_of(trust.bob)
    front = bob.get("/").content.decode()
    assert f'<a href="{here}texts/">Public pages of Northshire' in front
    overview = bob.get(f"{here}texts/").content.decode()
    assert "Back to your front page" in overview
    assert "public-set" in overview
    assert "tears" not in overview
    assert bob.get(f"{here}texts/tears/").status_code == 404
    assert f'<a href="{edits}">Change this page</a>' in bob.get(f"{there}set/").content.decode()
    assert "which contacts stand here" not in bob.get(f"{there}contact/").content.decode()
    for page in ("", "people/", "programmes/", "sets/"):
        assert bob.get(f"{here}{page}").status_code == 404, page
    assert bob.post(edits, sent).status_code == 302
    assert "Our <strong>own</strong> words" in read("set", f"of/{trust.organisation.pk}/")
    people.take_role(organisation=trust.organisation, person=trust.bob, role=Role.EDITOR, at=LATER)
    assert bob.get(edits).status_code == 404


def test_published_it_is_said_with_the_way_to_the_page_and_back_to_changing_it(
    trust: Trust,
) -> None:
    accept_all(trust.alice)
    browser = client_of(trust.alice)
    here = f"/organisation/{trust.organisation.pk}/texts/public-set/"
    there = f"/about/of/{trust.organisation.pk}/set/"
    text = "# Who we are\n\nA {set}, {picture_bidding} and {wombat}."
    page = browser.post(here, {"text": text, "base": "0", "do": "preview"}).content.decode()
    assert "so they stand as they are: {wombat}.<" in page
    assert "<code>{sets}</code> sets" in page
    answer = browser.post(here, {"text": text, "base": "0", "do": "publish"}, follow=True)
    page = answer.content.decode()
    assert "“Who we are” is published" in page
    assert f'so they stand as they are: {{wombat}}. <a href="{here}">Change it</a>' in page
    text = text.replace("{wombat}", "[wombats](/about/bands/)")
    answer = browser.post(here, {"text": text, "base": "1", "do": "publish"}, follow=True)
    page = answer.content.decode()
    assert "stand as they are" not in page
    assert f'<a href="{there}">See the page</a>' in page
    assert "is published" not in browser.get(answer.request["PATH_INFO"]).content.decode()
    assert f'<a href="{here}">Change this page</a>' in browser.get(there).content.decode()
    assert "Change this page" not in Client().get(there).content.decode()
    at = clock(OwnText.objects.get(number=2).published_at)
    assert f", {at}, by Alice" in browser.get(f"{here}history/").content.decode()
    overview = browser.get(f"/organisation/{trust.organisation.pk}/").content.decode()
    assert "/texts/#public" in overview
    assert there.removesuffix("set/") in overview


def test_a_text_carries_no_script(trust: Trust) -> None:
    publish(trust)
    page = main(read("set", f"of/{trust.organisation.pk}/"))
    assert "<script" not in page
    assert "href" not in page
    assert "&lt;script&gt;" in page


def test_a_picture_stands_where_the_text_says_and_nowhere_else(trust: Trust) -> None:
    text = "# Ours\n\n{picture_bidding}\n\nIn a line, {picture_process} is only words."
    publish(trust, "meeting", text)
    page = main(read("meeting", f"of/{trust.organisation.pk}/"))
    assert page.count('role="img"') == 1
    assert "Asking for time: Ewan, Carys" in page
    assert "{picture_process} is only words" in page
    accept_all(trust.alice)
    here = f"/organisation/{trust.organisation.pk}/texts/public-meeting/"
    sent = {"text": text, "base": "1", "do": "preview"}
    assert "Here stands a picture" in client_of(trust.alice).post(here, sent).content.decode()


def test_a_page_asks_little(
    trust: Trust, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    alone(trust)
    for name in contents.PAGES:
        publish(trust, name, f"# {name}\n\nOurs.")
    with django_assert_max_num_queries(MOST_QUERIES):
        read("meeting")
