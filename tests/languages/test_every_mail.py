"""Each mail is in its reader's language, whoever brings it about: here, in their organisation's."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from django.utils import translation
from pytest_django.fixtures import Settings

import setwise
from setwise.learning.sharing import letters as sharing
from setwise.learning.sharing.models import Share
from setwise.mail.models import Mail
from setwise.people.brand import found
from setwise.people.details import letters as details
from setwise.people.farewell import letters as farewell
from setwise.people.invitations import letters as invitations
from setwise.people.models import Invitation, Organisation, Role
from setwise.people.organisations import operating
from setwise.people.signin import letters as signin
from setwise.programmes.calendars import letters as calendars
from setwise.programmes.changes import letters as changes
from setwise.programmes.cohorts.seats import Seat
from setwise.programmes.dates import polling
from setwise.programmes.dates.models import DatePoll
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.models import OwnSet
from setwise.programmes.models import Role as Seated
from setwise.programmes.news import DateChange
from setwise.programmes.ownset import letters as ownset
from setwise.programmes.releases import letters as releases
from setwise.programmes.releases.models import ManagerAsked
from setwise.programmes.reminders import letters as reminders
from tests.addresses.house import FACILITATOR, MEMBER, House, a_house
from tests.design import pseudo
from tests.languages import reading
from tests.languages.test_every_page import FINE

pytestmark = pytest.mark.django_db(databases=["default", "keys"])

AT = datetime(2026, 11, 30, 9, 5, tzinfo=UTC)
SOON = AT + timedelta(days=9)
ELSEWHERE = "manager@example.org"
# What a test itself names, and codes.
NAMED = FINE | {ELSEWHERE, "ABC DEF"}
SOURCE = Path(setwise.__file__).parent
LEADS = {"post", "EmailMessage", "ShortLived"}
"""What leads to the outbox. The outbox itself, and Django's way into it, lead nowhere else."""
ASK = {"to_reader", "to_whoever_asks"}
OUTBOX = {SOURCE / "mail" / f"{name}.py" for name in ("usecases", "backend", "letters")}


def address(*_: Any) -> str:
    return "https://setwise.example/there/"


class Letters:
    """Every mail there is, by the function that writes it."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.alice, self.grace = house.people[MEMBER], house.people[FACILITATOR]
        self.meeting, self.trust = house.meeting, house.northshire

    @cached_property
    def own_set(self) -> OwnSet:
        return OwnSet(organisation=self.trust, learning_set=self.house.herons, starter=self.grace)

    def all(self) -> Iterator[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]]:
        yield from ((each, args, {}) for each, args in self.plain())
        last = {"at": AT, "ends_at": SOON}
        yield farewell.left, (self.alice, date(2027, 1, 30)), last
        yield farewell.remind, (self.alice, date(2027, 1, 30)), last

    def plain(self) -> Iterator[tuple[Callable[..., Any], tuple[Any, ...]]]:
        yield from self.of_people()
        yield from self.of_dates()
        yield from self.of_own_sets()

    def of_people(self) -> Iterator[tuple[Callable[..., Any], tuple[Any, ...]]]:
        trust, alice = self.trust, self.alice
        invited = Invitation(organisation=trust, email=ELSEWHERE, role="member", ends_at=SOON)
        share = Share(organisation=trust, reader=alice, until=SOON)
        yield invitations.invite, (invited, trust.name, "", address, AT)
        yield operating._write, (trust, alice, (Role.MEMBER, Role.LEAD), address(), AT)
        yield sharing.tell, (share, AT)
        yield details.address_changed, (alice, ELSEWHERE)
        yield details.name_corrected, (alice, trust.name)
        yield farewell.address_named, (alice,)
        yield signin.send_code, (alice.email, "ABCDEF")
        for what in signin.NOTICES:
            yield signin.send_notice, (what, alice)

    def of_dates(self) -> Iterator[tuple[Callable[..., Any], tuple[Any, ...]]]:
        trust, alice, one = self.trust, self.alice, [self.meeting]
        asked = ManagerAsked(organisation=trust, email=ELSEWHERE)
        lines = [
            releases.Line("Alice", self.meeting, on, told)
            for on, told in ((True, False), (True, True), (False, True))
        ]
        for change in DateChange:
            for meetings in (one, one * 2, one * 3):
                yield calendars.dates, (alice, trust, meetings, change, "", AT)
        for reason in Reason:
            yield calendars.dates, (alice, trust, one, DateChange.MOVED, reason.value, AT)
        yield calendars.taken_out, (alice, trust, one * 2, AT)
        yield changes.call_changed, (alice, one, AT)
        yield reminders.remind, (alice, self.meeting, AT, SOON)
        yield releases.ask, (asked, trust, lines, AT)
        seat = Seat(alice.pk, None, None, "Alice", str(alice.email), Seated.MEMBER)
        for confirming in ("waiting", ""):
            poll = DatePoll(organisation=trust, ends_at=SOON, confirming=confirming)
            yield polling._write, (poll, seat, address, AT)

    def of_own_sets(self) -> Iterator[tuple[Callable[..., Any], tuple[Any, ...]]]:
        mine = self.own_set
        yield ownset.invite, (mine, ELSEWHERE, address(), self.meeting, AT)
        for change in DateChange:
            yield ownset.dates_changed, (mine, ELSEWHERE, address(), self.meeting, change, AT)
        yield ownset.tell_starter, (mine, AT)
        yield ownset.welcome, (mine, ELSEWHERE, AT)


@pytest.fixture(autouse=True)
def outbox(settings: Settings) -> None:
    """Mail of libraries goes there, too, as in an installation."""
    settings.EMAIL_BACKEND = "setwise.mail.backend.Outbox"


def test_each_mail_is_in_its_readers_language(both: Settings) -> None:
    house = a_house()
    Organisation.objects.filter(pk=house.northshire.pk).update(language=pseudo.CODE)
    found.forget_all()
    left: dict[str, set[str]] = {}
    for write, given, named in Letters(house).all():
        Mail.objects.all().delete()
        write(*given, **named)
        posted = list(Mail.objects.all())
        assert posted, write
        assert translation.get_language() == "en-gb"
        for mail in posted:
            text = [line.replace(address(), "") for line in reading.of_mail(mail)]
            if english := pseudo.english(text, NAMED):
                left[f"{write.__module__}.{write.__name__}"] = english
    assert not left


def test_one_to_somebody_unknown_is_in_that_of_the_page(both: Settings) -> None:
    with translation.override(pseudo.CODE):
        signin.send_unknown("nobody@example.org")
    assert pseudo.english(reading.of_mail(Mail.objects.get()), NAMED) == set()


def test_no_mail_is_left_out() -> None:
    """Whatever leads to the outbox asks first who reads it, and is written above."""
    written = _attributes(ast.parse(Path(__file__).read_text()))
    doors: set[str] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        if path not in OUTBOX:
            open_, asks = _of(ast.parse(path.read_text()))
            assert not open_, path
            doors |= asks
    assert len(doors) > 10
    assert doors <= written


def _of(tree: ast.Module) -> tuple[set[str], set[str]]:
    """Which functions of a module lead to the outbox: by no door, and by one that asks who reads."""
    functions = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
    doors = {name for name, each in functions.items() if _decorators(each) & ASK}
    lead = {name for name, each in functions.items() if _called(each) & LEADS}
    while True:
        more = {
            name
            for name, each in functions.items()
            if name not in lead and _called(each) & (lead - doors)
        }
        if not more:
            break
        lead |= more
    return {name for name in lead - doors if not name.startswith("_")}, lead & doors


def _called(tree: ast.AST) -> set[str]:
    calls = (each.func for each in ast.walk(tree) if isinstance(each, ast.Call))
    plain = {each.id for each in calls if isinstance(each, ast.Name)}
    calls = (each.func for each in ast.walk(tree) if isinstance(each, ast.Call))
    return plain | {
        each.attr
        for each in calls
        if isinstance(each, ast.Attribute) and getattr(each.value, "id", "") == "outbox"
    }


def _decorators(function: ast.FunctionDef) -> set[str]:
    return {
        each.id
        for decorator in function.decorator_list
        for each in ast.walk(decorator)
        if isinstance(each, ast.Name)
    }


def _attributes(tree: ast.AST) -> set[str]:
    return {each.attr for each in ast.walk(tree) if isinstance(each, ast.Attribute)}
