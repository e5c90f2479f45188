"""A whole meeting held aloud: Grace's phone, a wall, and phones that stay face down."""

from tests.journeys.conftest import Plans
from tests.journeys.people import DESK, PHONE, Person, Table, everyone_follows

FACE_DOWN = "We hold this one aloud. Your phone can stay face down."


def test_a_whole_meeting_from_one_phone_and_a_wall(plans: Plans) -> None:
    table = plans("light")
    grace = table.at_a_phone("Grace")
    wall = a_wall(table)
    wall.sees("Welcome", "What is said here stays here.")
    bola, ewan = table.at_a_phone("Bola"), table.at_a_phone("Ewan")
    screens = [grace, wall, bola, ewan]

    grace.presses("Start")
    everyone_follows("Silence", screens)
    wall.sees("Quiet")
    ewan.sees(FACE_DOWN)
    ewan.has_nothing_to_press()

    grace.presses("Continue")
    everyone_follows("Check-in", screens)
    wall.sees("How are you arriving?", "What is current for you?")
    ewan.sees(FACE_DOWN)
    grace.has_one_press("Round done")
    grace.presses("Round done")

    everyone_follows("Bidding", screens)
    wall.sees("Who would like time today?")
    ewan.sees(FACE_DOWN)
    grace.presses_in_vain("Go on", "Nobody is ticked yet.")
    grace.can_press("Nobody today: go on")
    grace.ticks("Bola")
    grace.has_one_press("Go on")
    grace.presses("Go on")

    everyone_follows("Presenting", screens)
    wall.sees("Bola presents")
    ewan.sees(FACE_DOWN)
    grace.has_one_press("Move on")
    grace.presses("Move on")

    everyone_follows("Clarifying", screens)
    wall.sees("What do we need to understand?")
    grace.has_one_press("Understood")
    grace.presses("Understood")

    everyone_follows("Open questions", screens)
    wall.sees("Questions, not advice")
    ewan.sees(FACE_DOWN)
    grace.has_one_press("Bola is finished")
    bola.has_one_press("I'm finished")
    bola.presses("I'm finished")

    everyone_follows("Closing round", screens)
    wall.sees("What would you like to say to close?", "What might they take away?")
    grace.has_one_press("Round done")
    grace.presses("Round done")
    grace.has_one_press("Bola is done")
    grace.presses("Bola is done")

    everyone_follows("Action", screens)
    wall.is_at("Action")
    wall.does_not_see("Is there something you will do?", "A moment for Bola")
    bola.sees("Is there something you will do?")
    grace.presses("Go on")

    everyone_follows("How did we work?", screens)
    wall.sees("The task, the process, the learning.")
    grace.presses("Done")
    everyone_follows("Close", screens)
    grace.presses("Close the meeting")
    for person in screens:
        person.sees("This meeting is closed")


def a_wall(table: Table) -> Person:
    """Grace gets a code on her phone; whoever stands at the big screen types it."""
    code = table.with_a_browser("Grace", PHONE)
    code.page.goto(f"{table.meeting.room_of('Grace')}wall")
    code.looks()
    code.page.get_by_role("button", name="Get a code").click()
    code.sees("On the big screen, open")
    typed = code.page.locator(".wall-code [aria-hidden]").inner_text()
    code.goes_away()

    wall = table.with_a_browser("The wall", DESK)
    wall.page.context.clear_cookies()
    wall.page.goto(f"{table.meeting.address}/wall/")
    wall.looks()
    wall.page.get_by_role("textbox").fill(typed)
    wall.page.get_by_role("button", name="Show the meeting").click()
    return wall
