"""The people of the journeys: what they press, type and see, each in a browser of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

from tests.journeys.eyes import Eyes
from tests.journeys.house import Meeting

PHONE = (390, 844)
DESK = (1280, 800)
SMALL = (320, 640)
PATIENCE = 10_000
COOKIE = "setwise-demo"
HARMLESS = (
    "net::ERR_INTERNET_DISCONNECTED",
    "net::ERR_FAILED",
    "the server responded with a status of 409",
    "the server responded with a status of 422",
)


class Person:
    """Someone at a screen. Every step waits for what it says, and is looked over by axe."""

    def __init__(self, name: str, page: Page, eyes: Eyes, *, scripted: bool = True) -> None:
        self.name = name
        self.page = page
        self.eyes = eyes
        self.scripted = scripted

    # --- Coming and going ---------------------------------------------------------------------

    def comes(self, address: str) -> Person:
        """Opens the room's address and says that they are here."""
        self.opens(address)
        self.presses("I'm here")
        return self

    def opens(self, address: str) -> Person:
        self.page.goto(address)
        if self.scripted and "/wall" not in address:
            expect(self.page.locator("#connection")).to_have_text("Connected")
        return self

    def refreshes(self) -> None:
        self.page.reload()
        self.looks()

    def goes_away(self) -> None:
        """Closes the screen without a word."""
        self.page.close()

    def loses_the_network(self) -> None:
        self.page.context.set_offline(True)

    def is_back_on_the_network(self) -> None:
        self.page.context.set_offline(False)

    # --- Doing --------------------------------------------------------------------------------

    def presses(self, text: str) -> None:
        """Presses what is called so, behind "More" if it is there, and it is done."""
        assert self._press(text) < 400, f"{self.name}: {text} was refused: {self._notice()}"
        self.looks()

    def presses_in_vain(self, text: str, words: str) -> None:
        """Presses, and is told kindly why not."""
        assert self._press(text) in (409, 422)
        self.sees(words)

    def taps(self, text: str) -> None:
        """Presses while nothing can be sent."""
        self._button(text).click()
        self.looks()

    def ticks(self, *names: str) -> None:
        for name in names:
            self.page.get_by_role("checkbox", name=name).check()
        self.looks()

    def chooses(self, label: str, name: str) -> None:
        """Records something of someone, from behind "More"."""
        choice = self.page.locator("form.choice", has=self.page.get_by_label(label, exact=True))
        self._reveal(choice)
        choice.get_by_role("combobox").select_option(label=name)
        with self._sent() as answer:
            choice.get_by_role("button").click()
        assert answer.value.status < 400, self._notice()
        self.looks()

    def unfolds(self, text: str) -> None:
        """Opens what is folded away under these words, unless it is open."""
        details = self.page.locator("details", has=self.page.get_by_text(text, exact=True)).last
        expect(details).to_be_attached()
        self._reveal(details)
        if details.get_attribute("open") is None:
            details.locator("summary").first.click()
        self.looks()

    def types(self, label: str, words: str) -> None:
        self.field(label).fill(words)

    def writes(self, opener: str, label: str, words: str, press: str) -> None:
        """Unfolds the place to write, writes, and sends it."""
        self.unfolds(opener)
        self.types(label, words)
        self.presses(press)

    def field(self, label: str) -> Locator:
        return self.page.get_by_label(label, exact=True)

    # --- Seeing -------------------------------------------------------------------------------

    def sees(self, *texts: str, within: float = PATIENCE / 1000) -> None:
        """Sees all of this, as soon as it comes."""
        for text in texts:
            found = self.page.locator("main").get_by_text(text).and_(self.page.locator(":visible"))
            expect(found.first, f"{self.name} sees {text}").to_be_visible(timeout=within * 1000)
        self.looks()

    def does_not_see(self, *texts: str) -> None:
        for text in texts:
            found = self.page.get_by_text(text).and_(self.page.locator(":visible"))
            expect(found, f"{self.name} does not see {text}").to_have_count(0)

    def is_at(self, stage: str) -> None:
        """The screen says that the meeting is there."""
        kicker = self.page.locator(".room__kicker, .wall .ring__centre > p:first-child").first
        expect(kicker, f"{self.name} is at {stage}").to_contain_text(stage)
        self.looks()

    def seq(self) -> str:
        """The number of the picture that is on the screen."""
        return self.page.locator("main").get_attribute("data-seq") or ""

    def gets_news_after(self, seq: str) -> None:
        expect(self.page.locator("main")).not_to_have_attribute("data-seq", seq)

    def can_press(self, text: str, within: float = PATIENCE / 1000) -> None:
        button = self._button(text)
        expect(button, f"{self.name} can press {text}").to_be_attached(timeout=within * 1000)

    def cannot_press(self, text: str) -> None:
        expect(self._button(text), f"{self.name} cannot press {text}").to_have_count(0)

    def has_one_press(self, text: str) -> None:
        """The one big press says this."""
        main = self.page.locator(".press__main button")
        expect(main).to_have_count(1)
        expect(main).to_have_text(text)

    def has_nothing_to_press(self) -> None:
        expect(self.page.locator(".press__main button")).to_have_count(0)

    def is_told(self, text: str) -> None:
        """What the line says: connected, waiting, sent."""
        expect(self.page.locator("#connection")).to_have_text(text)

    def looks(self) -> None:
        """Anything that keeps somebody out would be found here."""
        self.eyes.look(self.page, self.name, scripted=self.scripted)

    # --- How ----------------------------------------------------------------------------------

    def _button(self, text: str) -> Locator:
        named = re.compile(rf"^\s*{re.escape(text)}\s*$")
        return self.page.locator("main button[name=do]").filter(has_text=named)

    def _sent(self) -> Any:
        return self.page.expect_response(
            lambda answer: answer.url.endswith("/act") and answer.request.method == "POST"
        )

    def _press(self, text: str) -> int:
        button = self._button(text).first
        expect(button, f"{self.name} finds {text}").to_be_attached()
        self._reveal(button)
        with self._sent() as answer:
            button.click()
        if not self.scripted:
            self.page.wait_for_load_state()
        return int(answer.value.status)

    def _reveal(self, wanted: Locator) -> None:
        """Unfolds whatever it is folded away in, from the outside in."""
        folded = wanted.locator("xpath=ancestor::details[not(@open)]")
        while folded.count():
            folded.first.locator("summary").first.click()

    def _notice(self) -> str:
        return self.page.locator("#notice").inner_text()


class Table:
    """One meeting's people. Each has a browser context: a phone or a computer of their own."""

    def __init__(self, browser: Browser, meeting: Meeting, eyes: Eyes) -> None:
        self.browser = browser
        self.meeting = meeting
        self.eyes = eyes
        self.contexts: list[BrowserContext] = []
        self.wrong: list[str] = []

    def at_a_phone(self, name: str, **options: Any) -> Person:
        return self.opened(name, PHONE, **options)

    def at_a_desk(self, name: str, **options: Any) -> Person:
        return self.opened(name, DESK, **options)

    def opened(
        self, name: str, size: tuple[int, int], *, scripted: bool = True, comes: bool = True
    ) -> Person:
        """Someone with the room open, who has said that they are here."""
        person = self.with_a_browser(name, size, scripted=scripted)
        address = self.meeting.room_of(name)
        return person.comes(address) if comes else person.opens(address)

    def with_a_browser(self, name: str, size: tuple[int, int], *, scripted: bool = True) -> Person:
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=scripted,
            reduced_motion="reduce",
        )
        context.set_default_timeout(PATIENCE)
        context.add_cookies(
            [{"name": COOKIE, "value": self.meeting.session, "url": self.meeting.address}]
        )
        self.contexts.append(context)
        return self._in_a_tab(context, name, scripted=scripted)

    def in_a_tab_beside(self, person: Person, name: str) -> Person:
        """Somebody else in the same browser, who has said that they are here."""
        beside = self._in_a_tab(person.page.context, name)
        beside.opens(self.meeting.room_of(name))
        if beside.page.locator("main button[name=do]", has_text="I'm here").count():
            beside.presses("I'm here")
        return beside

    def _in_a_tab(self, context: BrowserContext, name: str, *, scripted: bool = True) -> Person:
        page = context.new_page()
        page.on("console", lambda said: self._heard(name, said))
        page.on("pageerror", lambda error: self.wrong.append(f"{name}: {error}"))
        return Person(name, page, self.eyes, scripted=scripted)

    def _heard(self, name: str, said: ConsoleMessage) -> None:
        loud = said.type in ("error", "warning")
        if loud and not any(text in said.text for text in HARMLESS):
            self.wrong.append(f"{name}: {said.text}")

    def closes(self) -> None:
        for context in self.contexts:
            context.close()
        assert not self.wrong, "\n".join(self.wrong)


def everyone_follows(stage: str, people: Sequence[Person]) -> None:
    """All screens are there, without anyone touching them."""
    for person in people:
        person.is_at(stage)
