"""The forms with which dates are found, asked for and changed."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from django import forms

from setwise.core.forming.fits import Shift
from setwise.core.forming.hours import NoSuchHour, hour, moment
from setwise.design.dates import LONDON
from setwise.design.forms import Form, Written
from setwise.design.terms import Terms
from setwise.design.words import say, say_lazy
from setwise.people.importing.mapping import MappingForm
from setwise.programmes.dates.options import Options
from setwise.programmes.dates.reasons import REASONS, Reason
from setwise.programmes.dates.rosters import LABELS, NEEDED, Code, Column
from setwise.programmes.dates.wording import KINDS, WEEKDAYS

YEAR = 370
"""So many days a period may have."""
_DAY = {
    "required": say_lazy("Choose a day"),
    "invalid": say_lazy("Write the day like 28/01/2027"),
}


def _day(label: Any, **more: Any) -> forms.DateField:
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
    return forms.DateField(label=label, error_messages=dict(_DAY), widget=widget, **more)


def _clock(label: Any, **more: Any) -> forms.TimeField:
    widget = forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    errors = {
        "required": say_lazy("Choose a time"),
        "invalid": say_lazy("Write the time like 14:00"),
    }
    return forms.TimeField(label=label, error_messages=errors, widget=widget, **more)


def _number(label: Any, least: int, most: int) -> forms.IntegerField:
    text = say_lazy("Write a number from {least} to {most}", least=least, most=most)
    errors = dict.fromkeys(("required", "invalid", "min_value", "max_value"), text)
    widget = forms.TextInput(attrs={"inputmode": "numeric"})
    return forms.IntegerField(
        label=label, min_value=least, max_value=most, error_messages=errors, widget=widget
    )


def _reasons(terms: Terms | None) -> list[tuple[str, str]]:
    return [(key.value, text.resolve(terms)) for key, text in REASONS.items()]


class OptionsForm(Form):
    """Which dates may be, how many, and how far from each other."""

    first = _day(say_lazy("First day"))
    last = _day(say_lazy("Last day"))
    meetings = _number(say_lazy("How many {meetings}"), 1, 24)
    weeks_least = _number(say_lazy("Weeks between two {meetings}, at least"), 1, 26)
    weeks_most = _number(say_lazy("Weeks between two {meetings}, at most"), 1, 26)
    minutes = _number(say_lazy("Length in minutes"), 15, 480)
    weekdays = forms.MultipleChoiceField(
        label=say_lazy("Days of the week"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": say_lazy("Choose at least one day")},
    )
    starts = forms.CharField(
        label=say_lazy("When it could begin"),
        help_text=say_lazy("In British time, several with commas: 09:30, 14:00"),
        max_length=100,
        error_messages={"required": say_lazy("Write at least one time, like 14:00")},
    )
    rooms = Written(
        who=say_lazy("everybody who meets in them, as the place of their {meeting}"),
        label=say_lazy("Rooms"),
        help_text=say_lazy(
            "One a line. No two {sets} get the same room at the same time. Leave it empty if rooms do not matter."
        ),
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    holidays = forms.BooleanField(label=say_lazy("Leave out bank holidays"), required=False)
    released = forms.BooleanField(
        label=say_lazy("People can be released from a shift by day"),
        help_text=say_lazy("Without this, somebody on a shift counts as somebody who cannot come."),
        required=False,
    )

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """Offer the days of the week."""
        super().__init__(*args, terms=terms, **kwargs)
        field = self.fields["weekdays"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(str(day), text.resolve(terms)) for day, text in enumerate(WEEKDAYS)]

    def clean_starts(self) -> tuple[time, ...]:
        """The times."""
        found = []
        for each in re.split(r"[,;\s]+", self.cleaned_data["starts"].strip(" ,;")):
            match = re.fullmatch(r"(\d{1,2})[:.](\d{2})", each)
            if not match or int(match[1]) > 23 or int(match[2]) > 59:
                text = say("“{value}” is not a time. Write it like 14:00", value=each)
                raise forms.ValidationError(text)
            found.append(time(int(match[1]), int(match[2])))
        return tuple(sorted(set(found)))

    def clean_rooms(self) -> tuple[str, ...]:
        """The names of the rooms."""
        lines = (line.strip()[:200] for line in self.cleaned_data["rooms"].splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))

    def clean(self) -> dict[str, Any]:
        """What goes together."""
        data = super().clean() or self.cleaned_data
        if {"first", "last"} <= set(data) and not 0 <= (data["last"] - data["first"]).days <= YEAR:
            text = say("Choose a day after the first one, within a year", terms=self.terms)
            self.add_error("last", text)
        if {"weeks_least", "weeks_most"} <= set(data) and data["weeks_least"] > data["weeks_most"]:
            text = say("This is less than the weeks at least", terms=self.terms)
            self.add_error("weeks_most", text)
        return data

    def chosen(self) -> Options:
        """What the use case takes."""
        data = self.cleaned_data
        return Options(
            data["first"],
            data["last"],
            data["meetings"],
            data["weeks_least"],
            data["weeks_most"],
            data["minutes"],
            tuple(int(each) for each in data["weekdays"]),
            data["starts"],
            data["rooms"],
            data["holidays"],
            data["released"],
        )


def initial(options: Options) -> dict[str, Any]:
    """The form as it was filled in the last time."""
    return {
        "first": options.first,
        "last": options.last,
        "meetings": options.meetings,
        "weeks_least": options.weeks_least,
        "weeks_most": options.weeks_most,
        "minutes": options.minutes,
        "weekdays": [str(each) for each in options.weekdays],
        "starts": ", ".join(f"{each:%H:%M}" for each in options.starts),
        "rooms": "\n".join(options.rooms),
        "holidays": options.holidays,
        "released": options.released,
    }


class WithReason(Form):
    """A change that asks for its reason: one of a list, never words about a person."""

    reason = forms.ChoiceField(
        label=say_lazy("Reason"),
        widget=forms.RadioSelect,
        error_messages={"required": say_lazy("Choose a reason")},
    )

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """Offer the reasons there are."""
        super().__init__(*args, terms=terms, **kwargs)
        field = self.fields["reason"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = _reasons(terms)

    def reasoned(self) -> Reason:
        """The reason."""
        return Reason(self.cleaned_data["reason"])


class MoveForm(WithReason):
    """Another time for a meeting, in British time."""

    day = _day(say_lazy("New day"))
    starts = _clock(say_lazy("From"), help_text=say_lazy("In British time"))
    ends = _clock(say_lazy("To"))
    field_order = ("day", "starts", "ends", "reason")

    def clean(self) -> dict[str, Any]:
        """The two moments."""
        data = super().clean() or self.cleaned_data
        if {"day", "starts", "ends"} <= set(data):
            if data["ends"] <= data["starts"]:
                self.add_error("ends", say("It has to end after it begins", terms=self.terms))
            else:
                for name in ("starts", "ends"):
                    data[f"{name}_at"] = self._moment(name, data["day"], data[name])
        return data

    def _moment(self, name: str, day: date, clock: time) -> datetime | None:
        try:
            return moment(hour(day, clock, LONDON).minute)
        except NoSuchHour:
            text = say("The clocks go forward over this time that night. Choose another one.")
            self.add_error(name, text)
            return None


class CancelForm(WithReason):
    """Why a meeting does not take place."""


class ManyForm(WithReason):
    """What happens to all meetings of a period."""

    first = _day(say_lazy("From"))
    last = _day(say_lazy("Until"))
    what = forms.ChoiceField(label=say_lazy("What happens to them"), widget=forms.RadioSelect)
    weeks = _number(say_lazy("How many weeks later"), 1, 26)
    field_order = ("first", "last", "what", "weeks", "reason")

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """Offer both."""
        super().__init__(*args, terms=terms, **kwargs)
        self.fields["weeks"].required = False
        field = self.fields["what"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [
            ("move", say("They are moved by some weeks", terms=terms)),
            ("cancel", say("They are cancelled", terms=terms)),
        ]

    def clean(self) -> dict[str, Any]:
        """What goes together."""
        data = super().clean() or self.cleaned_data
        if {"first", "last"} <= set(data) and data["last"] < data["first"]:
            self.add_error("last", say("Choose a day after the first one", terms=self.terms))
        if data.get("what") == "move" and not data.get("weeks") and "weeks" not in self.errors:
            self.add_error("weeks", say("Write how many weeks", terms=self.terms))
        return data


class FileForm(Form):
    """A roster."""

    file = forms.FileField(
        label=say_lazy("A file with shifts"),
        help_text=say_lazy(
            "CSV, with headings in its first line; up to 1 MB, which is about ten weeks of 400 people. Later files add to earlier ones."
        ),
        allow_empty_file=True,
        error_messages={"required": say_lazy("Choose a file")},
        widget=forms.FileInput,
    )


class ColumnsForm(MappingForm[Column]):
    """Which column of a roster is which. One may be two: a start that says the day as well."""

    ours, labels, needed = Column, LABELS, NEEDED


class CodesForm(Form):
    """What shift codes mean. A code without a kind stays unknown."""

    def __init__(
        self,
        *args: Any,
        codes: Mapping[str, Code | None],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """Three fields for each code."""
        super().__init__(*args, terms=terms, **kwargs)
        self.codes = tuple(codes)
        kinds = [("", say("Not known", terms=terms)), *_kinds(terms)]
        for place, (name, code) in enumerate(codes.items()):
            timed = code is not None and code.starts != code.ends
            said = code.kind.value if code else ""
            self._add(f"kind{place}", forms.ChoiceField(required=False, choices=kinds), said, name)
            for part, text in (("from", say("from")), ("to", say("to"))):
                field = _clock("", required=False)
                own = (
                    _written(code.starts if part == "from" else code.ends) if code and timed else ""
                )
                self._add(f"{part}{place}", field, own, f"{name}: {text}")

    def _add(self, name: str, field: forms.Field, value: object, label: str) -> None:
        field.initial, field.label = value, label
        self.fields[name] = field

    def chosen(self) -> dict[str, Code]:
        """What each code means."""
        data, found = self.cleaned_data, {}
        for place, name in enumerate(self.codes):
            if kind := data.get(f"kind{place}"):
                starts, ends = data.get(f"from{place}"), data.get(f"to{place}")
                found[name] = Code(Shift(kind), starts or time(0), ends or time(0))
        return found


def _written(clock: time) -> str:
    return f"{clock:%H:%M}"


def _kinds(terms: Terms | None) -> list[tuple[str, str]]:
    return [(kind.value, text.resolve(terms)) for kind, text in KINDS.items()]


class CalendarFileForm(Form):
    """One's own calendar, as a file."""

    calendar = forms.FileField(
        label=say_lazy("A calendar file (.ics)"),
        help_text=say_lazy("Only the times are kept, never what they are for."),
        allow_empty_file=True,
        error_messages={"required": say_lazy("Choose a file")},
        widget=forms.FileInput,
    )


class CalendarAddressForm(Form):
    """One's own calendar, by its address."""

    address = forms.CharField(
        label=say_lazy("The address of your calendar"),
        help_text=say_lazy("It begins with https:// and ends with .ics, as a rule."),
        max_length=1_000,
        error_messages={"required": say_lazy("Write the address")},
    )
