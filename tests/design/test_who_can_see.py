"""Beside every box in which somebody writes stands who can see what is written there."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django import forms
from jinja2 import nodes

import setwise
from setwise.design.forms import Form, Written
from setwise.design.jinja import environment

ROOT = Path(setwise.__file__).parent
TEMPLATES = sorted(ROOT.rglob("*.jinja"))
BOX = re.compile(r"<textarea\b.*?>(?=\{\{|</textarea>)", re.DOTALL)
WHO = 7
"""The place of `who` among what the component is given."""

EXCEPTIONS = {
    # Nobody but the one who writes: it never leaves the browser, and the line below it says so.
    "room/templates/room/parts.jinja": 1,
}


def place(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def boxes_without(path: Path) -> list[str]:
    """The boxes that a template writes out itself, without naming the line that says who.

    One that is read only is no box to write in: it shows again what was not sent.
    """
    known = ("-who", "_described(", " readonly")
    boxes = BOX.findall(path.read_text(encoding="utf-8"))
    return [box for box in boxes if not any(each in box for each in known)]


def calls_without(path: Path) -> Iterator[int]:
    """The lines where a template calls the component without saying who."""
    tree = environment().parse(path.read_text(encoding="utf-8"))
    for call in tree.find_all(nodes.Call):
        name = getattr(call.node, "attr", None) or getattr(call.node, "name", None)
        told = len(call.args) > WHO or any(each.key == "who" for each in call.kwargs)
        if name == "textarea" and not told:
            yield call.lineno


@pytest.mark.parametrize("path", TEMPLATES, ids=place)
def test_every_box_in_a_template(path: Path) -> None:
    assert len(boxes_without(path)) == EXCEPTIONS.get(place(path), 0)
    assert not list(calls_without(path))


def test_the_exceptions_are_still_there() -> None:
    assert set(EXCEPTIONS) <= {place(path) for path in TEMPLATES}


def kinds_of(form: type[forms.Form]) -> Iterator[type[forms.Form]]:
    for each in form.__subclasses__():
        yield each
        yield from kinds_of(each)


def every_form() -> list[type[forms.Form]]:
    """All forms of the product, once everything that may hold one is imported."""
    for module in pkgutil.walk_packages([str(ROOT)], "setwise."):
        if module.name.rpartition(".")[2] in ("forms", "pages"):
            importlib.import_module(module.name)
    return [form for form in kinds_of(Form) if form.__module__.startswith("setwise.")]


@pytest.mark.parametrize("form", every_form(), ids=lambda form: form.__qualname__)
def test_every_box_of_a_form(form: type[forms.Form]) -> None:
    for name, field in form.base_fields.items():
        if isinstance(field.widget, forms.Textarea):
            assert isinstance(field, Written), f"{form.__name__}.{name}: who can see it?"
            assert str(field.who).strip()


def test_a_box_that_says_nothing_is_found(tmp_path: Path) -> None:
    silent = tmp_path / "silent.jinja"
    silent.write_text(
        '<textarea name="text"></textarea>{{ ui.textarea("text", "Text") }}'
        '{{ ui.textarea("text", "Text", who="you") }}<textarea aria-describedby="a-who"></textarea>'
    )
    assert len(boxes_without(silent)) == 1
    assert list(calls_without(silent)) == [1]
