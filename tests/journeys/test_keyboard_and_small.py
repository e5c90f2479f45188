"""By keyboard alone, and on the smallest screens."""

from __future__ import annotations

from playwright.sync_api import Locator, expect

from tests.journeys.conftest import Plans
from tests.journeys.people import SMALL, Person
from tests.journeys.voices import voices

ZOOMED = {"width": 320, "height": 256}
"""What is left of a screen of 1280 by 1024 at 400 %."""

FOCUS = """() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const box = one.getBoundingClientRect();
  // Of a tall box the part that is on the screen.
  const y = Math.min(box.y + box.height / 2, innerHeight - 2);
  const at = document.elementFromPoint(box.x + box.width / 2, y);
  const ringed = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0)
    || style.boxShadow !== "none" || one.matches("input[type=checkbox], input[type=radio]");
  return {
    what: one.localName + " " + (one.innerText || one.id || "").trim().slice(0, 60),
    ringed,
    inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
    covered: !(at && (one.contains(at) || at.contains(one))),
  };
}"""


TOO_WIDE = """() => [...document.querySelectorAll(".seat")].filter((seat) => {
  const name = seat.querySelector("[aria-hidden]").getBoundingClientRect();
  return name.width > seat.clientWidth - 2;
}).map((seat) => seat.innerText)"""


ABOVE_THE_PRESS = """(turn) => turn.getBoundingClientRect().bottom
  <= document.querySelector(".room__press").getBoundingClientRect().top"""


YELLOW = "rgb(255, 235, 59)"


class Keys:
    """A person who has only a keyboard."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.page = person.page

    def tabs_to(self, what: str) -> None:
        """Tab by Tab; the focus can be seen wherever it comes to."""
        passed = []
        for _ in range(60):
            self.page.keyboard.press("Tab")
            focus = self.page.evaluate(FOCUS)
            if focus["what"].startswith("body"):
                continue
            passed.append(focus["what"])
            assert focus["ringed"], f"The focus cannot be seen on {focus['what']}"
            assert focus["inside"], f"The focus is off the screen on {focus['what']}"
            assert not focus["covered"], f"Something covers {focus['what']}"
            if focus["what"].endswith(f" {what}"):
                return
        raise AssertionError(f"Tab never came to {what}: {passed}")

    def presses(self, what: str, key: str = "Enter") -> None:
        self.tabs_to(what)
        self.page.keyboard.press(key)


def test_a_member_with_a_keyboard_alone(plans: Plans) -> None:
    table = plans("full")
    grace = voices(table.meeting, "Grace", "Amara", "Bola")[0]
    carys = table.at_a_desk("Carys", comes=False)
    keys = Keys(carys)
    keys.presses("I'm here")
    carys.sees("Welcome")
    grace.presses("Start")
    grace.presses("Continue")
    carys.is_at("Check-in")
    keys.presses("I'll begin", "Space")
    carys.sees("Your turn")
    keys.presses("I have spoken")
    carys.can_press("One step back")

    keys.presses("More")
    carys.sees("Where we are")
    more = carys.page.locator("#more")
    expect(more).to_have_attribute("open", "")
    keys.tabs_to("I need help with something")
    for _ in range(60):
        carys.page.keyboard.press("Shift+Tab")
        if carys.page.evaluate(FOCUS)["what"].endswith(" More"):
            break
    carys.page.keyboard.press("Space")
    expect(more).not_to_have_attribute("open", "")

    for press in ("The round was held aloud", "Go on to bidding"):
        grace.presses(press)
    grace.presses("This is what we agreed", presenter=table.meeting.people["Bola"])
    for press in ("Begin: Bola presents", "Ready for questions", "Understood"):
        grace.presses(press)
    carys.is_at("Open questions")
    keys.presses("I have a question")
    keys.presses("Write it instead")
    keys.tabs_to("write-question")
    carys.page.keyboard.type("What matters most to you here?")
    keys.presses("Ask this")
    carys.sees("You ask", "What matters most to you here?")
    keys.presses("I have asked")
    carys.does_not_see("You ask")


def test_the_smallest_screens(plans: Plans) -> None:
    """Nothing is cut off at 320 px at any stage, and at 400 % the one press can be reached."""
    table = plans("full")
    grace, bola = table.opened("Grace", SMALL), table.opened("Bola", SMALL)
    expect(grace.page.locator(".masthead__context")).to_have_text("Herons · Meeting 1")
    expect(grace.page.locator(".masthead__context")).to_be_visible()
    everyone = [grace, bola]
    for person, press, stage in (
        (grace, "Start", "Silence"),
        (grace, "Continue", "Check-in"),
        (grace, "The round was held aloud", "Check-in"),
        (grace, "Go on to bidding", "Bidding"),
        (bola, "I'd like time today", "Bidding"),
        (grace, "This is what we agreed", "Bidding"),
        (grace, "Begin: Bola presents", "Presenting"),
        (bola, "Ready for questions", "Clarifying"),
        (bola, "Understood", "Open questions"),
        (bola, "I'm finished", "Closing round"),
        (grace, "I'll begin", "Closing round"),
        (grace, "I have spoken", "Closing round"),
        (bola, "That is all from me", "Closing round"),
        (grace, "Go on", "Action"),
        (grace, "Go on", "How did we work?"),
        (grace, "Done", "Close"),
        (grace, "Close the meeting", "Closed"),
    ):
        if press == "This is what we agreed":
            grace.ticks("Bola")
        before = [one.seq() for one in everyone]
        person.presses(press)
        for one, seq in zip(everyone, before, strict=True):
            one.gets_news_after(seq)
            one.is_at(stage)
            fits(one)
            fits_zoomed(one)
        if press == "I'll begin":
            knows_at_once(grace, "Your turn")
            knows_at_once(bola, "Grace")


def knows_at_once(one: Person, whose: str) -> None:
    """Whose turn it is, over the question and without scrolling: the circle lies below the screen."""
    for width, height in (SMALL, (ZOOMED["width"], ZOOMED["height"])):
        one.page.set_viewport_size({"width": width, "height": height})
        one.page.evaluate("scrollTo(0, 0)")
        turn = one.page.locator(".turn", has_text=whose)
        expect(turn).to_be_in_viewport(ratio=1)
        assert turn.evaluate(ABOVE_THE_PRESS)
    one.page.set_viewport_size({"width": SMALL[0], "height": SMALL[1]})


def test_only_the_keyboard_leaves_a_press_marked(plans: Plans) -> None:
    """A thumb's press does not stay yellow; the next one would look as if it were pressed."""
    table = plans("full")
    grace = table.opened("Grace", SMALL)
    grace.presses("Start")
    grace.is_at("Silence")
    press = grace.page.locator(".press__main button")
    expect(press).not_to_have_css("background-color", YELLOW)
    expect(grace.page.locator("#question")).to_be_focused()

    Keys(grace).tabs_to("Continue")
    expect(press).to_have_css("background-color", YELLOW)
    grace.page.keyboard.press("Enter")
    grace.is_at("Check-in")
    expect(grace.page.locator("#question")).to_be_focused()


def test_the_ticks_and_who_asks_are_in_sight_on_a_small_phone(plans: Plans) -> None:
    table = plans("full")
    grace, bola = voices(table.meeting, "Grace", "Bola")
    for press in ("Start", "Continue", "The round was held aloud", "Go on to bidding"):
        grace.presses(press)
    bola.presses("I'd like time today")
    screen = table.opened("Grace", SMALL, comes=False)
    for text in ("Asking for time: Bola", "Tick the names in the order the set agreed"):
        expect(screen.page.get_by_text(text)).to_be_in_viewport(ratio=1)
    expect(screen.page.get_by_role("checkbox", name="Amara")).to_be_in_viewport(ratio=1)


def fits(person: Person) -> None:
    page = person.page
    width, least = page.evaluate(
        "() => [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]"
    )
    assert width <= least, f"{person.name} has to scroll sideways: {width} of {least} px"
    assert page.evaluate(TOO_WIDE) == [], f"{person.name} sees names that do not fit their seats"


def fits_zoomed(person: Person) -> None:
    page = person.page
    before = page.viewport_size
    assert before is not None
    page.set_viewport_size({"width": ZOOMED["width"], "height": ZOOMED["height"]})
    fits(person)
    main = page.locator(".press__main button")
    if main.count():
        main.click(trial=True)
        expect(main).to_be_in_viewport(ratio=1)
    page.set_viewport_size(before)


WHOLE = """(one) => {
  const box = one.getBoundingClientRect();
  const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height - 2);
  return box.top >= 0 && box.bottom <= innerHeight && (one.contains(at) || at.contains(one));
}"""


def _comes_into_view(person: Person, place: Locator) -> None:
    for _ in range(50):
        if place.evaluate(WHOLE):
            return
        person.page.wait_for_timeout(100)
    raise AssertionError(f"covered, or out of view: {place}")


def test_what_is_opened_to_write_in_comes_into_view_with_its_press(plans: Plans) -> None:
    """Box, who can see it and its press, and the big press does not lie over them."""
    table = plans("full")
    grace, bola = table.opened("Grace", SMALL), table.opened("Bola", SMALL)
    for press in ("Start", "Continue", "The round was held aloud", "Go on to bidding"):
        grace.presses(press)
    bola.is_at("Bidding")
    bola.page.get_by_text("Write your bid", exact=True).click()
    for part in ("textarea", ".who", "button"):
        place = bola.page.locator(f"[data-key=write-bid] {part}").last
        expect(place).to_be_visible()
        _comes_into_view(bola, place)
    bola.types("How can I ...?", "find time to think")
    bola.presses("Bid for time")
    grace.sees("find time to think")
