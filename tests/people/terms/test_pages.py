"""The pages: Alice administers, Bob is a member, Charlie administers elsewhere, some are nobody."""

import re
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client

from setwise.people import usecases as people
from setwise.people.models import Role, TermsAccepted, TermsKind, TermsVersion
from setwise.people.terms.kinds import AGREED_USE
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all, publish
from tests.people.terms.conftest import NOW, Trust, in_it

pytestmark = pytest.mark.django_db


def html(client: Client, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.content.decode()


class TestReading:
    @pytest.mark.parametrize(
        ("path", "title"),
        [
            ("/terms/", "User terms"),
            ("/terms/organisation/", "Organisation terms"),
            ("/terms/short/", "Short terms"),
            ("/privacy/", "Privacy notice"),
        ],
    )
    def test_anybody_reads_what_comes_with_setwise(self, path: str, title: str) -> None:
        page = html(Client(), path)
        assert f"<h1>{title}</h1>" in page
        assert "a starting point" in page
        assert (str(AGREED_USE) in page) == (path != "/privacy/")

    def test_each_has_a_way_back_and_says_whose_it_is(self, trust: Trust) -> None:
        ours = html(Client(), f"/terms/of/{trust.organisation.pk}/")
        assert re.search(r"<title>[^<]* - Northshire \*Care\*</title>", ours)
        assert '<a href="/">To the front page</a>' in ours
        assert "- Setwise</title>" in html(Client(), "/privacy/")

    def test_anybody_reads_an_organisation_s_own(self, trust: Trust) -> None:
        ours = trust.organisation.pk
        assert "which Northshire *Care* has yet to make its own" in html(
            Client(), f"/terms/of/{ours}/"
        )
        publish(trust, "## Be kind\n\n<script>alert(1)</script>")
        page = html(Client(), f"/terms/of/{ours}/")
        assert "Version 1, Thursday 24 December 2026" in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
        assert str(AGREED_USE) in page
        assert "Privacy notice" in html(Client(), f"/privacy/of/{ours}/")
        assert "Organisation terms" in html(Client(), f"/terms/of/{ours}/organisation/")

    def test_an_own_set_has_the_short_terms(self, trust: Trust) -> None:
        own = people.found_organisation(name="Six of us", own_set=True, at=NOW)
        assert "<h1>Short terms</h1>" in html(Client(), f"/terms/of/{own.pk}/")

    def test_there_is_nothing_of_nobody(self, trust: Trust) -> None:
        for path in (f"/terms/of/{uuid4()}/", f"/privacy/of/{uuid4()}/", "/terms/secret/"):
            assert Client().get(path).status_code == 404


class TestAccepting:
    def test_the_first_time(self, trust: Trust) -> None:
        client = client_of(trust.bob)
        page = html(client, "/terms/accept/?next=/wall/")
        assert "<h1>Before you begin</h1>" in page
        assert page.count('name="shown"') == 2
        assert "By pressing this you agree to:" in page
        assert page.count("<li>User terms, ") == 1
        assert "<li>Privacy notice, " not in page
        terms, _, notice = page.partition("There is nothing in it to agree to.")
        assert "What you agree to" in terms
        assert "Read all of it: User terms" not in page
        assert "Read all of it: Privacy notice" in notice
        assert press(client, page).headers["Location"] == "/wall/"
        assert TermsAccepted.objects.filter(person=trust.bob).count() == 2

    def test_what_has_changed(self, trust: Trust) -> None:
        accept_all(trust.bob)
        publish(trust, "Be kind.")
        client = client_of(trust.bob)
        page = html(client, "/terms/accept/")
        assert "<h1>What has changed</h1>" in page
        assert "<li>It now says Be kind..</li>" in page
        assert press(client, page).headers["Location"] == "/"
        assert client.get("/terms/accept/").headers["Location"] == "/"

    def test_a_notice_alone_is_read_and_not_agreed_to(self, trust: Trust) -> None:
        accept_all(trust.bob)
        publish(trust, "We keep less.", kind=TermsKind.PRIVACY)
        page = html(client_of(trust.bob), "/terms/accept/")
        assert ">I have read this</button>" in page
        assert str(AGREED_USE) not in page

    def test_something_newer_is_shown_first(self, trust: Trust) -> None:
        client = client_of(trust.bob)
        page = html(client, "/terms/accept/")
        publish(trust, "Be kind.")
        answer = press(client, page)
        assert answer.status_code == 200
        assert "newer than what you have just agreed to" in answer.content.decode()
        assert press(client, answer.content.decode()).status_code == 302

    def test_one_goes_on_to_our_own_pages_only(self, trust: Trust) -> None:
        for away in ("https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example"):
            client = client_of(trust.bob)
            page = html(client, f"/terms/accept/?next={away}")
            assert "elsewhere.example" not in page
        assert press(client, page).headers["Location"] == "/"

    def test_nonsense_is_nothing_shown(self, trust: Trust) -> None:
        client = client_of(trust.bob)
        answer = client.post("/terms/accept/", {"shown": ["", "a b c d", f"{uuid4()} user 0"]})
        assert answer.status_code == 200
        assert not TermsAccepted.objects.exists()

    def test_nobody_has_nothing_to_accept(self, db: None) -> None:
        assert Client().get("/terms/accept/").headers["Location"] == "/"


def press(client: Client, page: str) -> Any:
    shown = re.findall(r'name="shown" value="([^"]*)"', page)
    (go_on,) = re.findall(r'name="next" value="([^"]*)"', page)
    return client.post("/terms/accept/", {"shown": shown, "next": go_on})


class TestWriting:
    @pytest.fixture
    def client(self, trust: Trust) -> Client:
        accept_all(trust.alice)
        return client_of(trust.alice)

    @pytest.fixture
    def ours(self, trust: Trust) -> str:
        return f"/organisation/{trust.organisation.pk}/terms/"

    def sent(self, **other: str) -> dict[str, str]:
        usual = {"text": "## Be kind", "note": "Shorter.", "asks": "again", "base": "0"}
        return usual | {"do": "publish"} | other

    def test_the_overview(self, client: Client, ours: str, trust: Trust) -> None:
        page = html(client, ours)
        assert page.count("As it came with Setwise") == 3
        publish(trust, "Be kind.")
        accept_all(trust.alice)
        assert "Version 1, published Thursday 24 December 2026 by Alice Adeyemi" in html(
            client, ours
        )

    def test_they_are_kept_as_they_are(self, client: Client, ours: str, trust: Trust) -> None:
        assert "Keep them as they are" in html(client, ours)
        assert client.post(ours).headers["Location"] == ours
        page = html(client, ours)
        assert "has kept them as they came, since" in page
        assert "Keep them as they are" not in page
        publish(trust, "Be kind.")
        accept_all(trust.alice)
        assert "as they came, since" not in html(client, ours)

    def test_it_is_looked_at_first(self, client: Client, ours: str) -> None:
        assert "How it looks" not in html(client, f"{ours}user/")
        answer = client.post(f"{ours}user/", self.sent(do="preview", text="## Be *kind*"))
        page = answer.content.decode()
        assert "<h3>Be <em>kind</em></h3>" in page
        assert "## Be *kind*</textarea>" in page
        assert "everyone who reads the terms" in page
        assert not TermsVersion.objects.exists()

    def test_then_published(self, client: Client, ours: str, trust: Trust) -> None:
        assert client.post(f"{ours}user/", self.sent()).headers["Location"] == ours
        found = TermsVersion.objects.get()
        assert (found.text, found.note, found.asks_again) == ("## Be kind", "Shorter.", True)
        client.get("/terms/accept/")
        accept_all(trust.alice)
        client.post(f"{ours}user/", self.sent(text="## Be Kind", asks="correction", base="1"))
        assert not TermsVersion.objects.get(number=2).asks_again

    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            ({"text": ""}, "Write something here first"),
            ({"text": "a" * 60_001}, "Make the text shorter"),
            ({"note": ""}, "Say what changed"),
            ({"note": "a" * 301}, "Use 300 characters or fewer"),
            ({"asks": ""}, "Choose one of these"),
        ],
    )
    def test_what_is_missing_is_said_and_nothing_is_lost(
        self, client: Client, ours: str, wrong: dict[str, str], said: str
    ) -> None:
        answer = client.post(f"{ours}user/", self.sent(**wrong))
        assert answer.status_code == 422
        page = answer.content.decode()
        assert said in page
        assert wrong.get("text", "## Be kind")[:20] in page

    def test_the_text_in_force_is_not_published_again(self, client: Client, ours: str) -> None:
        client.post(f"{ours}privacy/", self.sent())
        answer = client.post(f"{ours}privacy/", self.sent(base="1"))
        assert "in force already" in answer.content.decode()

    def test_who_was_overtaken_loses_nothing_and_can_go_on(self, client: Client, ours: str) -> None:
        client.post(f"{ours}privacy/", self.sent())
        page = client.post(f"{ours}privacy/", self.sent(text="Mine.")).content.decode()
        assert "Somebody published another version" in page
        assert "Mine.</textarea>" in page
        assert 'name="base" value="1"' in page
        assert client.post(f"{ours}privacy/", self.sent(text="Mine.", base="1")).status_code == 302

    def test_history_and_the_way_back(self, client: Client, ours: str, trust: Trust) -> None:
        publish(trust, "First.")
        publish(trust, "Second.", again=False)
        accept_all(trust.alice)
        page = html(client, f"{ours}user/history/")
        assert page.count("<li>") == 3
        assert "A small correction." in page
        old = html(client, f"{ours}user/history/1/")
        assert "What changed from the version before" in old
        assert f"{ours}user/?from=1" in old
        assert "First.</textarea>" in html(client, f"{ours}user/?from=1")
        assert "?from=2" not in html(client, f"{ours}user/history/2/")
        assert "This is" not in html(client, f"{ours}user/?from=0").partition("</textarea>")[2]
        for path in ("history/9/", "?from=9"):
            assert client.get(f"{ours}user/{path}").status_code == 404

    def test_an_own_set_writes_the_short_terms_only(self, trust: Trust) -> None:
        own = people.found_organisation(name="Six of us", own_set=True, at=NOW)
        in_it(own, trust.bob, Role.ADMINISTRATOR)
        accept_all(trust.bob)
        client = client_of(trust.bob)
        ours = f"/organisation/{own.pk}/terms/"
        assert "Short terms" in html(client, ours)
        assert client.get(f"{ours}user/").status_code == 404

    @pytest.mark.parametrize("page", ["", "user/", "user/history/", "user/history/0/"])
    def test_a_member_and_a_stranger_find_nothing(self, trust: Trust, ours: str, page: str) -> None:
        accept_all(trust.bob)
        accept_all(trust.charlie)
        for client in (client_of(trust.bob), client_of(trust.charlie), Client()):
            assert client.get(ours + page).status_code == 404
        assert client_of(trust.bob).post(f"{ours}user/", self.sent()).status_code == 404
        assert not TermsVersion.objects.exists()


def test_an_administrator_sees_who_accepted_which_version_and_when(trust: Trust) -> None:
    accept_all(trust.bob)
    publish(trust, "Be kind.")
    accept_all(trust.bob)
    alice, ours = client_of(trust.alice), f"/organisation/{trust.organisation.pk}/terms/"
    accept_all(trust.alice)
    assert "2 people have accepted or read this version." in html(alice, ours)
    page = html(alice, f"{ours}accepted/")
    for words in (
        trust.bob.name,
        "User terms, as it came with Setwise",
        "User terms, version 1",
        "Agreed on ",
        "Read on ",
    ):
        assert words in page, words
    assert trust.bob.name not in html(alice, f"{ours}accepted/?search={trust.alice.name}&page=9")
    assert "Nobody here is called so" in html(alice, f"{ours}accepted/?search=zzz")
    accept_all(trust.charlie)
    for other in (trust.bob, trust.charlie):
        assert client_of(other).get(f"{ours}accepted/").status_code == 404
