"""A browser has nothing to say about our pages: no warning and no error, on any of them."""

from tests.journeys.conftest import Plans
from tests.journeys.people import DESK

IN_THE_ROOM = ("", "help", "presented", "wall", "met")
OUTSIDE = ("/", "/wall/")


def test_the_main_pages_are_opened_without_a_word_from_the_browser(plans: Plans) -> None:
    """Whatever the console says is kept, and the table fails when it closes."""
    table = plans("full")
    grace = table.with_a_browser("Grace", DESK)
    room = table.meeting.room_of("Grace")
    home = room.partition("meetings/")[0]
    inside = [f"{room}{page}" for page in IN_THE_ROOM]
    outside = [f"{table.meeting.address}{page}" for page in OUTSIDE]
    for address in (*outside, home, *inside):
        answer = grace.page.goto(address)
        assert answer is not None
        assert answer.status == 200, address
        grace.looks()
