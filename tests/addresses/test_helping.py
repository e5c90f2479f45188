"""Each page helps where somebody stands, or its reason for not doing so stands below.

Whether the help comes on the pages themselves is looked at where all of them are read anyway
(tests/languages/test_every_page.py).
"""

from __future__ import annotations

from setwise.design import helping
from tests.addresses.routes import ROUTES
from tests.addresses.table import TABLE

SENDS = "only takes what is sent from another page"
FILE = "is a file, or for a program"
OUTSIDE = "is for whoever comes from outside, signed in or not, and says all they need"
LIVE = "is part of a meeting, which has help of its own under More"
READ = "is there to be read, with nothing to do or decide"
SAYS = "says itself what it is for, who sees it and what happens"
CODE = "asks for one code, and says where it comes from and how to have another"

SILENT = {
    SENDS: {
        *("home:answer", "home:coming", "home:stay", "starting:path", "taking:words"),
        *("actions:share", "actions:let_go", "growth:later", "record:put_back"),
        *("sharing:take_back", "practice:later", "practice:forget", "changes:joins_by"),
        *("cohorts:end_programme", "articles:withdraw", "articles:put_back"),
        *("organisations:handle_mail", "invitations:send", "invitations:answer"),
        *("invitations:end_code", "sessions:everywhere", "sessions:there"),
        *("push:on", "push:off", "push:all_off", "signin_disconnect", "signin_remove_password"),
        "signin_end_lost_step",
    },
    FILE: {
        *("security_txt", "manifest", "worker", "offline", "home:take", "exports:document"),
        *("certificates:period", "certificates:meeting", "certificates:programme"),
        *("brand:logo", "articles:file", "sessions:alive", "calendars:feed"),
        *("importing:template", "importing:problems", "dates:template", "dates:problems"),
    },
    OUTSIDE: {
        *("account_login", "account_logout", "account_inactive", "mfa_authenticate"),
        *("mfa_login_webauthn", "signin_password", "socialaccount_login_cancelled"),
        *("openid_connect_login", "openid_connect_callback", "sessions:ended"),
        *("setup:set_up", "invitations:invitation", "invitations:join", "invitations:come"),
        *("enrolment:come", "own_set:start", "own_set:come", "room:wall_door"),
        *("calendars:coming", "releases:release", "dates:poll", "languages:choose", "unsent"),
    },
    CODE: {
        *("account_confirm_login_code", "setup:code", "invitations:invitation_code"),
        *("invitations:come_code", "enrolment:come_code", "own_set:start_code"),
        *("own_set:come_code", "details:address_code", "farewell:code"),
    },
    LIVE: {
        *("room:room", "room:act", "room:question", "room:contract", "room:minute", "room:help"),
        *("room:presented", "room:circle", "room:waits", "room:needs", "room:debrief"),
        *("room:method", "room:wall", "room:met", "room:wall_screen"),
    },
    READ: {
        *("about:front", "about:page", "about:front_of", "about:page_of", "terms:terms"),
        *("terms:document", "terms:privacy", "terms:terms_of", "terms:document_of"),
        *("terms:privacy_of", "terms:history", "terms:version", "texts:history"),
        *("texts:version", "articles:every", "articles:one", "search:search"),
        *("contract:earlier", "sharing:waiting", "sharing:read", "actions:of_set"),
        *("forming:made", "invitations:room", "needs:rooms", "practice:practice"),
    },
    SAYS: {
        *("home:erase", "growth:rate", "journal:search", "journal:set_page", "terms:accept"),
        *("record:add_feedback", "record:change_feedback", "record:add_practice"),
        *("record:change_practice", "practice:exercise", "practice:set", "signin_remove"),
        *("signin_set_password", "signin_connect"),
    },
}
WITHOUT = {name: reason for reason, names in SILENT.items() for name in names}


def _page(key: str) -> str:
    return key.partition("/")[0]


HELPED = {_page(key) for key in helping.every()}


def test_each_page_has_help_or_a_reason() -> None:
    """A new page helps, or is put with those above."""
    assert set(ROUTES) - HELPED - set(WITHOUT) == set()


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
