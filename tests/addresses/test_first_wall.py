"""No page reaches a table but through a door: the first wall, held by a machine.

Pages, forms and templates reach none. In each area only the rooms that are there for it do: the door
finds, a use case changes, a query tells of what the door found. Every other module that does has its
line in `OTHERS`, with what it is; a new one has to be written down here, where somebody looks.
"""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from django.urls import URLPattern, URLResolver, get_resolver

import setwise

MANAGERS = frozenset({"objects", "_base_manager", "_default_manager"})
SHORTCUTS = frozenset({"get_object_or_404", "get_list_or_404", "aget_object_or_404"})
STEPS = frozenset(
    {
        *("select_related", "prefetch_related", "values_list", "get_or_create", "update_or_create"),
        *("select_for_update", "bulk_create", "bulk_update", "in_bulk", "order_by", "exclude"),
        *("_raw_delete", "get_queryset", "filter", "aggregate", "annotate"),
    }
)
"""What only a manager or its rows can do: on a related manager, too, which has no `objects`."""
MODEL_FIELDS = frozenset(
    {
        *("ModelForm", "ModelChoiceField", "ModelMultipleChoiceField", "modelform_factory"),
        *("inlineformset_factory", "modelformset_factory", "queryset"),
    }
)
"""What brings a table into a form."""

ROOT = Path(setwise.__file__).parent
AREAS = ("home", "room", "reports", "library", "learning", "programmes", "people", "demo")
ROOMS = frozenset({"access.py", "usecases.py", "queries.py", "models.py", "held.py", "upkeep.py"})
"""Doors, verbs, queries; tables; what is held of a person, by that person; the house's work."""
OTHERS = {
    "demo/addresses.py": "the addresses of whoever is made up",
    "demo/leading.py": "who leads in the demonstration",
    "demo/players.py": "who plays in the demonstration",
    "home/erasing.py": "use cases: erasing a person",
    "home/organisations.py": "use cases of the operator: export, erasure",
    "library/articles/pdf_reader.py": "reaches no table: a PDF has objects as well",
    "library/articles/shipped.py": "use cases: what a library begins with",
    "people/audit/keeping.py": "the house: how long the audit is kept",
    "people/brand/found.py": "whose words and look hold now: for the organisation entered, or the person's only one",
    "people/audit/names.py": "queries: names for ids, within one organisation",
    "people/details/moving.py": "use cases of the person who signs in: another address",
    "people/invitations/accepting.py": "use cases of whoever is invited",
    "people/invitations/rooms.py": "use cases: codes for rooms",
    "people/organisations/contents.py": "queries: how much an organisation holds",
    "people/organisations/operating.py": "use cases of the operator",
    "people/languages/whose.py": "which language a person, or whoever has an address, chose: never more than that",
    "people/retention/keeping.py": "the house: removes what has been kept for its time",
    "people/retention/kept.py": "the house: what of people is kept, and for how long",
    "people/sessions/__init__.py": "use cases: sessions begun and ended",
    "people/sessions/screens.py": "looks after the sessions of open screens",
    "people/sessions/store.py": "the engine of sessions",
    "people/signin/adapters.py": "what allauth asks for, of the person who signs in",
    "people/signin/audit_names.py": "queries: names for ids, within one organisation",
    "people/signin/marks.py": "whether the person who signs in has a second step",
    "people/signin/steps.py": "second steps of the person who signs in",
    "people/terms/asking.py": "queries: what somebody is still to accept",
    "people/terms/documents.py": "queries: the versions of an organisation's terms",
    "programmes/attendance/exporting.py": "use cases: completions for the staff record",
    "programmes/changes/calls.py": "use cases: the link of a call",
    "programmes/changes/fitting.py": "queries: who fits into a set",
    "programmes/changes/joining.py": "use cases: somebody joins a set",
    "programmes/audit_names.py": "queries: names for ids, within one organisation",
    "programmes/calendars/diaries.py": "use cases: what diaries are told of dates",
    "programmes/numbering.py": "use cases: what meetings are numbered by, within one set",
    "programmes/ownset/diaries.py": "use cases: what those hear of dates who were named",
    "programmes/cohorts/arriving.py": "use cases: what follows from arriving in a cohort",
    "programmes/dates/roster_queries.py": "queries: what a roster file is held against",
    "programmes/dates/arriving.py": "use cases: what follows for rosters from coming",
    "programmes/cohorts/contents.py": "queries: how much an organisation holds",
    "programmes/dates/confirming.py": "use cases: a set confirms its dates",
    "programmes/dates/polling.py": "use cases: asking a set for dates",
    "programmes/dates/proposing.py": "use cases: dates that are proposed",
    "programmes/dates/taking.py": "use cases: rosters and calendars",
    "programmes/dates/rereading.py": "the house: reads calendars at addresses again",
    "programmes/cohorts/enrolling.py": "use cases: places in a cohort",
    "programmes/cohorts/intake.py": "queries: what is known of a cohort's people for forming sets",
    "programmes/cohorts/listing.py": "queries: the people of a cohort",
    "programmes/cohorts/offering.py": "use cases: who would facilitate",
    "programmes/cohorts/onwards.py": "queries and use cases: lists that lead into a cohort",
    "programmes/cohorts/returning.py": "use cases: a place that was given up, given back",
    "programmes/cohorts/seats.py": "queries: who sits in which set",
    "programmes/cohorts/wishing.py": "use cases: wishes for forming sets",
    "programmes/forming/accepting.py": "use cases: from a proposal to sets",
    "programmes/forming/changing.py": "use cases: when a proposal may be changed",
    "programmes/forming/working.py": "use cases of the worker: forming sets",
    "programmes/keeping.py": "the house: what of sets is kept, and for how long",
    "programmes/leaving.py": "use cases: what follows in sets from leaving",
    "programmes/releases/managers.py": "queries: who manages whom, within one organisation",
    "programmes/welcoming.py": "use cases: what follows in sets from coming",
    "room/moves.py": "counts that sets changed, and nothing else",
    "room/tries.py": "counts what did not fit, and nothing else",
    "room/walls.py": "use cases: pairing a wall",
}


def _views(patterns: list[URLPattern | URLResolver]) -> Iterator[ModuleType]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _views(pattern.url_patterns)
        else:
            module = inspect.getmodule(inspect.unwrap(pattern.callback))
            assert module is not None
            yield module


PAGES = {
    Path(str(module.__file__)).relative_to(ROOT).as_posix()
    for module in _views(get_resolver().url_patterns)
    if module.__name__.startswith("setwise.")
}
MODULES = {
    path.relative_to(ROOT).as_posix(): path.read_text()
    for area in AREAS
    for path in (ROOT / area).rglob("*.py")
    if "migrations" not in path.parts
}
FORMS = {
    path.relative_to(ROOT).as_posix(): path.read_text()
    for path in ROOT.rglob("*.py")
    if path.name in ("forms.py", "fields.py")
}
TEMPLATES = {path.relative_to(ROOT).as_posix(): path.read_text() for path in ROOT.rglob("*.jinja")}


def reaches(source: str) -> set[str]:
    """Each way by which this code gets at a table."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(attr=name) if name in MANAGERS | SHORTCUTS:
                found.add(f"line {node.lineno}: .{name}")
            case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value=name), *_]):
                if name in MANAGERS:
                    found.add(f"line {node.lineno}: .{name}")
            case ast.ImportFrom(names=names):
                found |= {
                    f"line {node.lineno}: {each.name}" for each in names if each.name in SHORTCUTS
                }
    return found


def walks(source: str) -> set[str]:
    """The same, with each step along a related manager: for code that may hold an object."""
    steps = {
        f"line {node.lineno}: .{node.func.attr}()"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in STEPS
    }
    return reaches(source) | steps


def chooses(source: str) -> set[str]:
    """Each way by which a form gets at a table: its choices are given to it."""
    tree = ast.parse(source)
    named = {(node.lineno, node.attr) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    named |= {(node.lineno, node.id) for node in ast.walk(tree) if isinstance(node, ast.Name)}
    named |= {
        (node.value.lineno, node.arg)
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg
    }
    return walks(source) | {f"line {at}: {name}" for at, name in named if name in MODEL_FIELDS}


def unscoped(source: str) -> set[str]:
    """Each look-up by nothing but an id: whose it is was not asked."""
    return {
        f"line {node.lineno}: .{node.func.attr}({', '.join(str(each.arg) for each in node.keywords)})"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("get", "filter", "aget")
        and node.keywords
        and {each.arg for each in node.keywords} <= {"pk", "id", "pk__in", "id__in"}
        and _starts_at_a_table(node.func.value)
        # An organisation is the scope itself: pages are given its id by the door.
        and not ast.unparse(node.func.value).startswith("Organisation.")
    }


def _starts_at_a_table(node: ast.expr) -> bool:
    while isinstance(node, ast.Call | ast.Attribute):
        if isinstance(node, ast.Attribute) and node.attr in MANAGERS:
            return True
        node = node.func if isinstance(node, ast.Call) else node.value
    return False


_IN_TEMPLATES = re.compile(
    rf"\.\s*({'|'.join(sorted(MANAGERS | STEPS))}|all|save|delete)\s*(?=[(.\[\s}}|])"
    r"|(?<!\w)(?:objects|_meta)\b"
)
_CODE = re.compile(r"{[{%](.*?)[}%]}", re.DOTALL)


def leads(template: str) -> set[str]:
    """Each way by which a template gets from an object to a table."""
    return {
        found.group().strip()
        for code in _CODE.findall(template)
        for found in _IN_TEMPLATES.finditer(re.sub(r"\"[^\"]*\"|'[^']*'", "''", code))
    }


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_page_goes_through_its_door(name: str) -> None:
    assert walks((ROOT / name).read_text()) == set()


def test_only_the_rooms_that_are_there_for_it_reach_tables() -> None:
    reaching = {
        name for name, source in MODULES.items() if Path(name).name not in ROOMS and reaches(source)
    }
    assert reaching == set(OTHERS)


def test_nothing_that_has_its_line_is_a_page() -> None:
    assert not PAGES & set(OTHERS)
    assert not {name for name in PAGES if Path(name).name in ROOMS}


@pytest.mark.parametrize("name", sorted(FORMS))
def test_a_form_is_given_its_choices(name: str) -> None:
    assert chooses(FORMS[name]) == set()


@pytest.mark.parametrize("name", sorted(each for each in MODULES if each.endswith("queries.py")))
def test_a_query_tells_of_what_the_door_found(name: str) -> None:
    assert unscoped(MODULES[name]) == set()


def test_no_template_gets_from_an_object_to_a_table() -> None:
    assert {name: found for name, text in TEMPLATES.items() if (found := leads(text))} == {}


# --- What is planted is seen ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("planted", "seen"),
    [
        ("from django.shortcuts import get_object_or_404", "get_object_or_404"),
        ("shortcuts.get_object_or_404(Person, pk=1)", ".get_object_or_404"),
        ("Person.objects.get(pk=1)", ".objects"),
        ("Person._default_manager.first()", "._default_manager"),
        ("getattr(Person, 'objects').first()", ".objects"),
    ],
)
def test_a_module_that_reaches_a_table_is_seen(planted: str, seen: str) -> None:
    assert reaches(planted) == {f"line 1: {seen}"}


def test_a_page_that_walks_on_from_what_it_was_given_is_seen() -> None:
    assert walks("found.organisation.belongings.filter(person=1)") == {"line 1: .filter()"}
    assert walks("found.roster.order_by('name')") == {"line 1: .order_by()"}
    assert walks("access.room_for(person, meeting)") == set()


@pytest.mark.parametrize(
    ("planted", "seen"),
    [
        ("x = forms.ModelChoiceField(queryset=None)", {"ModelChoiceField", "queryset"}),
        ("class F(ModelForm): pass", {"ModelForm"}),
        ("self.fields['who'].queryset = found", {"queryset"}),
        ("x = Person.objects.all()", {".objects"}),
    ],
)
def test_a_form_that_chooses_from_a_table_is_seen(planted: str, seen: set[str]) -> None:
    assert chooses(planted) == {f"line 1: {each}" for each in seen}


def test_a_query_by_an_id_alone_is_seen() -> None:
    assert unscoped("LearningSet.objects.get(pk=asked)") == {"line 1: .get(pk)"}
    assert unscoped("LearningSet.objects.filter(id=asked).first()") == {"line 1: .filter(id)"}
    assert unscoped("Mail.objects.order_by('at').filter(pk__in=asked)") == {
        "line 1: .filter(pk__in)"
    }
    assert unscoped("LearningSet.objects.filter(organisation=home, pk=asked)") == set()
    assert unscoped("known.get(pk=asked)") == set()


@pytest.mark.parametrize(
    "planted",
    [
        "{{ person.objects }}",
        "{% for each in organisation.belongings.all() %}",
        "{% for each in person.membership_set.filter(until=None) %}",
        "{{ meeting.delete() }}",
        "{{ thing._meta }}",
    ],
)
def test_a_template_that_gets_to_a_table_is_seen(planted: str) -> None:
    assert leads(planted)


def test_words_and_plain_data_in_a_template_are_nothing() -> None:
    assert leads("{{ say('Save all objects.') }} {{ line.all_of_them }} {{ page.saved }}") == set()
