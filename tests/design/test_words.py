"""The words: translated, renamed, filled, escaped."""

import json
import re
import string

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from setwise.design.jinja import environment
from setwise.design.phrases import phrases
from setwise.design.terms import BRITISH, Term, Terms
from setwise.design.words import MissingWords, resolve, say, say_lazy, say_n

CIRCLES = Terms(set=Term("circle", "circles"), facilitator=Term("adviser", "advisers", "an"))


def render(source: str, **context: object) -> str:
    return environment(autoescape=True).from_string(source).render(context)


def test_terms_have_their_british_defaults() -> None:
    assert say("{A_set} of {members}; {a_learning_set}; {Facilitators}") == (
        "A set of members; an action learning set; Facilitators"
    )


def test_an_organisation_has_its_own_terms() -> None:
    assert say("Leave {a_set} to {a_facilitator}", terms=CIRCLES) == "Leave a circle to an adviser"


def test_a_gap_is_an_error() -> None:
    with pytest.raises(MissingWords, match="name"):
        say("Good evening, {name}")


def test_a_gap_in_a_template_is_an_error() -> None:
    with pytest.raises(MissingWords):
        render("{{ say('Good evening, {name}') }}")


@pytest.mark.parametrize(("n", "words"), [(0, "0 wait"), (1, "1 waits"), (2, "2 wait")])
def test_one_and_many(n: int, words: str) -> None:
    assert say_n("{n} waits", "{n} wait", n) == words
    assert render("{{ say_n('{n} waits', '{n} wait', n) }}", n=n) == words


def test_a_script_is_told_where_the_text_for_a_number_changes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert render("{{ counted('{n} waits', '{n} wait') | safe }}") == (
        '[[1,"{n} waits"],[2,"{n} wait"]]'
    )
    # As in Polish, where 22 is again like 2.
    few = {2, 3, 4, 22, 23, 24}
    monkeypatch.setattr(
        "setwise.design.phrases.ngettext",
        lambda one, many, n: one if n == 1 else "{n} few" if n in few else many,
    )
    monkeypatch.setattr("setwise.design.phrases._made", {})
    changes = json.loads(phrases(BRITISH).counted("{n} one", "{n} many"))
    assert changes[:4] == [[1, "{n} one"], [2, "{n} few"], [5, "{n} many"], [22, "{n} few"]]


def test_the_lazy_twin_speaks_when_read() -> None:
    lazy = say_lazy("{name} leaves the {set}", name="Carys")
    assert str(lazy) == "Carys leaves the set"
    assert resolve(lazy, CIRCLES) == "Carys leaves the circle"
    assert resolve("as it is", CIRCLES) == "as it is"


def test_templates_take_the_terms_from_the_page_even_inside_macros() -> None:
    source = "{% import 'design/room.jinja' as room with context %}{{ room.path(['One'], 0) }}"
    assert "Where the gathering is" in render(
        source, terms=Terms(meeting=Term("gathering", "gatherings"))
    )
    assert "Where the meeting is" in render(source)


def test_templates_leave_markup_alone() -> None:
    assert render("{{ say('Read {it}', it=it) }}", it=Markup("<b>this</b>")) == "Read <b>this</b>"


def test_the_whole_literal_is_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("setwise.design.phrases._made", {})
    welsh = {"Leave the {set}": "Gadael y {set}", "set": "grŵp"}
    monkeypatch.setattr("setwise.design.phrases.gettext", lambda text: welsh.get(text, text))
    with translation.override("cy"):
        assert say("Leave the {set}") == "Gadael y grŵp"
        # What an organisation renamed is its own word in every language.
        assert say("Leave the {set}", terms=CIRCLES) == "Gadael y circle"


@given(st.text())
def test_a_value_is_never_read_as_a_placeholder(value: str) -> None:
    assert say("[{value}]", value=value) == f"[{value}]"


@given(st.text())
def test_a_value_is_escaped_in_templates(value: str) -> None:
    out = render("{{ say('[{value}]', value=value) }}", value=value)
    assert not re.search(r"[<>\"']", out)
    assert Markup(out).unescape() == f"[{value}]"


@given(st.text(string.ascii_letters, min_size=1), st.text(string.ascii_letters, min_size=1))
def test_every_form_of_a_term_follows_its_words(one: str, many: str) -> None:
    terms = Terms(set=Term(one, many, "an"))
    assert say("{set} {sets} {a_set}", terms=terms) == f"{one} {many} an {one}"
    assert say("{Set}", terms=terms) == one[0].upper() + one[1:]


def test_no_two_terms_fill_the_same_placeholder() -> None:
    fields = len(Terms.__dataclass_fields__)
    assert len(BRITISH.words) == fields * 6
