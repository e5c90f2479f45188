"""The form of how long things are kept: a field for each period that is registered."""

from typing import Any

from django import forms

from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import say
from setwise.people.retention import periods
from setwise.people.retention.periods import Period


class PeriodsForm(Form):
    """How long each kind of thing is kept."""

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """A field for each period."""
        super().__init__(*args, terms=terms, **kwargs)
        for each in periods.every():
            self.fields[each.key] = _field(each, terms)

    def amounts(self) -> dict[str, int]:
        """What was asked for."""
        return {each.key: self.cleaned_data[each.key] for each in periods.every()}


def _field(period: Period, terms: Terms | None) -> forms.IntegerField:
    wrong = say(
        "Write a whole number from {least} to {most}",
        terms=terms,
        least=period.least,
        most=period.most,
    )
    return forms.IntegerField(
        label=period.title.resolve(terms),
        help_text=say(
            "{meaning} {bounds}",
            terms=terms,
            meaning=period.hint.resolve(terms),
            bounds=period.bounds().resolve(terms),
        ),
        min_value=period.least,
        max_value=period.most,
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), wrong),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
