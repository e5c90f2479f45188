"""Who may do what at which address. An address that is not here fails the test.

Whoever is not named is answered as if the thing did not exist. To `go` is to be sent on (to
sign-in, or to a page that comes first).
"""

from __future__ import annotations

from typing import NamedTuple

from tests.addresses.house import (
    ADMINISTRATOR,
    BESIDE,
    EDITOR,
    ELSEWHERE,
    EVERYONE,
    FACILITATOR,
    LEAD,
    MEMBER,
    NOBODY,
)

OF_THE_SET = frozenset({MEMBER, FACILITATOR})
ANYONE = frozenset(EVERYONE)
SIGNED_IN = ANYONE - {NOBODY}
LEADING = frozenset({LEAD, ADMINISTRATOR})
WRITING = LEADING | {EDITOR}
TENDING = LEADING | {FACILITATOR}
NORTHSHIRE = frozenset({BESIDE, MEMBER, EDITOR, FACILITATOR, LEAD, ADMINISTRATOR})


class Line(NamedTuple):
    """One address: who may look, who may send; and what stands in the way of a plain answer."""

    look: frozenset[str] = frozenset()
    send: frozenset[str] = frozenset()
    sign_in_first: bool = False
    """Nobody is sent to sign-in, whether or not the thing exists."""
    paused: bool = False
    """A page that always says no, and why."""


TABLE: dict[str, Line] = {
    "home:front": Line(look=ANYONE),
    "about:front": Line(look=ANYONE),
    "about:page": Line(look=ANYONE),
    "about:front_of": Line(look=ANYONE),
    "about:page_of": Line(look=ANYONE),
    # Nothing is there while the operator names nobody; tests/config/test_contact.py has the rest.
    "security_txt": Line(),
    # The same for everybody: a phone asks for them without saying whose it is.
    "manifest": Line(look=ANYONE),
    "worker": Line(look=ANYONE),
    "offline": Line(look=ANYONE),
    "unsent": Line(look=ANYONE),
    # Nothing to choose where there is one language (tests/languages).
    "languages:choose": Line(),
    "home:answer": Line(),
    "home:coming": Line(send=OF_THE_SET),
    "home:brief": Line(look=frozenset({FACILITATOR})),
    "home:glance": Line(look=LEADING),
    "starting:path": Line(send=SIGNED_IN),
    "needs:tell": Line(look=OF_THE_SET, send=OF_THE_SET),
    "needs:rooms": Line(look=frozenset({ADMINISTRATOR})),
    # Only whoever can present prepares something.
    "preparing:prepare": Line(look=frozenset({MEMBER}), send=frozenset({MEMBER})),
    "learning:yours": Line(look=SIGNED_IN),
    "taking:minutes": Line(look=SIGNED_IN),
    # The meeting of this house goes on: nobody has come to it yet (tests/learning/taking).
    "taking:minute": Line(),
    "taking:words": Line(),
    "actions:every": Line(look=SIGNED_IN, send=OF_THE_SET | {BESIDE, ELSEWHERE}),
    # Whoever named it, and nobody else.
    "actions:one": Line(look=frozenset({MEMBER}), send=frozenset({MEMBER})),
    "actions:change": Line(look=frozenset({MEMBER}), send=frozenset({MEMBER})),
    "actions:share": Line(send=frozenset({MEMBER})),
    "actions:let_go": Line(send=frozenset({MEMBER})),
    "actions:of_set": Line(look=OF_THE_SET),
    "certificates:certificates": Line(look=SIGNED_IN),
    # There is none of a meeting that is not over (tests/learning/certificates).
    "certificates:period": Line(),
    "certificates:meeting": Line(),
    "certificates:programme": Line(),
    "growth:growth": Line(look=SIGNED_IN),
    # Only a member of the set looks at themselves in it.
    "growth:rate": Line(look=frozenset({MEMBER}), send=frozenset({MEMBER})),
    "growth:later": Line(send=frozenset({MEMBER})),
    "record:record": Line(look=SIGNED_IN),
    "record:registration": Line(look=SIGNED_IN, send=SIGNED_IN),
    "record:add": Line(look=SIGNED_IN, send=SIGNED_IN),
    "record:feedback": Line(look=SIGNED_IN),
    "record:add_feedback": Line(look=SIGNED_IN, send=SIGNED_IN),
    # Only for those who came to the meeting, who wrote the thing, or who are on the register:
    # tests/learning/record has them.
    "record:entry": Line(),
    "record:change": Line(),
    "record:put_back": Line(),
    "record:change_feedback": Line(),
    "record:practice": Line(),
    "record:add_practice": Line(),
    "record:change_practice": Line(),
    "record:discussion": Line(),
    "record:confirmation": Line(),
    "exports:exports": Line(look=SIGNED_IN),
    "exports:document": Line(look=SIGNED_IN),
    "journal:journal": Line(look=SIGNED_IN),
    "journal:begin": Line(look=SIGNED_IN, send=SIGNED_IN),
    "journal:search": Line(look=SIGNED_IN, send=SIGNED_IN),
    # An entry opens for its owner only: tests/learning/journal writes some.
    "journal:entry": Line(),
    "journal:write": Line(),
    "journal:set_page": Line(look=OF_THE_SET, send=OF_THE_SET),
    "sharing:share": Line(),
    "sharing:take_back": Line(),
    "sharing:waiting": Line(look=SIGNED_IN),
    # Opens for the one person it is shared with: tests/learning/sharing.
    "sharing:read": Line(),
    # For whoever is signed in, and for them alone.
    "practice:practice": Line(look=SIGNED_IN),
    "practice:asking": Line(look=SIGNED_IN, send=SIGNED_IN),
    "practice:exercise": Line(look=SIGNED_IN, send=SIGNED_IN),
    "practice:later": Line(send=SIGNED_IN),
    "practice:forget": Line(send=SIGNED_IN),
    "practice:set": Line(look=SIGNED_IN, send=SIGNED_IN),
    "room:room": Line(look=OF_THE_SET),
    "room:act": Line(send=OF_THE_SET),
    "room:question": Line(look=OF_THE_SET, send=OF_THE_SET),
    "room:contract": Line(look=OF_THE_SET),
    "room:minute": Line(look=OF_THE_SET),
    "room:help": Line(look=OF_THE_SET),
    "room:presented": Line(look=OF_THE_SET),
    # Whoever holds an open meeting.
    "room:circle": Line(look=frozenset({FACILITATOR})),
    "room:waits": Line(look=frozenset({FACILITATOR})),
    "room:needs": Line(look=frozenset({FACILITATOR})),
    "room:debrief": Line(look=OF_THE_SET),
    # Only once the meeting is over: tests/room/companion/test_pages.py.
    "room:method": Line(),
    "room:wall": Line(look=OF_THE_SET, send=OF_THE_SET),
    "room:met": Line(look=OF_THE_SET, send=OF_THE_SET),
    "room:wall_door": Line(look=ANYONE, send=ANYONE),
    # Only a browser that has typed in a wall's code holds a wall.
    "room:wall_screen": Line(),
    "sessions:signed_in": Line(look=SIGNED_IN),
    "sessions:everywhere": Line(send=SIGNED_IN),
    "sessions:there": Line(send=SIGNED_IN),
    "sessions:alive": Line(look=SIGNED_IN, send=SIGNED_IN),
    "sessions:ended": Line(look=ANYONE),
    # Nothing is there while the operator made no key; tests/people/push has who may.
    "push:device": Line(),
    "push:on": Line(),
    "push:off": Line(),
    "push:all_off": Line(),
    "audit:trail": Line(look=frozenset({ADMINISTRATOR})),
    "articles:every": Line(look=ANYONE),
    # This one is for the organisation; tests/library has every other audience.
    "articles:one": Line(look=NORTHSHIRE),
    # It has no file: tests/library gives it one.
    "articles:file": Line(),
    "articles:add": Line(look=WRITING, send=WRITING),
    "articles:withdrawn": Line(look=WRITING),
    "articles:change": Line(look=WRITING, send=WRITING),
    "articles:upload": Line(look=WRITING, send=WRITING),
    "articles:withdraw": Line(send=WRITING),
    "articles:put_back": Line(send=WRITING),
    "reading:of_programme": Line(look=LEADING),
    "reading:of_meeting": Line(look=TENDING),
    "search:search": Line(look=ANYONE),
    "brand:look": Line(look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR})),
    "brand:words": Line(look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR})),
    # This house has none; where there is one, everybody sees it (tests/people/brand).
    "brand:logo": Line(),
    "texts:overview": Line(look=WRITING),
    "texts:edit": Line(look=LEADING, send=LEADING),
    "texts:history": Line(look=LEADING),
    "texts:version": Line(look=LEADING),
    "terms:terms": Line(look=ANYONE),
    "terms:document": Line(look=ANYONE),
    "terms:privacy": Line(look=ANYONE),
    "terms:terms_of": Line(look=ANYONE),
    "terms:document_of": Line(look=ANYONE),
    "terms:privacy_of": Line(look=ANYONE),
    "terms:accept": Line(look=ANYONE, send=ANYONE),
    "terms:overview": Line(look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR})),
    "terms:accepted": Line(look=frozenset({ADMINISTRATOR})),
    "terms:edit": Line(look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR})),
    "terms:history": Line(look=frozenset({ADMINISTRATOR})),
    "terms:version": Line(look=frozenset({ADMINISTRATOR})),
    "home:your_data": Line(look=SIGNED_IN),
    "home:take": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "home:erase": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "home:stay": Line(send=SIGNED_IN),
    # The way in. Whoever is in already is sent on.
    "account_login": Line(look=ANYONE, send=ANYONE),
    "account_confirm_login_code": Line(look=ANYONE, send=ANYONE),
    "account_logout": Line(look=ANYONE, send=ANYONE),
    "mfa_authenticate": Line(look=ANYONE, send=ANYONE),
    "mfa_login_webauthn": Line(look=ANYONE, send=ANYONE),
    "socialaccount_login_cancelled": Line(look=ANYONE),
    "openid_connect_login": Line(),
    "openid_connect_callback": Line(),
    # Says that an account is paused, with the status that says so.
    "account_inactive": Line(paused=True),
    "signin_password": Line(),
    # The first run: only for a token of an installation without any organisation.
    "setup:set_up": Line(),
    "setup:code": Line(),
    # Looking after an organisation, and after its sets.
    "organisations:first_steps": Line(look=frozenset({ADMINISTRATOR, ELSEWHERE})),
    "organisations:overview": Line(look=LEADING),
    "organisations:settings": Line(
        look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR}), sign_in_first=True
    ),
    "organisations:keeping": Line(
        look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR}), sign_in_first=True
    ),
    "organisations:mail": Line(look=LEADING),
    "organisations:handle_mail": Line(),
    "organisations:people": Line(look=LEADING),
    "organisations:person": Line(look=LEADING),
    "organisations:correct": Line(look=LEADING, send=LEADING),
    "organisations:roles": Line(look=LEADING, send=LEADING, sign_in_first=True),
    "organisations:away": Line(look=LEADING, send=LEADING, sign_in_first=True),
    # Inviting: a secret or a code opens only to whoever holds it.
    "invitations:invite": Line(look=LEADING, send=LEADING, sign_in_first=True),
    "invitations:send": Line(send=LEADING),
    "invitations:answer": Line(),
    "invitations:make_code": Line(look=LEADING, send=LEADING),
    "invitations:room": Line(),
    "invitations:end_code": Line(),
    "invitations:invitation": Line(),
    "invitations:invitation_code": Line(),
    "invitations:join": Line(look=ANYONE, send=ANYONE),
    "invitations:come": Line(),
    "invitations:come_code": Line(),
    "importing:upload": Line(look=LEADING, send=LEADING),
    "importing:template": Line(look=LEADING),
    "importing:look": Line(),
    "importing:problems": Line(),
    "attendance:attendance": Line(look=TENDING, send=TENDING),
    "attendance:completions": Line(look=LEADING, send=LEADING, sign_in_first=True),
    "changes:life": Line(look=TENDING, send=TENDING),
    "changes:people": Line(look=OF_THE_SET, send=OF_THE_SET),
    "changes:call": Line(look=TENDING, send=TENDING),
    "changes:joins_by": Line(send=OF_THE_SET),
    "sets:every": Line(look=TENDING),
    "sets:form": Line(look=LEADING, send=LEADING),
    "sets:one": Line(look=TENDING),
    "sets:name": Line(look=TENDING, send=TENDING),
    "sets:people": Line(look=TENDING, send=TENDING),
    "contract:contract": Line(look=OF_THE_SET, send=OF_THE_SET),
    "contract:write": Line(look=OF_THE_SET, send=OF_THE_SET),
    "contract:clause": Line(look=OF_THE_SET, send=OF_THE_SET),
    # Nothing stood before; tests/programmes/contracts has the rest.
    "contract:earlier": Line(),
    "sets:plan": Line(look=TENDING, send=TENDING),
    # Programmes and their cohorts.
    "cohorts:every": Line(look=LEADING),
    "cohorts:start_programme": Line(look=LEADING, send=LEADING),
    "cohorts:programme": Line(look=LEADING),
    "cohorts:change_programme": Line(look=LEADING, send=LEADING),
    "cohorts:end_programme": Line(send=LEADING),
    "cohorts:start_cohort": Line(look=LEADING, send=LEADING),
    "cohorts:cohort": Line(look=LEADING),
    "cohorts:settings": Line(look=LEADING, send=LEADING),
    "cohorts:link": Line(look=LEADING, send=LEADING),
    "cohorts:people": Line(look=LEADING),
    "cohorts:place": Line(look=LEADING, send=LEADING),
    "cohorts:wishes": Line(look=LEADING, send=LEADING),
    "cohorts:offers": Line(look=LEADING, send=LEADING),
    "forming:sets": Line(look=LEADING),
    "forming:ask": Line(look=LEADING, send=LEADING),
    "forming:person": Line(),
    "forming:set": Line(),
    "forming:accept": Line(),
    "forming:made": Line(),
    "enrolment:come": Line(),
    "enrolment:come_code": Line(),
    # One's calendar; a secret address opens only to whoever holds it.
    "calendars:mine": Line(look=SIGNED_IN, send=SIGNED_IN),
    "calendars:feed": Line(),
    "releases:release": Line(),
    "releases:standing": Line(look=LEADING, send=LEADING),
    "reminders:choose": Line(look=SIGNED_IN, send=SIGNED_IN),
    "calendars:coming": Line(),
    # Dates: an address of a poll opens only to whoever holds it.
    "dates:cohort": Line(look=LEADING, send=LEADING),
    "dates:many": Line(look=LEADING, send=LEADING),
    "dates:rosters": Line(look=LEADING, send=LEADING),
    "dates:template": Line(look=LEADING),
    "dates:look": Line(),
    "dates:problems": Line(),
    "dates:one": Line(look=TENDING, send=TENDING),
    # Nothing is proposed for the set of this house.
    "dates:choose": Line(),
    "dates:meeting": Line(look=TENDING, send=TENDING),
    "dates:my_calendar": Line(look=NORTHSHIRE, send=NORTHSHIRE),
    "dates:mine": Line(look=OF_THE_SET),
    "dates:poll": Line(),
    # A set of one's own: anybody may start one; a link opens only to whoever holds it.
    "own_set:start": Line(look=ANYONE, send=ANYONE),
    "own_set:start_code": Line(),
    "own_set:come": Line(),
    "own_set:come_code": Line(),
    "own_set:guests": Line(),
    # One's own details, and one's own ways of signing in.
    "details:details": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "details:address": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "details:address_code": Line(sign_in_first=True),
    "farewell:address": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "farewell:code": Line(sign_in_first=True),
    "account_reauthenticate": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "signin_account": Line(look=SIGNED_IN, sign_in_first=True),
    "signin_set_up": Line(look=SIGNED_IN, sign_in_first=True),
    "signin_add_app": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "signin_add_passkey": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "signin_recovery_codes": Line(look=SIGNED_IN, send=SIGNED_IN, sign_in_first=True),
    "signin_remove": Line(sign_in_first=True),
    "signin_remove_password": Line(send=SIGNED_IN, sign_in_first=True),
    "signin_set_password": Line(sign_in_first=True),
    "signin_connect": Line(sign_in_first=True),
    "signin_disconnect": Line(sign_in_first=True),
    "signin_providers": Line(
        look=frozenset({ADMINISTRATOR}), send=frozenset({ADMINISTRATOR}), sign_in_first=True
    ),
    "signin_provider": Line(sign_in_first=True),
    "signin_lost_steps": Line(look=LEADING, send=LEADING, sign_in_first=True),
    "signin_end_lost_step": Line(sign_in_first=True),
}

ELSEWHERE_TESTED = frozenset({"demo"})
"""Areas that a real installation does not have (tests/demo/test_door.py)."""

__all__ = ["ELSEWHERE", "ELSEWHERE_TESTED", "LEADING", "NORTHSHIRE", "SIGNED_IN", "TABLE", "Line"]
