"""`setwise setup-link`: an address where there is no organisation, and a word where there is."""

import re

import pytest
from pytest_django.fixtures import Settings

from setwise.cli.main import main
from setwise.cli.setting_up import address
from setwise.people import usecases as people

pytestmark = pytest.mark.django_db


def test_it_prints_the_address(capsys: pytest.CaptureFixture[str], settings: Settings) -> None:
    settings.ALLOWED_HOSTS = ["setwise.example", "localhost"]
    assert main(["setup-link"]) == 0
    assert re.search(r"https://setwise\.example/setup/[\w-]{40,}/", capsys.readouterr().out)


def test_without_a_proxy_it_is_where_the_server_listens(settings: Settings) -> None:
    for host, named in (("localhost", "localhost"), ("[::1]", "[::1]"), ("*", "127.0.0.1")):
        settings.ALLOWED_HOSTS = [host]
        found = str(address("http://127.0.0.1:8123"))
        assert found.startswith(f"http://{named}:8123/setup/")


def test_where_there_is_an_organisation_it_says_what_to_do_instead(
    capsys: pytest.CaptureFixture[str],
) -> None:
    people.found_organisation(name="Northshire")
    assert main(["setup-link"]) == 1
    assert "setwise organisation create" in capsys.readouterr().err
