"""Every address of an article, for everybody, for each audience; and what the search finds them."""

from __future__ import annotations

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse

from setwise.library.access import reader_for
from setwise.library.articles import pdfs, usecases
from setwise.library.articles.access import article_for, file_for
from setwise.library.articles.queries import lines
from setwise.library.audiences import Audience
from setwise.library.search.queries import search
from setwise.people.models import Person
from setwise.people.usecases import leave
from setwise.store import tenancy
from tests.library.pdf_making import plain
from tests.library.world import WHO, Library, a_draft, a_library, kept
from tests.people.browser import client_of
from tests.people.organisations.world import NOW

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.databases]
KEEPS = {audience: {"ada", "lena"} for audience in Audience} | {Audience.PUBLIC: {"ada"}}


@pytest.fixture
def library() -> Library:
    return a_library()


def test_who_sees_which_article_its_file_and_finds_it(library: Library) -> None:
    file = pdfs.Checked("a.pdf", plain(), 1)
    for audience in Audience:
        usecases.attach(access=kept(library, audience), file=file, at=NOW)
    for who, person in library.people().items():
        for audience, article in library.articles.items():
            for door in (article_for, file_for):
                tenancy.begin()
                try:
                    door(person, library.home, article.pk)
                    may = True
                except Http404:
                    may = False
                assert may is (who in WHO[audience]), (who, audience, door)
        tenancy.begin()
        reader = reader_for(person, library.home)
        told = {f"Wombats for {each.value}" for each in Audience if who in WHO[each]}
        assert {each.title for each in search(reader, "wombat").found} == told, who
        shown = {each.title for each in lines(reader)}
        assert {title for title in shown if title.startswith("Wombats")} == told, who


def test_who_is_answered_at_which_address(library: Library) -> None:
    usecases.attach(
        access=kept(library, Audience.PROGRAMME),
        file=pdfs.Checked("a.pdf", plain(), 1),
        at=NOW,
    )
    for who, person in library.people().items():
        browser = client_of(Person(pk=person)) if person else Client()
        for audience, article in library.articles.items():
            at = {
                name: reverse(f"articles:{name}", args=[library.home, article.pk])
                for name in ("one", "file", "change", "upload", "withdraw", "put_back")
            }
            sees, keeps = who in WHO[audience], who in KEEPS[audience]
            said = {
                "one": browser.get(at["one"]).status_code == 200,
                "change": browser.get(at["change"]).status_code == 200,
                "upload": browser.get(at["upload"]).status_code == 200,
                "withdraw": browser.post(at["withdraw"]).status_code == 302,
                "put_back": browser.post(at["put_back"]).status_code == 302,
            }
            told = dict.fromkeys(("change", "upload", "withdraw", "put_back"), keeps)
            assert said == {"one": sees} | told, (who, audience)
            file = browser.get(at["file"]).status_code == 200
            assert file is (sees and audience is Audience.PROGRAMME), (who, audience)


def test_withdrawn_nobody_sees_or_finds_it_until_it_is_put_back(library: Library) -> None:
    article = library.articles[Audience.PUBLIC]
    assert usecases.withdraw(access=kept(library, Audience.PUBLIC), at=NOW)
    for person in library.people().values():
        tenancy.begin()
        with pytest.raises(Http404):
            article_for(person, library.home, article.pk)
        found = search(reader_for(person, library.home), "wombats public")
        assert found.found == ()
    assert usecases.put_back(access=kept(library, Audience.PUBLIC), at=NOW)
    assert [each.title for each in search(reader_for(None, library.home), "wombats").found] == [
        article.title
    ]


def test_what_is_not_for_websites_is_never_public(library: Library) -> None:
    with pytest.raises(usecases.NotTheirs):
        usecases.change(
            access=kept(library, Audience.PUBLIC),
            draft=a_draft(Audience.PUBLIC, off_websites=True),
            at=NOW,
        )
    shipped = "Using action learning to support newly qualified nurses in practice"
    for person, there in ((None, False), (library.bob.pk, True)):
        tenancy.begin()
        reader = reader_for(person, library.home)
        found = {each.title for each in search(reader, "newly qualified nurses practice").found}
        assert (shipped in found, shipped in {each.title for each in lines(reader)}) == (
            there,
            there,
        )


def test_somebody_who_has_left_passes_by_like_everybody(library: Library) -> None:
    leave(organisation=library.world.northshire, person=library.world.alice, at=NOW)
    tenancy.begin()
    reader = reader_for(library.world.alice.pk, library.home)
    assert {each.title for each in search(reader, "wombats").found} == {"Wombats for public"}


def test_what_is_not_there_and_what_is_hidden_look_the_same(library: Library) -> None:
    reader = reader_for(library.bob.pk, library.home)
    assert search(reader, "wombats facilitators") == search(reader, "zebra facilitators")
