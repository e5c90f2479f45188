"""Every page there is, by keyboard alone on a screen at 400 %, and with JavaScript off."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.addresses.house import EVERYONE
from tests.sheet.house import SheetHouse
from tests.sheet.pages import Sight, sights
from tests.sheet.walking import walk, without_scripts


@pytest.fixture(scope="module")
def everything(served: SheetHouse, chromium: Browser) -> list[Sight]:
    """Every page, once for each way in which it is built."""
    contexts = {who: served.door.enters(chromium, who) for who in EVERYONE}
    found = sights(contexts, served.door)
    for context in contexts.values():
        context.close()
    return found


def faults_of(
    served: SheetHouse,
    everything: list[Sight],
    enters: Callable[[str], BrowserContext],
    looks: Callable[[Page], list[str]],
) -> list[str]:
    pages: dict[str, Page] = {}
    faults: list[str] = []
    for sight in everything:
        page = pages.get(sight.who) or pages.setdefault(sight.who, enters(sight.who).new_page())
        page.goto(served.address + sight.path, wait_until="load")
        faults += [f"{sight.name}: {each}" for each in looks(page)]
    for page in pages.values():
        page.context.close()
    return faults


def test_by_keyboard_alone_at_400_per_cent(
    served: SheetHouse, everything: list[Sight], chromium: Browser
) -> None:
    faults = faults_of(served, everything, lambda who: served.door.enters(chromium, who), walk)
    assert len(everything) > 100
    assert not faults, "\n".join(faults)


def test_with_javascript_off(
    served: SheetHouse, everything: list[Sight], chromium: Browser
) -> None:
    faults = faults_of(
        served,
        everything,
        lambda who: served.door.enters(chromium, who, java_script_enabled=False),
        without_scripts,
    )
    assert not faults, "\n".join(faults)


WRONG = """<!doctype html><html lang="en"><title>Wrong</title><main>
<style>.lid { position: fixed; inset: 0; height: 100%; background: #fff }</style>
<button id="trap">Trap</button><button type="button">Dead</button><a href="#">Nowhere</a>
<form action="/x"><input aria-label="Alone"></form><div class="lid"></div></main>
<script>document.getElementById("trap").onkeydown = (pressed) => pressed.preventDefault();</script>"""


def test_both_find_what_is_wrong(chromium: Browser) -> None:
    page = chromium.new_page()
    page.set_content(WRONG)
    found = walk(page) + without_scripts(page)
    page.close()
    assert found == [
        'at 400 % the focus is covered: button "Trap"',
        'the Tab key does not come to: button "Dead"',
        'the Tab key does not come to: a "Nowhere"',
        'the Tab key does not come to: input "Alone"',
        'does nothing without a script: button "Trap"',
        'does nothing without a script: button "Dead"',
        "cannot be sent without a script: form to /x",
        'leads nowhere: a "Nowhere"',
    ]
