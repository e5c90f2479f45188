"""Every press that warns before it is done, and why it does: nothing could bring it back.

Such a press is a button of the kind `warning`. What can be taken back is done at once, and the page
that follows has the way back (docs/adr/0029).
"""

from __future__ import annotations

import re
from pathlib import Path

import setwise

ERASED = "what is erased has no copy"
TOLD = "dates are cancelled, and everybody is told"
WARNS = {
    "home/erase: Ask to be erased": "what somebody kept goes for good, two weeks later",
    "learning/actions/one: Let it go for good": ERASED,
    "learning/growth/rate: Let it go for good": ERASED,
    "learning/journal/journal: Delete it for good": ERASED,
    "learning/taking/words: Let it go for good": ERASED,
    "library/articles/upload: Delete this PDF": "the file is not kept",
    "people/organisations/away: {name} belongs here no longer": "roles and places end",
    "people/retention/sooner: Change it, and let these be deleted": ERASED,
    "programmes/changes/life: Merge the two": TOLD,
    "programmes/changes/life: End the {set} now": TOLD,
    "programmes/changes/people: Leave {name}": "a place ends, and what was told is erased",
    "programmes/preparing/prepare: Let it go for good": ERASED,
    "sessions/signed_in: Sign out everywhere": "open screens lose what was not sent",
    "signin/provider: Remove this provider": "its secret is not kept",
    "signin/step_remove: Remove": "a key that was thrown away opens nothing",
}
WARNING = '"warning"'
SOURCES = Path(setwise.__file__).parent
SAID = re.compile(r'say\("([^"]+)"')


def _pages() -> dict[str, str]:
    return {
        page.as_posix().rpartition("/templates/")[2].removesuffix(".jinja"): page.read_text("utf-8")
        for page in SOURCES.rglob("templates/**/*.jinja")
    }


def _warning_presses() -> set[str]:
    """The press itself is the last thing said before it is called a warning."""
    return {
        f"{place}: {SAID.findall(line.partition(WARNING)[0])[-1]}"
        for place, page in _pages().items()
        for line in page.splitlines()
        if WARNING in line
    }


def test_every_press_that_warns_is_here_with_its_reason() -> None:
    assert _warning_presses() == set(WARNS)


def test_no_page_asks_whether_somebody_is_sure() -> None:
    assert not [place for place, page in _pages().items() if "are you sure" in page.lower()]
