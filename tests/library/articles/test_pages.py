"""The pages of articles: what they ask of the database, what a form keeps, how a file is handed out."""

from __future__ import annotations

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from setwise.library.articles import pdfs, usecases
from setwise.library.articles.access import keeper_for
from setwise.library.articles.models import Article
from setwise.library.audiences import Audience
from setwise.people.models import Role
from tests.design.test_undoing import undo_on
from tests.library.pdf_making import plain
from tests.library.world import Library, a_draft, a_library, kept
from tests.people.browser import client_of
from tests.people.organisations.world import NOW, joins

pytestmark = pytest.mark.django_db(transaction=True)
MOST_QUERIES = 12
WRITTEN = {
    "title": "Listening <well>",
    "source": "A journal of wombats",
    "year": "two thousand",
    "kind": "study",
    "link": "example.org",
    "summary": "About *listening*.",
    "text": "## First\n\n- one",
    "audience": "public",
    "off_websites": "on",
}


@pytest.fixture
def library() -> Library:
    return a_library()


@pytest.fixture
def ada(library: Library) -> Client:
    return client_of(library.world.ada)


def at(library: Library, name: str, audience: Audience | None = None) -> str:
    more = [library.articles[audience].pk] if audience else []
    return reverse(f"articles:{name}", args=[library.home, *more])


def test_each_page_asks_little_however_much_there_is(
    library: Library, ada: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    keeper = keeper_for(library.world.ada.pk, library.home)
    for number in range(30):
        usecases.add(access=keeper, draft=a_draft(title=f"Wombats {number}"), at=NOW)
    usecases.withdraw(access=kept(library, Audience.FACILITATORS), at=NOW)
    file = pdfs.Checked("a.pdf", plain(), 1)
    usecases.attach(access=kept(library, Audience.PUBLIC), file=file, at=NOW)
    one = (at(library, name, Audience.PUBLIC) for name in ("one", "file", "change", "upload"))
    box = reverse("search:search", args=[library.home])
    pages = [at(library, "every"), at(library, "add"), at(library, "withdrawn"), *one]
    for browser in (ada, client_of(library.world.alice), Client()):
        browser.get("/")
        for page in (*pages, f"{box}?q=wombats", f"{box}?q=wombats&page=2"):
            with django_assert_max_num_queries(MOST_QUERIES):
                browser.get(page)


def test_nothing_that_was_typed_is_lost_with_an_error(library: Library, ada: Client) -> None:
    answer = ada.post(at(library, "add"), WRITTEN)
    page = answer.content.decode()
    assert answer.status_code == 422
    for said in ("There is a problem", "Write the year in four digits", "Write the whole address"):
        assert said in page
    for typed in ("Listening &lt;well&gt;", "two thousand", "example.org", "About *listening*."):
        assert typed in page
    assert "## First" in page
    assert Article.objects.filter(title=WRITTEN["title"]).count() == 0
    mended = WRITTEN | {"year": "2021", "link": "https://example.org/a"}
    page = ada.post(at(library, "add"), mended).content.decode()
    assert "It cannot be for everyone and not for websites" in page
    for_all = {key: said for key, said in mended.items() if key != "off_websites"}
    assert ada.post(at(library, "add"), for_all).status_code == 302
    made = Article.objects.get(title=WRITTEN["title"])
    assert (made.year, made.audience, made.off_websites) == (2021, "public", False)


def test_withdrawn_by_one_press_it_is_back_by_one(library: Library, ada: Client) -> None:
    page = ada.post(at(library, "withdraw", Audience.PUBLIC), follow=True).content.decode()
    assert "The article is withdrawn" in page
    assert Client().get(at(library, "one", Audience.PUBLIC)).status_code == 404
    again, fields = undo_on(page)
    ada.post(again, fields)
    assert Client().get(at(library, "one", Audience.PUBLIC)).status_code == 200


def test_a_preview_keeps_what_was_written_and_saves_nothing(library: Library, ada: Client) -> None:
    page = ada.post(at(library, "add"), WRITTEN | {"do": "preview"}).content.decode()
    assert "<em>listening</em>" in page
    assert "two thousand" in page
    assert "There is a problem" not in page
    assert Article.objects.filter(title=WRITTEN["title"]).count() == 0


def test_the_press_that_shows_leads_to_what_it_shows(library: Library, ada: Client) -> None:
    """The preview stands before the boxes, and the address of the press leads to it."""
    page = ada.post(at(library, "add"), WRITTEN | {"do": "preview"}).content.decode()
    assert 'formaction="#preview"' in page
    assert '<h2 id="preview" tabindex="-1">' in page
    assert page.index('id="preview"') < page.index('name="title"')


def test_an_editor_keeps_what_everybody_can_read_and_no_more(library: Library) -> None:
    edie = client_of(joins("Edie East", library.world.northshire, Role.EDITOR))
    form = edie.get(at(library, "add")).content.decode()
    assert re.findall(r'name="audience" type="radio" value="([^"]+)"', form) == [
        "public",
        "organisation",
    ]
    for audience in Audience:
        theirs = audience in (Audience.PUBLIC, Audience.ORGANISATION)
        page = edie.get(at(library, "change", audience))
        assert page.status_code == (200 if theirs else 404), audience
        assert edie.post(at(library, "withdraw", audience)).status_code == (302 if theirs else 404)
    refused = edie.post(at(library, "add"), {**WRITTEN, "audience": "facilitators"})
    assert refused.status_code == 422


def test_a_lead_chooses_for_whom_but_not_for_everyone_on_the_web(library: Library) -> None:
    lena = client_of(library.world.lena)
    page = lena.get(at(library, "add")).content.decode()
    offered = set(re.findall(r'name="audience"[^>]* value="(\w+)"', page))
    assert offered == {"organisation", "programme", "facilitators"}
    assert re.search(rf'value="{library.programme.pk}"[^>]* selected', page)
    sent = WRITTEN | {"year": "2021", "link": "", "programme": str(library.programme.pk)}
    for audience, status in (("public", 422), ("organisation", 302), ("facilitators", 302)):
        title = f"From Lena for {audience}"
        told = sent | {"audience": audience, "title": title}
        assert lena.post(at(library, "add"), told).status_code == status, audience
        written = Article.objects.filter(title=title, audience=audience, programme=None)
        assert written.count() == (1 if status == 302 else 0), audience


@pytest.mark.parametrize(
    ("sent", "why"),
    [
        (None, "Choose a file"),
        (b"", "The file is empty"),
        (b"MZ program", "This is not a PDF"),
        (plain() + b"<script>", "There is something in this file besides the PDF"),
    ],
)
def test_a_file_that_is_refused_is_refused_in_words(
    library: Library, ada: Client, sent: bytes | None, why: str
) -> None:
    here = at(library, "upload", Audience.PUBLIC)
    usecases.attach(
        access=kept(library, Audience.PUBLIC), file=pdfs.Checked("old.pdf", plain(), 1), at=NOW
    )
    data = {"file": SimpleUploadedFile("new.pdf", sent)} if sent is not None else {}
    answer = ada.post(here, data)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert page.count(why) == 2, "in the summary and at the field"
    assert 'href="#id_file"' in page
    # The one before is still there.
    assert "old.pdf" in page


def test_a_pdf_is_handed_out_to_be_saved_and_nothing_else(library: Library, ada: Client) -> None:
    sent = SimpleUploadedFile("../Ärzte & Co.exe.pdf", plain(), content_type="text/html")
    assert ada.post(at(library, "upload", Audience.PUBLIC), {"file": sent}).status_code == 302
    for browser in (ada, Client()):
        answer = browser.get(at(library, "file", Audience.PUBLIC))
        assert answer.content == plain()
        assert answer.headers["Content-Type"] == "application/pdf"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Content-Disposition"].startswith("attachment;")
        assert "%C3%84rzte%20-%20Co-exe.pdf" in answer.headers["Content-Disposition"]
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert answer.headers["X-Robots-Tag"] == "noindex"
        assert "no-store" in answer.headers["Cache-Control"]
    assert ada.post(at(library, "upload", Audience.PUBLIC), {"do": "remove"}).status_code == 302
    assert Client().get(at(library, "file", Audience.PUBLIC)).status_code == 404


def test_a_year_that_its_source_says_is_said_once(library: Library, ada: Client) -> None:
    article = Article.objects.get(
        organisation=library.home, title__startswith="Using action learning to support newly"
    )
    one = reverse("articles:one", args=[library.home, article.pk])
    for here in (one, at(library, "every")):
        page = ada.get(here).content.decode()
        assert "April 2021" in page
        assert not re.search(r"April 2021(</span>)?, 2021", page)
    administrator, hint = ada.get(one).content.decode(), "may share it with its own people"
    reader = client_of(library.bob).get(one).content.decode()
    assert hint in administrator
    assert hint not in reader
    assert "ask your library" in reader


def test_whoever_passes_by_finds_back_to_the_public_pages(library: Library, ada: Client) -> None:
    back = f'href="{reverse("about:front_of", args=[library.home])}"'
    assert back in Client().get(at(library, "every")).content.decode()
    assert back not in ada.get(at(library, "every")).content.decode()
