"""A set of one's own: Sam starts it, Bea was named, Eve has only the link."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.http import Http404

from setwise.mail.models import Mail
from setwise.people import usecases as people
from setwise.people.access import organisations_of, roles_of
from setwise.people.models import Organisation, Person, Role
from setwise.people.signin.access import second_step_asked
from setwise.programmes import usecases as programmes
from setwise.programmes.access import meetings_of, sets_of
from setwise.programmes.calendars import diaries
from setwise.programmes.dates import usecases as dates
from setwise.programmes.dates.reasons import Reason
from setwise.programmes.dates.usecases import Move
from setwise.programmes.models import Depth, Meeting, OwnSet
from setwise.programmes.ownset import access, links, queries, usecases
from setwise.programmes.ownset.usecases import Came, Refused
from setwise.programmes.tending.access import SetTended, set_to_tend

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)


def link(own_set: OwnSet) -> str:
    return f"https://setwise.example/start/with/{links.token(own_set)}/"


def starts(**more: Any) -> OwnSet:
    given: dict[str, Any] = {
        "name": "Sam Snow",
        "email": "sam@example.org",
        "set_name": "Tuesday people",
        "addresses": ("bea@example.org", "cal@example.org"),
        "meeting": {
            "starts_at": NOW + timedelta(hours=1),
            "ends_at": NOW + timedelta(hours=3),
            "place": "",
            "process": "action-learning-set",
            "depth": Depth.FULL,
        },
        "link": link,
        "at": NOW,
    }
    return usecases.start(**{**given, **more}).own_set


def comes(own_set: OwnSet, email: str, name: str = "Bea Birch") -> Came:
    found = access.by_link(links.token(own_set), LATER)
    return usecases.come(access=found, name=name, email=email, at=LATER)


def tended(own_set: OwnSet) -> SetTended:
    return set_to_tend(own_set.starter_id, own_set.organisation_id, own_set.learning_set_id)


def somebody(email: str) -> Person:
    return Person.objects.get(email=email)


class TestMovingTheFirstMeeting:
    def _moved(self) -> OwnSet:
        own_set = starts()
        comes(own_set, "bea@example.org")
        diaries.catch_up(LATER)
        Mail.objects.all().delete()
        for _ in range(2):
            meeting = Meeting.objects.get(learning_set=own_set.learning_set)
            move = Move(meeting, NOW + timedelta(days=7), NOW + timedelta(days=7, hours=2))
            dates.move(moves=[move], reason=Reason.ROOM, by=own_set.starter_id, at=LATER)
        return own_set

    def test_everybody_hears_of_it_once_who_has_come_and_who_was_named(self) -> None:
        own_set = self._moved()
        told = {mail.to: mail for mail in Mail.objects.all()}
        assert Mail.objects.count() == len(told)
        assert told.keys() == {"sam@example.org", "bea@example.org", "cal@example.org"}
        cal = told["cal@example.org"].text
        assert "Tuesday 1 December 2026, 6pm to 8pm" in cal
        assert "was moved" in cal
        assert links.token(own_set) in cal

    def test_who_was_not_named_was_turned_away_or_knows_of_another_hears_nothing(self) -> None:
        own_set = starts(addresses=())
        comes(own_set, "eve@example.org", "Eve Elm")
        first = Meeting.objects.get(learning_set=own_set.learning_set)
        dates.cancel(meetings=[first], reason=Reason.ROOM, by=own_set.starter_id, at=LATER)
        assert not Mail.objects.filter(to="eve@example.org").exists()

    def test_a_later_meeting_is_nothing_to_those_who_know_of_the_first(self) -> None:
        own_set = starts()
        second = programmes.plan_meeting(
            learning_set=own_set.learning_set,
            starts_at=NOW + timedelta(days=14),
            ends_at=NOW + timedelta(days=14, hours=2),
            depth=Depth.FULL,
        )
        Mail.objects.all().delete()
        dates.cancel(meetings=[second], reason=Reason.ROOM, by=own_set.starter_id, at=LATER)
        assert not Mail.objects.filter(to="cal@example.org").exists()


class TestStarting:
    def test_a_set_its_first_meeting_and_the_mails_are_there(self) -> None:
        own_set = starts()
        sam = somebody("sam@example.org")
        (meeting,) = meetings_of(sam.pk)
        assert meeting.meeting.starts_at == NOW + timedelta(hours=1)
        assert {mail.to for mail in Mail.objects.all()} == {"bea@example.org", "cal@example.org"}
        assert all(link(own_set) in mail.text for mail in Mail.objects.all())
        (found,) = organisations_of(sam.pk)
        assert found.own_set
        assert found.name == "Tuesday people"

    def test_nobody_is_asked_for_a_second_step(self) -> None:
        own_set = starts()
        comes(own_set, "bea@example.org")
        for email in ("sam@example.org", "bea@example.org"):
            assert roles_of(somebody(email).pk) == {Role.MEMBER}
            assert not second_step_asked(somebody(email).pk)

    def test_an_account_that_is_there_already_is_used(self) -> None:
        sam = people.add_person(name="Samuel Snow", email="sam@example.org")
        assert starts().starter_id == sam.pk
        assert Person.objects.filter(email="sam@example.org").count() == 1

    def test_a_paused_account_starts_nothing(self) -> None:
        sam = people.add_person(name="Sam", email="sam@example.org")
        Person.objects.filter(pk=sam.pk).update(suspended_at=NOW)
        with pytest.raises(Refused, match="paused"):
            starts()
        assert not OwnSet.objects.exists()

    def test_three_a_day_are_enough(self) -> None:
        for _ in range(3):
            starts()
        with pytest.raises(Refused, match="tomorrow"):
            starts()
        starts(at=NOW + timedelta(days=1, minutes=1))

    def test_whoever_names_themselves_gets_no_mail(self) -> None:
        starts(addresses=("sam@example.org", "bea@example.org", "bea@example.org"))
        assert [mail.to for mail in Mail.objects.all()] == ["bea@example.org"]


class TestTheLink:
    def test_what_opens_it_is_kept_nowhere(self) -> None:
        own_set = starts()
        token = links.token(own_set)
        Mail.objects.all().delete()
        kept = str(list(OwnSet.objects.values()))
        assert token[32:] not in kept

    def test_another_one_or_half_of_it_opens_nothing(self) -> None:
        own_set = starts()
        token = links.token(own_set)
        for wrong in ("", "x" * 72, token[:-1], token[:32], token[:32] + "0" * 40):
            with pytest.raises(Http404):
                access.by_link(wrong, LATER)

    def test_it_ends_after_a_month_and_with_a_new_one(self) -> None:
        own_set = starts()
        token = links.token(own_set)
        with pytest.raises(Http404):
            access.by_link(token, NOW + timedelta(days=30))
        usecases.new_link(access=tended(own_set), own_set=own_set, at=LATER)
        with pytest.raises(Http404):
            access.by_link(token, LATER)
        access.by_link(links.token(own_set), LATER)

    def test_it_opens_nothing_of_a_suspended_organisation(self) -> None:
        own_set = starts()
        Organisation.objects.filter(pk=own_set.organisation_id).update(suspended_at=NOW)
        with pytest.raises(Http404):
            access.by_link(links.token(own_set), LATER)


class TestComing:
    def test_who_was_named_is_in(self) -> None:
        own_set = starts()
        came = comes(own_set, "bea@example.org")
        assert came.person == somebody("bea@example.org")
        assert [each.learning_set.name for each in sets_of(came.person.pk)] == ["Tuesday people"]
        assert comes(own_set, "bea@example.org") == came
        # The address stands in the account now, and nowhere else.
        assert not own_set.guests.filter(email="bea@example.org").exists()

    def test_who_was_not_named_asks_and_learns_no_more(self) -> None:
        own_set = starts()
        assert comes(own_set, "eve@example.org", "Eve Else") == Came(None, True)
        assert not Person.objects.filter(email="eve@example.org").exists()
        comes(own_set, "eve@example.org", "Eve Else")
        seen = queries.own(tended(own_set))
        assert seen is not None
        assert [each.email for each in seen.asked] == ["eve@example.org"]
        assert Mail.objects.filter(kind="own_set_asked").count() == 1

    def test_who_is_let_in_belongs_and_is_told(self) -> None:
        own_set = starts()
        comes(own_set, "eve@example.org", "Eve Else")
        guest = own_set.guests.get(email="eve@example.org")
        found = access.guest_of(own_set, guest.pk)
        usecases.let_in(access=tended(own_set), own_set=own_set, guest=found, at=LATER)
        assert len(sets_of(somebody("eve@example.org").pk)) == 1
        assert Mail.objects.filter(kind="own_set_welcome", to="eve@example.org").exists()
        with pytest.raises(Http404):
            access.guest_of(own_set, guest.pk)

    def test_who_is_turned_away_waits_for_ever(self) -> None:
        own_set = starts()
        comes(own_set, "eve@example.org", "Eve Else")
        guest = own_set.guests.get(email="eve@example.org")
        turns: dict[str, Any] = {
            "access": tended(own_set),
            "own_set": own_set,
            "guest": guest,
            "at": LATER,
        }
        assert usecases.turn_away(**turns)
        assert not usecases.turn_away(**turns)
        assert usecases.ask_again(**turns)
        assert not usecases.ask_again(**turns)
        assert usecases.turn_away(**turns)
        assert comes(own_set, "eve@example.org", "Eve Else") == Came(None, True)

    def test_the_set_is_full_at_some_point(self) -> None:
        own_set = starts()
        OwnSet.objects.update(places=2)
        own_set.refresh_from_db()
        comes(own_set, "bea@example.org")
        with pytest.raises(Refused, match="full"):
            comes(own_set, "cal@example.org")

    def test_only_so_many_may_wait(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(usecases, "MOST_WAITING", 1)
        own_set = starts()
        comes(own_set, "eve@example.org")
        with pytest.raises(Refused):
            comes(own_set, "mal@example.org")

    def test_the_starter_who_opens_the_link_is_in_already(self) -> None:
        own_set = starts()
        assert comes(own_set, "sam@example.org").person == somebody("sam@example.org")


class TestLookingAfterIt:
    def test_more_people_are_named_while_there_is_room(self) -> None:
        own_set = starts()
        given: dict[str, Any] = {
            "access": tended(own_set),
            "own_set": own_set,
            "link": link,
            "at": LATER,
        }
        usecases.name_guests(addresses=("dee@example.org",), **given)
        assert Mail.objects.filter(to="dee@example.org").exists()
        many = tuple(f"n{n}@example.org" for n in range(9))
        with pytest.raises(Refused, match="room for 8 more"):
            usecases.name_guests(addresses=many, **given)

    def test_a_member_looks_after_nothing(self) -> None:
        own_set = starts()
        bea = comes(own_set, "bea@example.org").person
        assert bea is not None
        for person in (bea.pk, people.add_person(name="Charlie").pk, None):
            with pytest.raises(Http404):
                access.started_by(person, own_set.organisation_id, own_set.learning_set_id)
