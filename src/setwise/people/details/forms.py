"""The forms in which somebody's details are put right."""

from typing import TYPE_CHECKING, cast

from django import forms

from setwise.design.forms import Form
from setwise.design.words import say_lazy
from setwise.people.fields import address, name_of_a_person
from setwise.people.importing.columns import LABELS, LONGEST, Column

if TYPE_CHECKING:
    from django.utils.functional import _StrPromise


class NamesForm(Form):
    """What I am called."""

    name = name_of_a_person(say_lazy("Your name"), autocomplete="name")
    short_name = forms.CharField(
        label=say_lazy("What shall the others call you?"),
        max_length=50,
        error_messages={"required": say_lazy("Write what the others call you")},
    )


class AddressForm(Form):
    """The address that I sign in with from now on."""

    email = address(
        say_lazy("Your new e-mail address"),
        say_lazy("We send a code there. Until you enter it, nothing changes."),
    )


def _line(column: Column) -> forms.CharField:
    label = cast("_StrPromise", LABELS[column])
    return forms.CharField(label=label, required=False, max_length=LONGEST[column])


class RecordForm(Form):
    """Somebody's name, and what the organisation's staff record says of them."""

    name = name_of_a_person(say_lazy("Name"))
    employee_number = _line(Column.EMPLOYEE_NUMBER)
    band = _line(Column.BAND)
    profession = _line(Column.PROFESSION)
    nmc_registered = forms.TypedChoiceField(
        label=say_lazy("Registered with the NMC"),
        choices=[
            ("", say_lazy("Not known")),
            ("yes", say_lazy("Yes")),
            ("no", say_lazy("No")),
        ],
        coerce=lambda chosen: chosen == "yes",
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )
    ward = _line(Column.WARD)
    site = _line(Column.SITE)
    line_manager = _line(Column.LINE_MANAGER)
    start_date = forms.DateField(
        label=say_lazy("Start date"),
        required=False,
        error_messages={"invalid": say_lazy("Write a date, like 31/01/2024")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
