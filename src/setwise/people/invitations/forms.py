"""The forms of inviting, and of coming."""

import re
from datetime import timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from setwise.design.forms import Form, Written
from setwise.design.terms import Terms
from setwise.design.words import say, say_lazy, say_n
from setwise.people.fields import address, name_of_a_person
from setwise.people.invitations.rooms import MOST_PLACES
from setwise.people.invitations.usecases import MOST_AT_ONCE, Asked
from setwise.people.leading_on import LeadsOnForm
from setwise.people.models import Role
from setwise.people.organisations.rules import may_change
from setwise.people.organisations.wording import ROLES

_BETWEEN = re.compile(r"[\s,;]+")


class Addresses(Written):
    """Several e-mail addresses, one a line; spaces and commas do as well."""

    def clean(self, value: Any) -> Any:
        written = _BETWEEN.split(super().clean(value))
        found = tuple(dict.fromkeys(each.lower() for each in written if each))
        for each in found:
            try:
                validate_email(each)
            except ValidationError:
                text = say("“{address}” is not an e-mail address. Write one a line.", address=each)
                raise ValidationError(text) from None
        if len(found) > MOST_AT_ONCE:
            text = say_n(
                "Write at most {n} address at once, or use a list.",
                "Write at most {n} addresses at once, or use a list.",
                MOST_AT_ONCE,
            )
            raise ValidationError(text)
        return found


class _IntoForm(LeadsOnForm):
    """Into which set people come."""

    leads_to = forms.ChoiceField(
        label=say_lazy("Which {set} do they go to?"),
        help_text=say_lazy("They belong to it as soon as they have accepted."),
        required=False,
    )


class InviteForm(_IntoForm):
    """People to invite by mail."""

    addresses = Addresses(
        who=say_lazy("whoever looks after your organisation"),
        label=say_lazy("E-mail addresses"),
        help_text=say_lazy("One a line. Each of them gets a mail of their own."),
        max_length=20_000,
        error_messages={"required": say_lazy("Write at least one address")},
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    role = forms.ChoiceField(
        label=say_lazy("What will they be?"),
        widget=forms.RadioSelect,
        initial=Role.MEMBER.value,
    )
    field_order = ["addresses", "leads_to", "role"]

    def __init__(
        self, *args: Any, by: frozenset[Role], terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """Offer the roles that may be given by somebody with these roles."""
        super().__init__(*args, terms=terms, **kwargs)
        field = self.fields["role"]
        assert isinstance(field, forms.ChoiceField)
        offered = [role for role in reversed(Role) if may_change(by, role)]
        field.choices = [(role.value, ROLES[role].resolve(terms)) for role in offered]

    def asked(self) -> Asked:
        """What the invitation offers."""
        return Asked(Role(self.cleaned_data["role"]), self.place())


class CodeForRoomForm(_IntoForm):
    """A code for everybody in a room."""

    places = forms.IntegerField(
        label=say_lazy("How many people can come by it?"),
        min_value=1,
        max_value=MOST_PLACES,
        initial=12,
        error_messages={
            key: say_lazy("Write a whole number from 1 to 300")
            for key in ("required", "invalid", "min_value", "max_value")
        },
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    hours = forms.ChoiceField(
        label=say_lazy("For how long does it work?"),
        choices=[
            ("1", say_lazy("One hour")),
            ("4", say_lazy("Four hours")),
            ("24", say_lazy("Until this time tomorrow")),
        ],
        widget=forms.RadioSelect,
        initial="1",
    )
    field_order = ["places", "hours", "leads_to"]

    def lasts(self) -> timedelta:
        """How long the code works."""
        return timedelta(hours=int(self.cleaned_data["hours"]))


class AcceptForm(Form):
    """Who comes: asked of somebody who is not signed in."""

    name = name_of_a_person(say_lazy("Your name"), autocomplete="name")
    short_name = forms.CharField(
        label=say_lazy("What shall the others call you?"),
        help_text=say_lazy("If you have been here before, your account keeps its names."),
        max_length=50,
        error_messages={"required": say_lazy("Write what the others call you")},
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
    )
    own_device = forms.BooleanField(
        label=say_lazy("This is my own device"),
        help_text=say_lazy(
            "Leave this empty on a shared computer: it signs you out when you have left it."
        ),
        required=False,
    )

    def __init__(
        self, *args: Any, known: bool = False, terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """`known`: somebody is signed in, so that nobody asks who they are."""
        super().__init__(*args, terms=terms, **kwargs)
        if known:
            self.fields.clear()


class ComeForm(AcceptForm):
    """The same for a room's code, where nobody was told their address."""

    email = address(
        say_lazy("Your e-mail address"),
        say_lazy("We send you a code, so that it is really you. You will sign in with it."),
    )
    field_order = ["name", "short_name", "email", "own_device"]


class RoomForm(Form):
    """A room's code, typed."""

    code = forms.CharField(
        label=say_lazy("The code on the screen"),
        max_length=40,
        error_messages={"required": say_lazy("Write the code")},
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
