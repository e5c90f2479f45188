"""A calendar of one's own: only times are read, and repetition is right, bounded and quick."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from dateutil.rrule import rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import vRecur

from setwise.core.forming.hours import moment
from setwise.design.dates import LONDON
from setwise.programmes.dates.calendars import MOST_BYTES, Unreadable, read, repeats

TODAY = date(2027, 3, 1)


def calendar(*events: str) -> bytes:
    inner = "".join(
        f"BEGIN:VEVENT\r\nUID:{n}\r\n{each}\r\nEND:VEVENT\r\n" for n, each in enumerate(events)
    )
    head = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n"
    return f"{head}{inner}END:VCALENDAR\r\n".encode()


def busy(*events: str) -> list[str]:
    found = read(calendar(*events), TODAY).busy
    return [f"{moment(start):%m-%d %H:%M}/{end - start}" for start, end in found]


def test_only_times_are_kept() -> None:
    content = calendar(
        "SUMMARY:Clinic\r\nLOCATION:Ward 9\r\nDTSTART:20270310T100000Z\r\nDTEND:20270310T113000Z"
    )
    found = read(content, TODAY)
    assert len(found.busy) == 1
    assert "Clinic" not in repr(found)
    assert "Ward" not in repr(found)


def test_local_times_whole_days_and_lengths() -> None:
    assert busy(
        "DTSTART;TZID=Europe/London:20270401T090000\r\nDURATION:PT45M",
        "DTSTART;VALUE=DATE:20270402\r\nDTEND;VALUE=DATE:20270404",
        "DTSTART;VALUE=DATE:20270405",
        "DTSTART:20270406T090000\r\nDTEND:20270406T100000",
    ) == ["04-01 08:00/45", "04-01 23:00/2880", "04-04 23:00/1440", "04-06 08:00/60"]


def test_what_is_free_cancelled_over_or_of_no_length_keeps_nobody_busy() -> None:
    assert (
        busy(
            "DTSTART:20270310T100000Z\r\nDTEND:20270310T110000Z\r\nTRANSP:TRANSPARENT",
            "DTSTART:20270310T100000Z\r\nDTEND:20270310T110000Z\r\nSTATUS:CANCELLED",
            "DTSTART:20260310T100000Z\r\nDTEND:20260310T110000Z",
            "DTSTART:20270310T100000Z",
            "DTSTART:20270310T100000Z\r\nDTEND:20270310T090000Z",
        )
        == []
    )


def test_a_weekly_event_keeps_its_local_hour_over_the_clock_change() -> None:
    assert busy(
        "DTSTART;TZID=Europe/London:20270322T090000\r\nDTEND;TZID=Europe/London:20270322T100000\r\n"
        "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Europe/London:20270405T090000"
    ) == ["03-22 09:00/60", "03-29 08:00/60"]


def test_a_single_date_of_a_series_that_was_moved_counts_where_it_is() -> None:
    series = "DTSTART:20270301T090000Z\r\nDTEND:20270301T100000Z\r\nRRULE:FREQ=DAILY;COUNT=2"
    other = "RECURRENCE-ID:20270302T090000Z\r\nDTSTART:20270302T150000Z\r\nDTEND:20270302T160000Z"
    content = calendar(series, other).replace(b"UID:1\r\n", b"UID:0\r\n")
    found = [moment(start).hour for start, _ in read(content, TODAY).busy]
    assert found == [9, 15]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"hello",
        b"\xff\xfe\x00",
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n",
        b"BEGIN:VEVENT\r\nEND:VCALENDAR\r\n",
    ],
)
def test_what_is_no_calendar_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(Unreadable, match="not a calendar"):
        read(content, TODAY)


def test_fifty_megabytes_are_refused_before_they_are_looked_at() -> None:
    with pytest.raises(Unreadable, match="too large"):
        read(b"BEGIN:VCALENDAR" + b" " * MOST_BYTES * 10, TODAY)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=DAILY;INTERVAL=999999999",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=NEVER",
        "FREQ=DAILY;INTERVAL=0",
    ],
)
def test_a_rule_that_would_go_on_for_ever_does_not(rule: str) -> None:
    event = f"DTSTART:19010101T090000Z\r\nDTEND:19010101T100000Z\r\nRRULE:{rule}"
    assert len(busy(event)) <= 401


def test_one_event_that_makes_no_sense_takes_no_other_away() -> None:
    assert busy(
        "DTSTART:99991231T235900Z\r\nDTEND:99991231T235959Z\r\nRRULE:FREQ=DAILY",
        "DTEND:20270310T110000Z",
        "DTSTART:20270310T100000Z\r\nDTEND:20270310T110000Z",
    ) == ["03-10 10:00/60"]


# --- The same days as the library's own expansion ---------------------------------------------------

DAY = st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"])


@st.composite
def rules(draw: st.DrawFn) -> str:
    freq = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    parts = [f"FREQ={freq}", f"INTERVAL={draw(st.integers(1, 4))}"]
    if freq in ("DAILY", "WEEKLY") and draw(st.booleans()):
        parts.append(f"BYDAY={','.join(draw(st.lists(DAY, min_size=1, max_size=3, unique=True)))}")
    if freq == "MONTHLY":
        place = st.sampled_from(["", "1", "2", "-1", "4"])
        which = draw(place)
        by_day = [f"{which}{each}" for each in draw(st.lists(DAY, min_size=1, max_size=2))]
        parts.append(
            draw(
                st.sampled_from(
                    [
                        f"BYDAY={','.join(by_day)}",
                        "BYMONTHDAY=1,15,-1",
                        "BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                    ]
                )
            )
        )
    end = draw(st.sampled_from(["", "COUNT=7", "UNTIL=20270901T090000Z", "UNTIL=20270901"]))
    return ";".join([*parts, end]).strip(";")


@given(rules(), st.integers(0, 900))
@settings(max_examples=150, deadline=None)
def test_the_days_are_those_of_the_library(rule: str, back: int) -> None:
    begins = datetime(2027, 6, 1, 9, tzinfo=UTC) - timedelta(days=back)
    first, last = date(2027, 3, 1), date(2028, 3, 1)
    theirs = rrulestr(
        rule.replace("UNTIL=20270901", "UNTIL=20270901T235959Z").replace(
            "T235959ZT090000Z", "T090000Z"
        ),
        dtstart=begins,
    )
    low, high = (datetime(d.year, d.month, d.day, tzinfo=UTC) for d in (first, last))
    expected = [each.date() for each in theirs.between(low, high + timedelta(hours=23), inc=True)]
    if begins.date() in (set(expected) ^ {begins.date()}):
        # An event begins on its own day only if its rule says so, too: what falls beside is not ours.
        expected = [day for day in expected if day != begins.date()]
    parsed: dict[str, Any] = dict(vRecur.from_ical(rule))
    assert list(repeats(parsed, begins, first, last)) == expected


def test_until_in_british_summer_time() -> None:
    begins = datetime(2027, 6, 1, 9, tzinfo=LONDON)
    rule: dict[str, Any] = dict(vRecur.from_ical("FREQ=DAILY;UNTIL=20270603T080000Z"))
    assert list(repeats(rule, begins, date(2027, 6, 1), date(2027, 7, 1)))[-1] == date(2027, 6, 3)
