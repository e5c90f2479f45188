"""The forms of a set of one's own."""

import re
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from setwise.core.meeting import processes
from setwise.design.dates import LONDON
from setwise.design.forms import Form, Written
from setwise.design.terms import Terms
from setwise.design.words import say, say_lazy, say_n
from setwise.people.fields import address, name_of_a_person, own_device
from setwise.programmes.models import Depth
from setwise.programmes.ownset.usecases import MOST_ADDRESSES
from setwise.programmes.tending.forms import MeetingForm

_BETWEEN = re.compile(r"[\s,;]+")


class Addresses(Written):
    """Several e-mail addresses, one a line; spaces and commas do as well."""

    def clean(self, value: Any) -> Any:
        found = tuple(
            dict.fromkeys(each.lower() for each in _BETWEEN.split(super().clean(value)) if each)
        )
        for each in found:
            try:
                validate_email(each)
            except ValidationError:
                text = say("“{address}” is not an e-mail address. Write one a line.", address=each)
                raise ValidationError(text) from None
        if len(found) > MOST_ADDRESSES:
            text = say_n(
                "Write at most {n} address: {a_set} is small.",
                "Write at most {n} addresses: {a_set} is small.",
                MOST_ADDRESSES,
            )
            raise ValidationError(text)
        return found


def addresses(*, required: bool) -> Addresses:
    """The field for those who are to come."""
    return Addresses(
        who=say_lazy("whoever looks after the {set}"),
        label=say_lazy("The e-mail addresses of the others"),
        help_text=say_lazy(
            "One a line. Five to seven people work well. They get a mail with the link, and nobody else can come in unless you let them."
        ),
        required=required,
        max_length=5_000,
        error_messages={"required": say_lazy("Write at least one address")},
        widget=forms.Textarea(attrs={"rows": 6}),
    )


class StartForm(MeetingForm):
    """A set of one's own, and its first meeting."""

    set_name = forms.CharField(
        label=say_lazy("A name for your {set}"),
        max_length=100,
        error_messages={"required": say_lazy("Write a name for the {set}")},
    )
    name = name_of_a_person(say_lazy("Your name"), autocomplete="name")
    email = address(
        say_lazy("Your e-mail address"), say_lazy("We send you a code, so that it is really you.")
    )
    own_device = own_device()
    addresses = addresses(required=False)
    agreed = forms.BooleanField(
        label=say_lazy("I accept the short terms"),
        error_messages={"required": say_lazy("Nothing can begin without it: tick the box")},
    )

    def __init__(
        self, *args: Any, known: bool = False, terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """`known`: somebody is signed in, so that nobody asks who they are."""
        super().__init__(*args, terms=terms, **kwargs)
        if known:
            del self.fields["name"], self.fields["email"], self.fields["own_device"]
        process = self.fields.pop("process")
        assert process is not None

    def chosen(self) -> dict[str, Any]:
        """What the use case takes of the meeting."""
        data = self.cleaned_data
        return {
            "starts_at": data["starts_at"],
            "ends_at": data["ends_at"],
            "place": data["place"],
            "process": processes.DEFAULT,
            "depth": Depth(data["depth"]),
        }


def soon(at: datetime) -> dict[str, Any]:
    """What stands in the form at first: the next half hour, for two hours, past midnight if need be."""
    local = at.astimezone(LONDON)
    begins = local.replace(second=0, microsecond=0) + timedelta(minutes=30 - local.minute % 30)
    ends = begins + timedelta(hours=2)
    return {
        "day": begins.date(),
        "starts": begins.strftime("%H:%M"),
        "ends": ends.strftime("%H:%M"),
        "depth": Depth.FULL.value,
    }


class ComeForm(Form):
    """Somebody who was given the link."""

    name = name_of_a_person(say_lazy("Your name"), autocomplete="name")
    email = address(
        say_lazy("Your e-mail address"),
        say_lazy("The one that the mail went to, if you got one. We send you a code."),
    )
    own_device = own_device()
    agreed = forms.BooleanField(
        label=say_lazy("I accept the short terms"),
        error_messages={"required": say_lazy("Nobody can come without it: tick the box")},
    )

    def __init__(
        self, *args: Any, known: bool = False, terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """`known`: somebody is signed in, so that nobody asks who they are."""
        super().__init__(*args, terms=terms, **kwargs)
        if known:
            del self.fields["name"], self.fields["email"], self.fields["own_device"]


class GuestsForm(Form):
    """More people who may come."""

    addresses = addresses(required=True)
