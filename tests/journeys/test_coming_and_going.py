"""A lost network, a facilitator who disappears, a latecomer, a stop for care."""

from playwright.sync_api import expect

from tests.journeys.conftest import Plans
from tests.journeys.house import GRACE
from tests.journeys.people import Table, everyone_follows
from tests.journeys.voices import Voice, voices

QUESTION = "What would have to be true for you to sleep well on Sunday?"


def to_open_questions(table: Table) -> Voice:
    """Bola presents, and is ready for questions; Grace holds the chair. By voice alone."""
    grace = voices(table.meeting, "Grace", "Bola")[0]
    for press in ("Start", "Continue", "The round was held aloud", "Go on to bidding"):
        grace.presses(press)
    grace.presses("This is what we agreed", presenter=table.meeting.people["Bola"])
    for press in ("Begin: Bola presents", "Ready for questions", "Understood"):
        grace.presses(press)
    return grace


def test_the_network_is_lost_in_the_middle_of_a_question(plans: Plans) -> None:
    table = plans("full")
    to_open_questions(table)
    bola = table.at_a_desk("Bola", comes=False)
    carys = table.at_a_phone("Carys")
    carys.presses("I have a question")
    carys.unfolds("Write it instead")
    carys.types("Your question", QUESTION[:20])

    carys.loses_the_network()
    carys.is_told("No connection")
    carys.field("Your question").press_sequentially(QUESTION[20:])
    carys.taps("Ask this")
    carys.is_told("Waiting to be sent")
    expect(carys.field("Your question")).to_have_value(QUESTION)
    bola.does_not_see(QUESTION)

    carys.is_back_on_the_network()
    bola.sees("Carys asks", QUESTION)
    carys.sees("You ask", QUESTION)
    carys.is_told("Connected")
    bola.presses("Next question")
    bola.unfolds("Questions you were asked")
    expect(bola.page.get_by_text(QUESTION)).to_have_count(1)


def test_what_was_typed_survives_a_reload_and_is_sent_once(plans: Plans) -> None:
    table = plans("full")
    to_open_questions(table)
    bola = table.at_a_desk("Bola", comes=False)
    carys = table.at_a_phone("Carys")
    carys.presses("I have a question")
    carys.unfolds("Write it instead")
    carys.types("Your question", QUESTION)
    carys.refreshes()
    expect(carys.field("Your question")).to_have_value(QUESTION)

    # What was pressed without a network is sent after a reload, too, and only once.
    carys.page.route("**/act", lambda route: route.abort())
    carys.taps("Ask this")
    carys.is_told("Waiting to be sent")
    carys.page.unroute("**/act")
    carys.refreshes()
    bola.sees("Carys asks", QUESTION)
    bola.presses("Next question")
    bola.unfolds("Questions you were asked")
    expect(bola.page.get_by_text(QUESTION)).to_have_count(1)


def test_a_latecomer_is_told_where_the_meeting_is_and_gets_a_turn(plans: Plans) -> None:
    table = plans("full")
    grace = table.at_a_desk("Grace")
    voices(table.meeting, "Amara", "Bola")
    grace.presses("Start")
    grace.presses("Continue")
    grace.presses("I'll begin")

    femi = table.at_a_phone("Femi")
    femi.sees("You have joined at: Check-in.", "How are you arriving?")
    grace.presses("I have spoken")
    for _ in range(2):
        Voice(speaker_of(table), table.meeting).speaks()
    femi.sees("Your turn")
    femi.presses("I have spoken")
    grace.sees("Everyone has been")


def speaker_of(table: Table) -> str:
    """Who has the floor, of those whose screens nobody looks at."""
    for name in ("Amara", "Bola"):
        if "I have spoken" in Voice(name, table.meeting).offers():
            return name
    raise AssertionError("Neither Amara nor Bola has the floor.")


def test_a_stop_for_care(plans: Plans) -> None:
    table = plans("full")
    to_open_questions(table)
    grace = table.at_a_phone("Grace", comes=False)
    bola = table.at_a_phone("Bola", comes=False)
    dilys = table.at_a_phone("Dilys")

    # Bola has tears in her eyes. Grace pauses; then the two agree to stop.
    grace.presses("Pause")
    everyone_follows("Pause", [grace, bola, dilys])
    dilys.sees("A pause")
    grace.presses("Resume")
    grace.presses("Stop here, to take care")
    everyone_follows("Closing round", [grace, bola, dilys])
    for person in (grace, bola, dilys):
        person.sees("We stopped here to take care")


def test_a_facilitator_disappears_and_comes_back(plans: Plans) -> None:
    table = plans("light")
    grace = table.at_a_phone("Grace")
    amara, ewan = table.at_a_phone("Amara"), table.at_a_phone("Ewan")
    grace.presses("Start")
    everyone_follows("Silence", [grace, amara, ewan])

    grace.goes_away()
    # Her seat shows it after eight seconds, of which a busy machine may make more.
    ewan.sees("Grace has lost the connection. Nothing changes by itself.", within=GRACE)
    ewan.cannot_press("I can hold the chair")
    ewan.can_press("I can hold the chair", within=GRACE + 10)
    ewan.presses("I can hold the chair")
    ewan.sees("You offered to hold the chair.")
    amara.sees("Ewan can hold the chair.")
    amara.presses("Yes, Ewan holds the chair")
    ewan.has_one_press("Continue")
    ewan.presses("Continue")
    everyone_follows("Check-in", [amara, ewan])

    # Her bus came out of the tunnel.
    back = table.at_a_phone("Grace", comes=False)
    back.is_at("Check-in")
    back.presses("Take the chair")
    back.has_one_press("Round done")
    ewan.cannot_press("Round done")
