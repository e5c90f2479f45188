"""The forms with which sets are looked after."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any
from uuid import UUID

from django import forms

from setwise.core.meeting import processes
from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import LazySay, say, say_lazy
from setwise.programmes.models import Depth
from setwise.programmes.tending.queries import Somebody
from setwise.programmes.tending.times import NoSuchTime, last_day, moment
from setwise.programmes.tending.wording import DEPTHS, PROCESSES


def _said(words: "dict[Any, LazySay]", terms: Terms | None) -> list[tuple[str, str]]:
    return [(str(key), text.resolve(terms)) for key, text in words.items()]


class NameForm(Form):
    """What a set is called."""

    name = forms.CharField(
        label=say_lazy("Name of the {set}"),
        help_text=say_lazy("Its people see it in every {meeting}. Mails never name it."),
        max_length=200,
        error_messages={"required": say_lazy("Write a name for the {set}")},
    )


class SetForm(Form):
    """A new set."""

    name = forms.CharField(
        label=say_lazy("Name of the {set}"),
        max_length=200,
        error_messages={"required": say_lazy("Write a name for the {set}")},
    )
    facilitator = forms.ChoiceField(label=say_lazy("{Facilitator}"), required=False)
    co_facilitator = forms.ChoiceField(label=say_lazy("{Co_facilitator}"), required=False)
    people = forms.MultipleChoiceField(
        label=say_lazy("{Members}"), required=False, widget=forms.CheckboxSelectMultiple
    )
    contract_line = forms.CharField(
        label=say_lazy("What the {set} agrees on, in one line"),
        help_text=say_lazy("Shown in every {meeting}. The {set} can change it."),
        required=False,
        max_length=200,
    )
    depth = forms.ChoiceField(
        label=say_lazy("Screens"), widget=forms.RadioSelect, initial=Depth.LIGHT.value
    )

    def __init__(
        self,
        *args: Any,
        people: Iterable[Somebody],
        facilitators: Iterable[Somebody],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """Offer these people."""
        super().__init__(*args, terms=terms, **kwargs)
        holders = [(str(each.person), each.name) for each in facilitators]
        nobody = [("", say("Nobody yet", terms=terms))]
        self._offer("facilitator", nobody + holders)
        self._offer("co_facilitator", nobody + holders)
        self._offer("people", [(str(each.person), each.name) for each in people])
        self._offer("depth", _said(DEPTHS, terms))

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    def chosen(self) -> dict[str, Any]:
        """What the use case takes."""
        data = self.cleaned_data
        return {
            "name": data["name"],
            "contract_line": data["contract_line"],
            "depth": Depth(data["depth"]),
            "facilitator": _id(data["facilitator"]),
            "co_facilitator": _id(data["co_facilitator"]),
            "people": [UUID(each) for each in data["people"]],
        }


def _id(text: str) -> UUID | None:
    return UUID(text) if text else None


class MeetingForm(Form):
    """A meeting to be planned, in British time."""

    day = forms.DateField(
        label=say_lazy("Day"),
        error_messages={
            "required": say_lazy("Choose a day"),
            "invalid": say_lazy("Write the day like 28/01/2027"),
        },
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    starts = forms.TimeField(
        label=say_lazy("From"),
        help_text=say_lazy("In British time"),
        error_messages={
            "required": say_lazy("Choose when it begins"),
            "invalid": say_lazy("Write the time like 14:00"),
        },
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )
    ends = forms.TimeField(
        label=say_lazy("To"),
        error_messages={
            "required": say_lazy("Choose when it ends"),
            "invalid": say_lazy("Write the time like 16:00"),
        },
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )
    place = forms.CharField(
        label=say_lazy("Place"),
        help_text=say_lazy("A room, or the address of your online call. You can leave it empty."),
        required=False,
        max_length=200,
    )
    process = forms.ChoiceField(
        label=say_lazy("What kind of {meeting}"),
        widget=forms.RadioSelect,
        initial=processes.DEFAULT,
    )
    depth = forms.ChoiceField(label=say_lazy("Screens"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """Offer the processes and depths there are."""
        super().__init__(*args, terms=terms, **kwargs)
        for name, words in (("process", PROCESSES), ("depth", DEPTHS)):
            field = self.fields[name]
            assert isinstance(field, forms.ChoiceField)
            field.choices = _said(dict(words), terms)

    def clean(self) -> dict[str, Any]:
        """The two moments, as they are kept."""
        data = super().clean() or self.cleaned_data
        if {"day", "starts", "ends"} <= set(data):
            day, starts, ends = data["day"], data["starts"], data["ends"]
            last = last_day(day, starts, ends)
            if last is None:
                self.add_error("ends", say("It has to end after it begins", terms=self.terms))
            else:
                data["starts_at"] = self._moment("starts", day, starts)
                data["ends_at"] = self._moment("ends", last, ends)
        return data

    def _moment(self, name: str, day: date, clock: time) -> datetime | None:
        try:
            return moment(day, clock)
        except NoSuchTime:
            text = say("The clocks go forward over this time that night. Choose another one.")
            self.add_error(name, text)
            return None

    def chosen(self) -> dict[str, Any]:
        """What the use case takes."""
        data = self.cleaned_data
        return {
            "starts_at": data["starts_at"],
            "ends_at": data["ends_at"],
            "place": data["place"],
            "process": data["process"],
            "depth": Depth(data["depth"]),
        }
