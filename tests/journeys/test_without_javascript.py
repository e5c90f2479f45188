"""A whole meeting with JavaScript off: forms and refresh, and nobody is shut out."""

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.people import Person
from tests.journeys.voices import voices

NOTE = "A long night on the ward; glad to sit down."


def test_a_meeting_without_javascript(plans: Plans) -> None:
    table = plans("full")
    grace = table.at_a_desk("Grace", scripted=False)
    bola = table.at_a_phone("Bola", scripted=False)
    everyone = [grace, bola]
    (carys,) = voices(table.meeting, "Carys")

    grace.presses("Start")
    grace.presses("Continue")
    they_refresh("Check-in", everyone)

    # Bola starts to write; meanwhile Grace begins and ends the round. Bola's words are kept.
    bola.unfolds("Write a word instead")
    bola.types("A word about how you arrive", NOTE)
    bola.sees("This page waits while you can write.")
    grace.presses("I'll begin")
    grace.presses("I have spoken")
    bola.refreshes()
    if "I have spoken" not in carys.offers():
        bola.presses("I have spoken")
        carys.speaks()
    else:
        carys.speaks()
        bola.refreshes()
        bola.presses("I have spoken")
    grace.refreshes()
    bola.unfolds("Write a word instead")
    bola.types("A word about how you arrive", NOTE)
    grace.presses("Go on to bidding")
    bola.presses_in_vain("Share it", "The meeting has moved on since. Nothing was changed.")
    expect(bola.field("What you wrote")).to_have_value(NOTE)
    bola.is_at("Bidding")

    bola.presses("I'd like time today")
    grace.refreshes()
    grace.ticks("Bola")
    grace.presses("This is what we agreed")
    grace.presses("Begin: Bola presents")
    they_refresh("Presenting", everyone)
    bola.presses("Ready for questions")
    grace.refreshes()
    # Both press at the same moment: Bola was first, and Grace is told.
    bola.presses("Understood")
    grace.presses_in_vain("Understood", "The meeting has moved on since.")
    they_refresh("Open questions", everyone)

    carys.presses("I have a question")
    bola.refreshes()
    bola.sees("Carys")
    bola.presses("Next question")
    bola.presses("I'm finished")
    they_refresh("Closing round", everyone)
    grace.presses("The round was held aloud")
    bola.refreshes()
    bola.presses("That is all from me")
    grace.refreshes()
    grace.presses("Go on")
    they_refresh("Action", everyone)
    bola.types("Something I will do", "I will ask for help by Friday.")
    bola.presses("Keep this action")
    bola.sees("I will ask for help by Friday.")
    grace.presses("Go on")
    grace.presses("Done")
    grace.presses("Close the meeting")
    for person in everyone:
        person.refreshes()
        person.sees("This meeting is closed")


def they_refresh(stage: str, people: list[Person]) -> None:
    for person in people:
        person.refreshes()
        person.is_at(stage)
