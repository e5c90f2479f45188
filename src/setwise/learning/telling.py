"""A sheet in the words of the form on which its owner filled it in: each label with what they said."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any, cast

from django import forms

from setwise.design.dates import plain_day


def by_form(form: type[forms.Form], values: Mapping[str, Any]) -> str:
    """A line for each field, in the page's order; nothing of what was left empty."""
    fields = form.base_fields.items()
    return "\n".join(
        _line(field, told)
        for name, field in fields
        if (value := values.get(name)) and (told := _said(field, value))
    )


def together(*parts: str) -> str:
    """Parts of one sheet, without those in which nothing stands."""
    return "\n".join(filter(None, parts))


def _line(field: forms.Field, told: str) -> str:
    label = str(field.label)
    if isinstance(field, forms.BooleanField):
        return label
    mark = " " if label.endswith(("?", ".")) else ": "
    return f"{label}{mark}{told}"


def _said(field: forms.Field, value: Any) -> str:
    """What they said, as the page shows it: a choice by its name, a day as a day."""
    match field:
        case forms.ChoiceField():
            names = dict(_choices(field))
            chosen = value if isinstance(value, list) else [value]
            return ", ".join(names.get(str(each), str(each)) for each in chosen)
        case forms.DateField():
            return plain_day(date.fromisoformat(value))
        case forms.TimeField():
            return str(value)[:5]
        case _:
            return str(field.prepare_value(value))


def _choices(field: forms.ChoiceField) -> Iterator[tuple[str, str]]:
    for key, name in cast("Iterable[tuple[object, object]]", field.choices):
        yield str(key), str(name)
