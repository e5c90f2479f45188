"""The page about running it for real is followed to the letter, on both databases."""

import json
import re
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest

from tests import needs
from tests.cli.real_machine import HOST, PAGE, SLOW, Machine, blocks, machine
from tests.room.serving import until
from tests.settings import POSTGRES_URL

SETUP = re.compile(rf"https://{re.escape(HOST)}(/setup/\S+)")
CODE = re.compile(r"Your code is (\d{4} \d{4})")
FORM = {
    "name": "Ada Admin",
    "email": "ada@trust.example",
    "organisation": "Northshire",
    "agreed": "on",
}


@pytest.mark.parametrize("database", ["sqlite", "postgres"])
def test_from_an_empty_machine_to_a_backup_that_was_restored(tmp_path: Path, database: str) -> None:
    if database == "postgres":
        parts = urlsplit(POSTGRES_URL)
        needs.require_postgres(parts.hostname or "127.0.0.1", parts.port or 5432)
    with machine(tmp_path, database) as it:
        it.follow("both", holding="keys new")
        it.follow(database)
        it.start()
        all_is_well(it)
        people_come_through_the_proxy(it)
        the_first_organisation_is_made(it)
        it.follow("both", holding="setwise backup")
        it.stop()
        assert "Traceback" not in it.told()
        it.follow(f"restore {database}")
        assert "there is an organisation already" in it.shell("setwise setup-link", status=1)
        it.follow(database, holding="set -a")
        assert "All is well." in it.shell("setwise doctor")


def all_is_well(it: Machine) -> None:
    """As soon as the worker has had its first turn."""
    until(lambda: "mend" not in states(it), within=SLOW)
    said = it.follow("both", holding="doctor")
    assert said.startswith("ok\n")
    assert said.endswith("All is well.\n")


def states(it: Machine) -> set[str]:
    said = it.shell("setwise doctor --json || true")
    return {each["state"] for each in json.loads(said)["findings"]}


def people_come_through_the_proxy(it: Machine) -> None:
    answer, page = it.ask("/")
    assert answer.status == 200
    assert answer.headers["Strict-Transport-Security"] == "max-age=63072000; includeSubDomains"
    assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    (css, *_) = re.findall(r'href="(/static/[^"]+\.css)"', page)
    assert it.ask(css)[0].status == 200
    assert it.ask("/", Host="evil.example")[0].status == 400
    assert it.ask("/health/", Host="10.0.0.1")[1] == "ok\n"


def the_first_organisation_is_made(it: Machine) -> None:
    found = SETUP.search(it.follow("both", holding="setup-link"))
    assert found
    assert SETUP.search(it.told()), "the server prints one, too"
    answer, page = it.ask(found[1])
    cookie = answer.headers["Set-Cookie"]
    assert cookie.startswith("__Host-setwise-csrf=")
    assert {"Secure", "HttpOnly", "Path=/"} <= set(cookie.split("; "))
    token = re.findall(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[0]
    sent = urlencode(FORM | {"csrfmiddlewaretoken": token})
    mine = cookie.partition(";")[0]
    answer, page = it.ask(found[1], sent, Cookie=mine)
    assert answer.status == 302, page
    mine += "; " + answer.headers["Set-Cookie"].partition(";")[0]
    sent = urlencode({"code": the_code(it), "csrfmiddlewaretoken": token})
    answer, page = it.ask(answer.headers["Location"], sent, Cookie=mine)
    assert answer.status == 302, page


def the_code(it: Machine) -> str:
    """What the mail server has taken, sent by the worker."""
    until(lambda: CODE.search(it.mails()) is not None, within=SLOW)
    found = CODE.search(it.mails())
    assert found, it.mails()
    return found[1]


def test_every_block_of_the_page_says_for_whom_it_is() -> None:
    known = {
        *("machine", "both", "sqlite", "postgres", "unit", "proxy", "seen"),
        *("restore sqlite", "restore postgres"),
    }
    assert {each.whose for each in blocks()} == known
    fences = re.findall(r"^```", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert len(fences) == 2 * len(blocks())


def test_both_proxies_let_streams_through_and_nginx_believes_nobody_before_it() -> None:
    nginx, caddy = (each.text for each in blocks() if each.whose == "proxy")
    live = nginx.partition("location /live/")[2].partition("}")[0]
    assert "proxy_buffering off;" in live
    assert "flush_interval -1" in caddy
    assert "X-Forwarded-Proto https;" in nginx
    assert "X-Forwarded-For $remote_addr;" in nginx
    assert "access_log off;" in nginx
