"""Under a box stands what in it could tell who somebody is. It explains, and stops nobody."""

from __future__ import annotations

import json

from django import forms
from django.test import RequestFactory

from setwise.core.identifiers import Kind
from setwise.design.forms import Form, Written, view_of
from setwise.design.identifying import LOOKS_LIKE, MOST, seen
from setwise.design.jinja import environment
from setwise.learning.saving import as_json

PAGE = '{% import "design/components.jinja" as ui with context %}{{ ui.field(form["text"]) }}{{ ui.field(form["other"]) }}'


class Note(Form):
    text = Written(who="only you.", watched=True, widget=forms.Textarea, required=False)
    other = Written(who="only you.", widget=forms.Textarea, required=False)


def shown(**written: str) -> str:
    return environment().from_string(PAGE).render(form=Note(written))


def test_each_kind_has_its_sentence() -> None:
    assert set(LOOKS_LIKE) == set(Kind)
    assert seen("NHS number 999 945 8076") == ("“999 945 8076” looks like an NHS number.",)
    assert seen("Why do I go quiet?") == ()


def test_the_same_is_said_once_and_not_without_end() -> None:
    assert seen("Mrs Patel, Mrs Patel and Mrs Patel") == ("“Mrs Patel” looks like a name.",)
    many = ", ".join(f"Mrs Patel{letter * 3}" for letter in "abcdefghijklmnop")
    assert len(seen(many)) == MOST


def test_it_stands_under_the_box_and_what_is_quoted_is_only_text() -> None:
    page = shown(text="Mrs <b>Patel</b> of LE3 9QP", other="LE3 9QP")
    assert page.count("looks like a postcode") == 1
    assert "Leave out whatever could." in page
    assert "<b>" not in page


def test_an_empty_place_waits_for_the_script() -> None:
    page = shown(text="Why do I go quiet?")
    assert 'data-seen="text" role="status" hidden>' in page
    assert 'data-seen="other"' not in page


def test_the_form_is_valid_all_the_same() -> None:
    form = Note({"text": "Mrs Patel"})
    assert form.is_valid()
    assert view_of(form["text"]).seen == ("“Mrs Patel” looks like a name.",)
    assert view_of(form["other"]).seen == ()


def test_what_is_saved_while_typed_is_told_too() -> None:
    request = RequestFactory().post("/", headers={"accept": "application/json"})
    answer = as_json(request, Note({"text": "Mrs Patel", "other": "Mrs Patel"}), "")
    assert answer is not None
    assert json.loads(answer.content) == {
        "saved": True,
        "seen": {"text": ["“Mrs Patel” looks like a name."]},
    }
