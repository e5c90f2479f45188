"""The form of the set-up page."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy
from setwise.people.fields import address, name_of_a_person

CONTACTS = {
    "label": say_lazy("Whom can people turn to with a concern?"),
    "help_text": say_lazy(
        "One a line: a name or a role, and how to reach them. Everybody finds them in {a_meeting} under More. You can do this later."
    ),
}


class SetUpForm(Form):
    """Who looks after this installation's first organisation, and what it is called."""

    name = name_of_a_person(say_lazy("Your name"), autocomplete="name")
    email = address(
        say_lazy("Your e-mail address"),
        say_lazy("You will sign in with it. We send you a code each time, and the first one now."),
    )
    organisation = forms.CharField(
        label=say_lazy("Name of your organisation"),
        max_length=200,
        error_messages={"required": say_lazy("Write the name of your organisation")},
        widget=forms.TextInput(attrs={"autocomplete": "organization"}),
    )
    contacts = Written(
        who=say_lazy("everybody in your organisation"),
        label=CONTACTS["label"],
        help_text=CONTACTS["help_text"],
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    facilitates = forms.BooleanField(
        label=say_lazy("I am {a_facilitator} of {sets} myself"), required=False
    )
    agreed = forms.BooleanField(
        label=say_lazy("I accept this for my organisation"),
        error_messages={"required": say_lazy("Nothing can begin without it: tick the box")},
    )
