"""Writes dates as calendars read them (RFC 5545, 5546): with the library that does, which few processes need."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from email.utils import parseaddr

from django.conf import settings
from icalendar import (
    Calendar,
    Event,
    Timezone,
    TimezoneDaylight,
    TimezoneStandard,
    vCalAddress,
    vText,
)

from setwise.design.dates import LONDON
from setwise.design.words import say
from setwise.mail.calendars import Part
from setwise.mail.links import link
from setwise.programmes.calendars.events import CANCEL, EVERY, REQUEST, Entry, Guest


def feed(entries: Iterable[Entry]) -> str:
    """All dates of one person, to subscribe to."""
    calendar = _calendar()
    calendar.add("x-wr-calname", "Setwise")
    calendar.add("x-wr-timezone", LONDON.key)
    calendar.add("refresh-interval", EVERY, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", f"PT{EVERY.seconds // 3600}H")
    for entry in entries:
        calendar.add_component(_event(entry))
    return _text(calendar)


def invitation(entry: Entry, guest: Guest) -> Part:
    """One date for one person's diary: come, or do not come any more."""
    method = CANCEL if entry.cancelled else REQUEST
    calendar, event = _calendar(), _event(entry)
    calendar.add("method", method)
    event.add("organizer", _organiser(guest.organisation))
    event.add("attendee", _attendee(guest))
    calendar.add_component(event)
    return Part(method, _text(calendar))


def _calendar() -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//Setwise//Setwise//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add_component(_london())
    return calendar


def _text(calendar: Calendar) -> str:
    return str(calendar.to_ical(sorted=False), "utf-8")


def _london() -> Timezone:
    """British time since 1996, written out: an address of a zone alone says nothing in a calendar."""
    zone = Timezone()
    zone.add("tzid", LONDON.key)
    winter, summer = timedelta(0), timedelta(hours=1)
    for half, name, begins, month, before, after in (
        (TimezoneDaylight(), "BST", datetime(1996, 3, 31, 1), 3, winter, summer),  # noqa: DTZ001 (local)
        (TimezoneStandard(), "GMT", datetime(1996, 10, 27, 2), 10, summer, winter),  # noqa: DTZ001 (local)
    ):
        half.add("dtstart", begins)
        half.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        half.add("tzname", name)
        half.add("tzoffsetfrom", before)
        half.add("tzoffsetto", after)
        zone.add_component(half)
    return zone


def _event(entry: Entry) -> Event:
    event, page = Event(), link("room:room", entry.meeting)
    event.add("uid", f"{entry.meeting}@setwise")
    event.add("sequence", entry.sequence)
    event.add("dtstamp", entry.stamp)
    event.add("last-modified", entry.stamp)
    event.add("dtstart", entry.starts_at.astimezone(LONDON))
    event.add("dtend", entry.ends_at.astimezone(LONDON))
    # A diary is seen by many: it names no set, no programme and nobody.
    event.add("summary", say("{Meeting} (Setwise)"))
    event.add("description", say("You find all that you need on its page: {address}", address=page))
    event.add("url", page)
    event.add("status", "CANCELLED" if entry.cancelled else "CONFIRMED")
    if entry.place:
        event.add("location", entry.place)
    return event


def _organiser(name: str) -> vCalAddress:
    address = parseaddr(settings.DEFAULT_FROM_EMAIL)[1]
    organiser = vCalAddress(f"mailto:{address or 'setwise@setwise.invalid'}")
    organiser.params["cn"] = vText(name)
    return organiser


def _attendee(guest: Guest) -> vCalAddress:
    attendee = vCalAddress(f"mailto:{guest.address}")
    attendee.params["cn"] = vText(guest.name)
    attendee.params["role"] = vText("REQ-PARTICIPANT")
    attendee.params["partstat"] = vText("NEEDS-ACTION")
    # Nobody reads what comes back to this address: answers are given on the page.
    attendee.params["rsvp"] = vText("FALSE")
    return attendee
