"""Fields that more than one form of the record has."""

import re
from datetime import date
from typing import Any

from django import forms

from setwise.core.evidence.records import Period
from setwise.design.forms import Written
from setwise.design.words import LazySay, say, say_lazy
from setwise.learning.wording import code
from setwise.store import words

ONLY_YOU = say_lazy("only you.")
TOO_LONG = {"max_length": say_lazy("That is too long. Use at most 2,000 characters.")}
MOST = 100_000
"""More minutes than any entry has."""

_CLOCK = re.compile(r"(\d{1,4}):([0-5]\d)")
_DECIMAL = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?")


def written(
    label: Any, hint: Any = "", *, rows: int = 0, missing: Any = None, watched: bool = False
) -> Written:
    """A box of one's own; without rows, one line. With a message for what is missing it is needed.
    `watched`: what could tell who somebody is is shown under it.
    """
    lines = forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput()
    more = {"required": missing} if missing else {}
    return Written(
        who=ONLY_YOU,
        watched=watched,
        label=label,
        help_text=hint,
        required=missing is not None,
        max_length=words.LIMIT,
        error_messages={**TOO_LONG, **more},
        widget=lines,
    )


def day(label: Any, hint: Any = "", *, missing: Any = None) -> forms.DateField:
    """A day; with a message for what is missing it is needed."""
    more = {"required": missing} if missing else {}
    return forms.DateField(
        label=label,
        help_text=hint,
        required=missing is not None,
        error_messages={"invalid": say_lazy("Write the day like 28/01/2027"), **more},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


def choice(label: Any, wording: Any, *, hint: Any = "", empty: Any = None) -> forms.ChoiceField:
    """One of these, by their names; with words for none it may stay empty."""

    def choices() -> list[tuple[str, str]]:
        named = [(str(key), str(text)) for key, text in wording.items()]
        return [("", str(empty)), *named] if empty else named

    return forms.ChoiceField(
        label=label,
        help_text=hint,
        required=empty is None,
        choices=choices,
        error_messages={"invalid_choice": say_lazy("Choose one of these")},
        widget=forms.Select,
    )


def code_part() -> forms.ChoiceField:
    """The most relevant part of the Code."""
    return forms.ChoiceField(
        label=say_lazy("The part of the Code that fits best"),
        required=False,
        choices=lambda: [("", say("Not chosen yet")), *code.choices()],
        widget=forms.Select,
    )


class HoursField(forms.CharField):
    """Hours as people write them: 1.5, 1,5 or 1:30. Its value is whole minutes."""

    def __init__(self, **options: Any) -> None:
        """Ask for hours; empty is no time."""
        options.setdefault("help_text", say_lazy("Like 1.5 or 1:30"))
        super().__init__(max_length=12, **options)

    def to_python(self, value: Any) -> Any:
        """Minutes. Raises ValidationError for what is no time."""
        text = (super().to_python(value) or "").strip()
        if not text:
            return 0
        if found := _CLOCK.fullmatch(text):
            return int(found[1]) * 60 + int(found[2])
        if found := _DECIMAL.fullmatch(text):
            part = (found[2] or "0").ljust(2, "0")
            return int(found[1]) * 60 + (int(part) * 60 + 50) // 100
        raise forms.ValidationError(say("Write hours like 1.5 or 1:30"))

    def prepare_value(self, value: Any) -> Any:
        """Minutes as they are shown again: 1:30."""
        return f"{value // 60}:{value % 60:02}" if isinstance(value, int) else value

    def run_validators(self, value: Any) -> None:
        """A number has no length."""


def ordered(form: forms.Form, first: str, last: str, message: LazySay) -> Period | None:
    """The days between two fields, if both are there; says so at the second where it comes first."""
    begins, ends = form.cleaned_data.get(first), form.cleaned_data.get(last)
    if begins and ends and ends < begins:
        form.add_error(last, str(message))
    return Period(begins, max(begins, ends or begins)) if begins else None


def not_ahead(form: forms.Form, name: str, today: date) -> None:
    """What has not been yet is no evidence."""
    found = form.cleaned_data.get(name)
    if found and found > today:
        form.add_error(name, say("This day is still to come"))
