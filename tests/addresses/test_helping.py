"""Each page helps where somebody stands, or its reason for not doing so stands below.

Whether the help comes on the pages themselves is looked at where all of them are read anyway
(tests/languages/test_every_page.py).
"""

from __future__ import annotations

from setwise.design import helping
from tests.addresses.routes import ROUTES
from tests.addresses.table import TABLE

SENDS = "only takes what is sent from another page"
FILE = "is a file or is for a program"
STRANGER = "is for whoever is not signed in; it says what to do, and nothing else is on it"
LIVE = "is part of a meeting, which has help of its own under More"
PUBLIC = "is there to be read"
SAYS = "says itself what it is for, who sees it and what happens"
CODE = "asks for one code, and says where it comes from and how to have another"

SILENT = {
    SENDS: {
        *("home:answer", "home:coming", "home:stay", "starting:path", "taking:words"),
        *("actions:share", "actions:let_go", "growth:later", "record:put_back"),
        *("sharing:take_back", "practice:later", "practice:forget"),
    },
    FILE: {
        *("home:take", "exports:document", "certificates:period", "certificates:meeting"),
        "certificates:programme",
    },
    SAYS: {
        *("home:erase", "actions:of_set", "growth:rate", "journal:search", "journal:set_page"),
        *("sharing:waiting", "sharing:read", "record:add_feedback", "record:change_feedback"),
        *("record:add_practice", "record:change_practice"),
        *("practice:practice", "practice:exercise", "practice:set"),
    },
}
WITHOUT = {name: reason for reason, names in SILENT.items() for name in names}
DONE = ("home", "learning", "taking", "actions", "growth", "certificates", "record", "exports")
AREAS = {*DONE, "journal", "sharing", "practice"}


def _page(key: str) -> str:
    return key.partition("/")[0]


HELPED = {_page(key) for key in helping.every()}


def test_each_page_has_help_or_a_reason() -> None:
    asked = {name for name in ROUTES if name.partition(":")[0] in AREAS}
    assert asked - HELPED - set(WITHOUT) == set()


def test_no_page_has_both_and_no_reason_is_left_over() -> None:
    assert HELPED & set(WITHOUT) == set()
    assert set(WITHOUT) - set(ROUTES) == set()
    assert sum(map(len, SILENT.values())) == len(WITHOUT)


def test_no_help_is_of_a_page_that_is_not_there() -> None:
    assert HELPED - set(ROUTES) == set()


def test_help_is_short() -> None:
    """A tired nurse reads five sentences, not a manual."""
    for key, each in helping.every().items():
        words = sum(len(f"{asked or ''} {answer}".split()) for asked, answer in each.lines)
        assert 1 <= len(each.lines) <= 5, key
        assert words <= 90, (key, words)


def test_a_link_opens_for_whoever_sees_the_page() -> None:
    for key, each in helping.every().items():
        if (then := each.then) is None:
            continue
        here, there = _page(key), then.name
        assert here != there, key
        assert set(then.places) == set(ROUTES[there]), (key, then)
        assert set(then.places) <= set(ROUTES[here]), (key, then)
        assert TABLE[here].look <= TABLE[there].look, (key, then)
