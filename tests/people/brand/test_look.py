"""An organisation gets its look: tried first, published, and gone back on.

Alice may, Bob sees it, Charlie is of another house.
"""

from __future__ import annotations

import re
from datetime import timedelta
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import Http404
from django.test import Client
from PIL import Image

from setwise.design.brand import COLOURS, NEUTRAL
from setwise.people.audit.names import names_of
from setwise.people.brand import found, queries, usecases
from setwise.people.models import Logo, OwnLook
from setwise.store import audit
from tests.people.brand.test_logos import picture
from tests.people.browser import client_of
from tests.people.terms.agreeing import accept_all
from tests.people.terms.conftest import LATER, Trust

SOON = timedelta(hours=1)


def publish(trust: Trust, **other: Any) -> int:
    usual = {"palette": "plum", "logo": "", "ods_code": "", "registered": False, "base": 0}
    mine: dict[str, Any] = {
        "person": trust.alice.pk,
        "organisation": trust.organisation.pk,
        "at": LATER,
    }
    return usecases.publish_look(**mine | usual | other)


def a_logo(trust: Trust, **other: Any) -> str:
    mine: dict[str, Any] = {
        "person": trust.alice.pk,
        "organisation": trust.organisation.pk,
        "at": LATER,
    }
    return usecases.try_logo(**mine | {"uploaded": picture()} | other)


def here(trust: Trust) -> str:
    return f"/organisation/{trust.organisation.pk}/look/"


def sent(**other: Any) -> dict[str, Any]:
    return {"palette": "plum", "base": "0", "do": "publish"} | other


def a_file(content: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile("../../logo.svg", picture() if content is None else content)


def phone_told(of: str) -> dict[str, Any]:
    """What a phone reads that puts the app on its home screen. It sends no cookie."""
    answer = Client().get(f"/app/manifest.webmanifest{of}")
    assert answer.status_code == 200
    return dict(answer.json())


@pytest.fixture
def alice(trust: Trust) -> Client:
    accept_all(trust.alice)
    return client_of(trust.alice)


def test_until_somebody_chooses_it_is_neutral(trust: Trust) -> None:
    assert found.brand_of(trust.organisation.pk).look == NEUTRAL


def test_on_a_home_screen_it_has_the_organisation_s_name_colours_and_logo(
    trust: Trust, alice: Client
) -> None:
    digest = a_logo(trust)
    publish(trust, logo=digest)
    page = alice.get(here(trust)).content.decode()
    link = re.search(r'rel="manifest" href="/app/manifest.webmanifest([^"]*)"', page)
    assert link is not None
    told = phone_told(link[1])
    assert (told["name"], told["short_name"]) == ("Northshire *Care*", "Northshire")
    assert (told["theme_color"], told["background_color"]) == COLOURS["plum"]
    for icon in told["icons"]:
        seen = Image.open(BytesIO(Client().get(icon["src"]).content))
        assert icon["sizes"] == "{}x{}".format(*seen.size)
    touched = re.search(r'rel="apple-touch-icon" href="([^"]+)"', page)
    assert touched is not None
    assert Image.open(BytesIO(Client().get(touched[1]).content)).size == (180, 180)


@pytest.mark.parametrize("of", ["", "?of=nonsense", f"?of={UUID(int=1)}"])
def test_at_no_door_it_is_setwise_on_a_home_screen(of: str, trust: Trust) -> None:
    publish(trust)
    told = phone_told(of)
    assert (told["name"], told["short_name"], told["theme_color"]) == (
        "Setwise",
        "Setwise",
        "#0b5f63",
    )


def test_published_it_holds_at_once_and_nowhere_else(trust: Trust) -> None:
    digest = a_logo(trust)
    found.brand_of(trust.organisation.pk)
    assert publish(trust, logo=digest) == 1
    look = found.brand_of(trust.organisation.pk).look
    assert (look.palette, look.name, digest in look.logo) == ("plum", "Northshire *Care*", True)
    assert found.home_of(trust.charlie.pk) != trust.organisation.pk
    [row] = audit.page(trust.organisation.pk, action="look_published").rows
    assert names_of(trust.organisation.pk, [row])[("look", row.thing_id)] == "version 1"


def test_there_is_a_way_back(trust: Trust) -> None:
    publish(trust)
    publish(trust, palette="teal", base=1)
    publish(trust, base=2)
    assert [each.palette for each in queries.looks(trust.organisation.pk)] == [
        *("plum", "teal", "plum", "teal")
    ]


def test_the_same_again_is_nothing_new(trust: Trust) -> None:
    publish(trust)
    with pytest.raises(usecases.Unchanged):
        publish(trust, base=1)
    with pytest.raises(usecases.Outdated):
        publish(trust, palette="blue")
    assert OwnLook.objects.count() == 1


def test_the_look_of_the_nhs_and_its_font_need_a_code(trust: Trust) -> None:
    for asked in ({"palette": "nhs"}, {"registered": True}, {"logo": "f" * 64}):
        with pytest.raises(usecases.NotTheirs):
            publish(trust, **asked)
    publish(trust, palette="nhs", ods_code="RXH")
    look = found.brand_of(trust.organisation.pk).look
    assert (look.nhs, look.frutiger) == (True, False)
    publish(trust, palette="nhs", ods_code="RXH", registered=True, base=1)
    assert found.brand_of(trust.organisation.pk).look.frutiger


@pytest.mark.parametrize("name", ["bob", "charlie"])
def test_whoever_does_not_administer_it_is_refused(trust: Trust, name: str) -> None:
    person = getattr(trust, name)
    for do in (publish, a_logo):
        with pytest.raises(Http404):
            do(trust, person=person.pk)
    accept_all(person)
    assert client_of(person).get(here(trust)).status_code == 404
    assert not Logo.objects.exists()


def test_a_logo_that_was_only_tried_is_gone_the_day_after(trust: Trust) -> None:
    kept = a_logo(trust, at=LATER - timedelta(days=3))
    publish(trust, logo=kept)
    a_logo(trust, uploaded=picture(size=(50, 50)), at=LATER - timedelta(days=2))
    newest = a_logo(trust, uploaded=picture(size=(60, 60)))
    assert {each.digest for each in Logo.objects.all()} == {kept, newest}


def test_it_is_tried_on_the_page_and_holds_for_nobody(trust: Trust, alice: Client) -> None:
    answer = alice.post(here(trust), sent(do="try", file=a_file()))
    page = answer.content.decode()
    assert "Nothing has changed for anybody yet." in page
    assert "palettes/plum." in page
    assert 'class="masthead__logo"' in page
    assert not OwnLook.objects.exists()
    assert "palettes/plum." not in client_of(trust.bob).get("/").content.decode()
    # The picture need not be chosen again.
    digest = Logo.objects.get().digest
    assert f'value="{digest}"' in page
    assert alice.post(here(trust), sent(logo=digest)).status_code == 302
    page = alice.get(f"{here(trust)}?from=0").content.decode()
    assert "Nothing has changed for anybody yet." in page
    assert "palettes/plum." not in page


def test_a_member_sees_it_on_pages_of_nobody_in_particular(trust: Trust, alice: Client) -> None:
    alice.post(here(trust), sent(palette="nhs", ods_code="rxh", file=a_file(), registered="on"))
    accept_all(trust.bob)
    page = client_of(trust.bob).get("/").content.decode()
    for each in ("palettes/nhs.", "palettes/frutiger.", "masthead__logo", "Northshire *Care*"):
        assert each in page
    assert "palettes/nhs." not in Client().get("/").content.decode()


def test_the_logo_is_served_to_whoever_comes_as_a_picture_and_nothing_else(trust: Trust) -> None:
    digest = a_logo(trust)
    address = f"/organisation/{trust.organisation.pk}/logo/{digest}.png"
    answer = Client().get(address)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Set-Cookie" not in answer.headers
    other = address.replace(str(trust.organisation.pk), str(found.home_of(trust.charlie.pk)))
    assert Client().get(other).status_code == 404


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ({"palette": "pink"}, "Choose one of these"),
        ({"palette": "nhs"}, "ODS code"),
        ({"ods_code": "R!"}, "letters and digits"),
        ({"file": b"<svg><script/></svg>"}, "Choose a picture"),
        ({"file": picture() + b"\0" * 500_000}, "smaller picture"),
        ({"logo": "../../etc/passwd"}, "not here any more"),
    ],
)
def test_what_does_not_fit_is_refused(
    trust: Trust, alice: Client, other: dict[str, Any], told: str
) -> None:
    if "file" in other:
        other = {"file": a_file(other["file"])}
    answer = alice.post(here(trust), sent() | other)
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert not OwnLook.objects.exists()
