"""A slip is undone without fuss."""

from tests.journeys.conftest import Plans
from tests.journeys.people import everyone_follows
from tests.journeys.test_coming_and_going import to_open_questions
from tests.journeys.voices import Voice


def test_a_slip_is_undone(plans: Plans) -> None:
    table = plans("light")
    grace = table.at_a_phone("Grace")
    bola = table.at_a_phone("Bola")
    grace.presses("Start")
    everyone_follows("Silence", [grace, bola])

    # Grace's thumb slips: she presses twice, and the silence is over before it began.
    grace.presses("Continue")
    everyone_follows("Check-in", [grace, bola])
    grace.presses("One step back")
    everyone_follows("Silence", [grace, bola])
    grace.has_one_press("Continue")
    grace.presses("Continue")
    everyone_follows("Check-in", [grace, bola])


def test_a_press_beside_an_open_more_is_not_lost(plans: Plans) -> None:
    """ "More" may move what lies around it when it closes, but never from under a press."""
    table = plans("full")
    grace = table.at_a_desk("Grace")
    for press, stage in (("Start", "Silence"), ("Continue", "Check-in")):
        grace.presses(press)
        grace.is_at(stage)
    grace.presses("The round was held aloud")
    grace.can_press("Go on to bidding")
    grace.unfolds("More")
    grace.page.mouse.wheel(0, 2_000)
    grace.presses("Go on to bidding")
    grace.is_at("Bidding")


def test_the_presenter_meant_only_this_question(plans: Plans) -> None:
    table = plans("full")
    to_open_questions(table)
    Voice("Ewan", table.meeting).comes().presses("I have a question")
    grace = table.at_a_desk("Grace", comes=False)
    bola = table.at_a_phone("Bola", comes=False)
    carys = table.at_a_phone("Carys")
    carys.presses("I have a question")
    grace.sees("1 waits to ask")

    # Bola has answered Ewan, and presses the big button.
    bola.presses("I'm finished")
    everyone_follows("Closing round", [grace, bola, carys])
    grace.presses("One step back")
    everyone_follows("Open questions", [grace, bola, carys])
    grace.sees("1 waits to ask")
    bola.presses("Next question")
    carys.sees("Your turn")
