"""The form of a period."""

from typing import Any

from django import forms

from setwise.design.forms import Form
from setwise.design.words import say, say_lazy

WRONG = say_lazy("Write a date, like 31/01/2024")


def _date(label: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        required=False,
        error_messages={"invalid": WRONG},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class PeriodForm(Form):
    """From one day to another; either may be left open."""

    since = _date(say_lazy("From"))
    until = _date(say_lazy("To"))

    def clean(self) -> dict[str, Any]:
        """What begins does not begin after its end."""
        data = super().clean() or self.cleaned_data
        since, until = data.get("since"), data.get("until")
        if since and until and until < since:
            self.add_error("until", say("Choose a day that is not before the first one"))
        return data
