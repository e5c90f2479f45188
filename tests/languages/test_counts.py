"""Whatever counts things has the plural of the language: no text for one stands for many."""

from __future__ import annotations

import re

from setwise.cli.texts.collecting import collect
from setwise.design.words import phrase_n

# No count: the number of a row, and a unit that is written the same after every number.
NUMBERED = {
    "Row {n}",
    "{n} kB",
    "Up to {n} MB. It is checked before it is kept, and can only be downloaded.",
}
# What stands for a number elsewhere; before things, it counts them.
AMOUNTS = "n|number|count|least|most|fewest|all|some|need|have|used|places|size|full|left"
COUNTED = re.compile(rf"\{{(?:{AMOUNTS})\}} (?:[a-z]+s\b|people\b|\{{[a-z]+s\}})")
PERHAPS_MORE = re.compile(r"\w\((?:s|es|ies)\)")


def test_no_text_counts_without_its_plural() -> None:
    wrong, counted = set(), 0
    for message in collect():
        forms = (message.id,) if isinstance(message.id, str) else message.id
        wrong |= {each for each in forms if PERHAPS_MORE.search(each)}
        if len(forms) > 1:
            counted += 1
        elif ("{n}" in forms[0] and forms[0] not in NUMBERED) or COUNTED.search(forms[0]):
            wrong.add(forms[0])
    assert not wrong
    assert counted > 100


def test_the_guard_finds_what_it_looks_for() -> None:
    for text in ("From {least} to {most} weeks", "{all} {sets}", "of {size} people"):
        assert COUNTED.search(text), text
    assert PERHAPS_MORE.search("{number} date(s)")
    assert not COUNTED.search("{name} asks")


def test_a_count_may_be_known_later() -> None:
    text = phrase_n("{n} date of {name}", "{n} dates of {name}").bind(name="Alice")
    assert text.bind(n=1).resolve() == "1 date of Alice"
    assert text.resolve(n=3) == "3 dates of Alice"
    assert str(text.bind(n=2)) == "2 dates of Alice"
