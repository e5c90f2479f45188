"""Before a question is asked: a nurse hears herself give advice, and asks instead."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.journeys.conftest import Plans
from tests.journeys.people import SMALL, Person, Table
from tests.journeys.test_keyboard_and_small import Keys
from tests.journeys.voices import Voice, voices

ADVICE = "Have you thought about talking to your manager?"
IDEA, STEM = "Is that your idea or theirs?", "What options have you thought of?"
NAMED = "What would help Mrs Patel to trust you?"


def to_the_questions(table: Table, presenter: Person) -> list[Voice]:
    """Bola presents. Grace, Amara and Dilys are there as well, with no screen to look at."""
    grace, amara, dilys = voices(table.meeting, "Grace", "Amara", "Dilys")
    grace.presses("Start")
    grace.presses("Continue")
    grace.presses("The round was held aloud")
    grace.presses("Go on to bidding")
    presenter.presses("I'd like time today")
    grace.presses("This is what we agreed", presenter=presenter_id(presenter))
    grace.presses("Begin: Bola presents")
    presenter.presses("Ready for questions")
    presenter.presses("Understood")
    presenter.is_at("Open questions")
    return [grace, amara, dilys]


def presenter_id(person: Person) -> str:
    return person.page.locator("main").get_attribute("data-me") or ""


def hint_of(person: Person, box: str) -> Locator:
    return person.page.locator(f"#{box}-under [data-hint]")


def button(person: Person, box: str, text: str) -> Locator:
    form = person.page.locator("form", has=person.page.locator(f"#{box}"))
    return form.get_by_role("button", name=text, exact=True)


def heard(person: Person, *texts: str) -> None:
    for text in texts:
        expect(person.page.locator("#announce")).to_contain_text(text)


def test_a_nurse_turns_advice_into_a_question(plans: Plans) -> None:
    table = plans("full")
    bola, carys = table.at_a_phone("Bola"), table.opened("Carys", SMALL)
    _, amara, _ = to_the_questions(table, bola)
    carys.presses("I have a question")
    bola.presses("Please write that one")
    carys.sees("You were asked to write this one.")
    box, hint = carys.field("Your question"), hint_of(carys, "write-question")

    carys.types("Your question", ADVICE)
    button(carys, "write-question", "Show me a hint").click()
    expect(hint).to_contain_text(IDEA)
    expect(hint).to_contain_text(f"Try: {STEM}")
    heard(carys, IDEA, STEM)
    expect(button(carys, "write-question", "Show me a hint")).to_be_focused()
    carys.looks()

    a_new_board_takes_nothing_away(carys, amara, box, hint)
    words_are_taken_and_given_back(carys, box, hint)
    carys.presses("Ask this")
    bola.sees("Carys asks", STEM)
    bola.does_not_see(ADVICE)
    silence_and_letting_go(bola)
    she_tries_one_before_she_asks_aloud(carys)
    bola.presses("I'm finished")
    carys.is_at("Closing round")
    carys.does_not_see("You were still writing this. It has not been sent.")
    carys.unfolds("Words to begin with")
    carys.sees("What came up for me was ...")


def a_new_board_takes_nothing_away(
    carys: Person, amara: Voice, box: Locator, hint: Locator
) -> None:
    box.focus()
    box.press("Home")
    caret = "box => box.selectionStart"
    before, place, at = carys.seq(), box.bounding_box(), box.evaluate(caret)
    amara.presses("I have a question")
    carys.gets_news_after(before)
    expect(hint).to_be_visible()
    expect(box).to_be_focused()
    expect(box).to_have_value(ADVICE)
    assert box.evaluate(caret) == at < len(ADVICE)
    assert box.bounding_box() == place


def words_are_taken_and_given_back(carys: Person, box: Locator, hint: Locator) -> None:
    button(carys, "write-question", "Begin with these words").click()
    expect(box).to_have_value(STEM)
    expect(box).to_be_focused()
    button(carys, "write-question", "Back to my own words").click()
    expect(box).to_have_value(ADVICE)
    expect(hint).to_be_hidden()
    button(carys, "write-question", "Show me a hint").click()
    button(carys, "write-question", "Put it away").click()
    expect(hint).to_be_hidden()
    expect(box).to_have_value(ADVICE)
    expect(box).to_be_focused()
    button(carys, "write-question", "Show me a hint").click()
    button(carys, "write-question", "Begin with these words").click()
    carys.looks()


def silence_and_letting_go(bola: Person) -> None:
    bola.sees("Answer aloud, think in silence, or let it go.")
    bola.unfolds("Count to ten first")
    bola.sees("You need not answer at once.")
    bola.presses("Let this question go")
    bola.does_not_see("Carys asks")


def she_tries_one_before_she_asks_aloud(carys: Person) -> None:
    """As she has chosen: when she pauses after a sentence. Never in the middle of one."""
    carys.unfolds("Try a question first")
    box, hint = carys.page.locator("#try"), hint_of(carys, "try")
    carys.page.locator("#try-under").get_by_label("Show me a hint when I pause").check()
    box.fill("Have you thought about")
    with carys.page.expect_response(lambda answer: answer.url.endswith("/question")):
        box.press_sequentially(" asking")
    expect(hint).to_be_hidden()
    box.press_sequentially(" your manager?")
    expect(hint).to_contain_text(IDEA)
    expect(box).to_be_focused()
    carys.looks()
    box.fill(NAMED)
    found = carys.page.locator("#try-under [data-found]")
    expect(found).to_contain_text("“Mrs Patel” looks like a name.")
    expect(hint).to_be_hidden()
    carys.looks()
    carys.page.locator("#question").focus()


def test_with_a_keyboard_and_a_screen_reader(plans: Plans) -> None:
    table = plans("full")
    bola, carys = table.at_a_desk("Bola"), table.at_a_desk("Carys")
    to_the_questions(table, bola)
    carys.is_at("Open questions")
    keys, page = Keys(carys), carys.page
    keys.presses("Try a question first")
    keys.tabs_to("try")
    box = page.get_by_role("textbox", name="A question you might ask")
    expect(box).to_have_accessible_description(
        "Who can see this: only you. It is asked of nobody, and kept nowhere."
    )
    page.keyboard.type(ADVICE)
    keys.presses("Show me a hint")
    heard(carys, IDEA, f"Try: {STEM}")
    expect(page.get_by_role("button", name="Show me a hint")).to_be_focused()
    keys.presses("Begin with these words")
    expect(box).to_be_focused()
    expect(box).to_have_value(STEM)
    keys.presses("Back to my own words")
    expect(box).to_have_value(ADVICE)
    keys.presses("Ways to begin")
    keys.presses("What are you taking for granted?", "Space")
    expect(box).to_have_value("What are you taking for granted?")
    # Whoever wants to hear nothing of the meeting still hears what they ask for.
    page.evaluate("localStorage.setItem('listening', 'none')")
    box.fill("")
    button(carys, "try", "Show me a hint").click()
    heard(carys, "Write a few words first. They stay with you.")
    carys.loses_the_network()
    button(carys, "try", "Show me a hint").click()
    expect(hint_of(carys, "try")).to_contain_text("You can go on without it.")
    carys.is_back_on_the_network()


def test_without_javascript(plans: Plans) -> None:
    table = plans("full")
    bola, ewan = table.at_a_desk("Bola"), table.opened("Ewan", SMALL, scripted=False)
    to_the_questions(table, bola)
    ewan.refreshes()
    ewan.presses("I have a question")
    ewan.unfolds("Write it instead")
    ewan.types("Your question", ADVICE)
    button(ewan, "write-question", "Show me a hint").click()
    ewan.sees(IDEA, STEM)
    expect(ewan.field("Your question")).to_have_value(ADVICE)
    button(ewan, "write-question", "Begin with these words").click()
    expect(ewan.field("Your question")).to_have_value(STEM)
    button(ewan, "write-question", "Back to my own words").click()
    expect(ewan.field("Your question")).to_have_value(ADVICE)
    ewan.looks()
    ewan.page.get_by_role("link", name="Try a question first").click()
    ewan.types("A question you might ask", ADVICE)
    ewan.page.get_by_role("button", name="Show me a hint").click()
    ewan.sees(IDEA, STEM)
    expect(ewan.field("A question you might ask")).to_have_value(ADVICE)
    ewan.page.get_by_role("button", name="Put it away").click()
    ewan.does_not_see(IDEA)
    ewan.page.get_by_role("link", name="Back to the meeting").click()
    ewan.is_at("Open questions")
