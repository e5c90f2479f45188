"""A whole meeting in full depth: Grace facilitates, Bola presents, Carys is a member."""

from tests.journeys.conftest import Plans
from tests.journeys.people import Person, everyone_follows
from tests.journeys.voices import Voice, voices

BID = "How can I say no to another extra shift?"
WAITING = "What would you tell a friend who is as tired as you are?"
WRITTEN = "What happens if you do nothing?"
WORDS = "I saw how much you care for your team."
ACTION = "I will speak to the ward manager on Tuesday."
COMMENT = "The silences helped me."


def test_a_whole_meeting_in_full_depth(plans: Plans) -> None:
    table = plans("full")
    grace, bola = table.at_a_desk("Grace"), table.at_a_phone("Bola")
    carys = table.at_a_phone("Carys")
    amara, dilys, ewan = voices(table.meeting, "Amara", "Dilys", "Ewan")
    all_three = [grace, bola, carys]

    bola.presses("I agree to our contract")
    grace.sees("Our contract: What is said here stays here.")
    grace.presses("Start")
    everyone_follows("Silence", all_three)
    grace.presses("Continue")
    everyone_follows("Check-in", all_three)

    everyone_checks_in(grace, bola, carys, [amara, dilys, ewan])
    grace.presses("Go on to bidding")
    everyone_follows("Bidding", all_three)

    bola.writes("Write your bid", "How can I ...?", BID, "Bid for time")
    amara.presses("I'd like time today")
    carys.sees(BID, "Asking for time: Bola, Amara")
    amara.presses("Take my bid back")
    grace.sees("Asking for time: Bola")
    grace.ticks("Bola")
    grace.presses("This is what we agreed")
    carys.sees("We agreed: Bola")
    grace.presses("Begin: Bola presents")
    everyone_follows("Presenting", all_three)

    carys.sees("Bola presents", "We listen.")
    bola.sees("Take the time you need. You decide when to stop.")
    bola.presses("Ready for questions")
    everyone_follows("Clarifying", all_three)
    carys.presses("I'll begin")
    grace.sees("has the floor")
    carys.presses("I have asked")
    bola.presses("Understood")
    everyone_follows("Open questions", all_three)

    the_questions(grace, bola, carys, ewan)
    bola.presses("I'm finished")
    everyone_follows("Closing round", all_three)

    the_closing_round(grace, bola, carys, [amara, dilys, ewan])
    grace.presses("Go on")
    everyone_follows("Action", all_three)

    bola.types("Something I will do", ACTION)
    bola.presses("Keep this action")
    bola.sees(ACTION)
    carys.does_not_see(ACTION)
    grace.does_not_see(ACTION)
    bola.presses("Share it with the set")
    carys.sees(ACTION)
    grace.sees(ACTION)

    grace.presses("Go on")
    everyone_follows("How did we work?", all_three)
    carys.writes("Write a comment", "How are we working?", COMMENT, "Share it")
    grace.sees(COMMENT)
    grace.presses("Done")
    everyone_follows("Close", all_three)
    grace.presses("Close the meeting")
    for person in all_three:
        person.sees("This meeting is closed")


def everyone_checks_in(grace: Person, bola: Person, carys: Person, others: list[Voice]) -> None:
    """Carys begins. Dilys passes, and would then like a turn after all."""
    amara, dilys, ewan = others
    carys.presses("I'll begin")
    carys.sees("Your turn")
    bola.sees("has the floor")
    carys.presses("I have spoken")
    dilys.presses("Pass")
    bola.presses("Pass")
    ewan.speaks()
    grace.presses("I have spoken")
    amara.speaks()
    bola.sees("Everyone has been")
    bola.presses("I'd like a turn after all")
    dilys.presses("I'd like a turn after all")
    bola.presses("I'll go next")
    bola.presses("I have spoken")
    dilys.speaks()
    grace.sees("Everyone has been")


def the_questions(grace: Person, bola: Person, carys: Person, ewan: Voice) -> None:
    """One at a time. What Carys writes is hers alone until her turn."""
    ewan.presses("I have a question")
    carys.sees("Ewan")
    carys.presses("I have a question")
    grace.sees("1 waits to ask")
    carys.writes("Write a question for your turn", "Your question", WAITING, "Keep it for my turn")
    carys.sees("Waiting for your turn. Only you can see it.", WAITING)
    bola.does_not_see(WAITING)
    grace.does_not_see(WAITING)

    grace.presses("Ewan has asked")
    bola.sees("Carys asks", WAITING)
    grace.sees("Carys asks", WAITING)
    carys.sees("You ask")
    bola.presses("Keep this question")
    bola.sees("Kept. Do not keep it")
    bola.presses("Next question")

    carys.presses("I have a question")
    bola.presses("Please write that one")
    carys.sees("You were asked to write this one.")
    carys.types("Your question", WRITTEN)
    carys.presses("Ask this")
    bola.sees("Carys asks", WRITTEN)
    bola.presses("Let this question go")
    bola.does_not_see("Carys asks")
    bola.unfolds("Questions you were asked")
    bola.sees(WAITING, "Kept. Do not keep it")


def the_closing_round(grace: Person, bola: Person, carys: Person, others: list[Voice]) -> None:
    """Bola speaks last, and nothing comes after."""
    carys.presses("I'll begin")
    carys.writes("Write it instead", "Your words to Bola", WORDS, "Give this")
    carys.sees("Bola has your words.")
    carys.has_one_press("That is all from me")
    bola.sees(WORDS)
    bola.cannot_press("I have nothing to add")
    for other in others:
        other.presses("Pass")
    carys.presses("That is all from me")
    grace.presses("I have spoken")
    bola.sees("Your turn")
    bola.presses("That is all from me")
    carys.sees("Everyone has been")
