"""One house and one browser for all journeys; a meeting of its own for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.journeys.eyes import Eyes
from tests.journeys.house import House
from tests.journeys.people import PATIENCE, Table
from tests.needs import require_chromium
from tests.room.js.conftest import ARGUMENTS
from tests.sheet.house import SheetHouse

Plans = Callable[[str], Table]


LONGEST = ("test_every_page.py", "test_sheet.py", "test_pictures.py", "test_full_meeting.py")
"""Those that take half a minute and more come first, so that no worker is left alone with one."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/journeys/" in item.path.as_posix():
            item.add_marker(pytest.mark.journeys)
    items.sort(key=lambda item: LONGEST.index(item.path.name) if item.path.name in LONGEST else 9)


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    require_chromium()
    house = House(tmp_path_factory.mktemp("house") / "demo")
    yield house
    house.closes()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SheetHouse]:
    """A house with everyone of the table of addresses, for whoever goes over every page."""
    require_chromium()
    house = SheetHouse(tmp_path_factory.mktemp("sheet") / "house")
    yield house
    house.closes()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    path = require_chromium()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def eyes(chromium: Browser) -> Eyes:
    return Eyes(chromium)


@pytest.fixture
def plans(house: House, chromium: Browser, eyes: Eyes) -> Iterator[Plans]:
    """Plans a meeting, in light or in full depth. What went wrong unseen fails the journey."""
    tables: list[Table] = []

    def plan(depth: str) -> Table:
        tables.append(Table(chromium, house.plans(depth), eyes))
        return tables[-1]

    yield plan
    for table in tables:
        table.closes()
