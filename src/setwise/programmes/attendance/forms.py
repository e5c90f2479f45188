"""The form of completions: which, and how the file is to look."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django import forms

from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import say, say_lazy
from setwise.programmes.attendance.completing import HEADINGS, LABELS, Chosen, Column, Dates
from setwise.programmes.attendance.exporting import Scope

Scopes = Iterable[tuple[UUID, str, Iterable[tuple[UUID, str]]]]


NUMBER = say_lazy("Write a number from 1, or leave it empty")


def _day(label: Any, missing: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        error_messages={"required": missing, "invalid": say_lazy("Write the day like 28/01/2027")},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class CompletionsForm(Form):
    """Which completions, in which columns."""

    scope = forms.ChoiceField(label=say_lazy("Which {programme}"), required=False)
    first = _day(say_lazy("From"), say_lazy("Choose the first day"))
    last = _day(say_lazy("To"), say_lazy("Choose the last day"))
    dates = forms.ChoiceField(
        label=say_lazy("Dates look like"), choices=[(each.value, each.value) for each in Dates]
    )

    def __init__(
        self, *args: Any, scopes: Scopes, chosen: Chosen, terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """Offer these programmes, and what was chosen last."""
        super().__init__(*args, terms=terms, **kwargs)
        field = self.fields["scope"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", say("All {programmes}", terms=terms)), *_choices(scopes)]
        self.fields["dates"].initial = chosen.dates.value
        for column in Column:
            self._add(column, chosen)

    def _add(self, column: Column, chosen: Chosen) -> None:
        kept = dict(chosen.columns)
        order = [each for each, _ in chosen.columns]
        label = LABELS[column].resolve(self.terms)
        self.fields[f"place_{column}"] = forms.IntegerField(
            label=say("{column}: which column", column=label, terms=self.terms),
            required=False,
            initial=order.index(column) + 1 if column in order else None,
            error_messages={"invalid": NUMBER},
        )
        self.fields[f"heading_{column}"] = forms.CharField(
            label=say("{column}: its heading", column=label, terms=self.terms),
            required=False,
            max_length=60,
            initial=kept.get(column, HEADINGS[column]),
        )

    def clean(self) -> dict[str, Any]:
        """The days in their order, and one column at least."""
        data = super().clean() or self.cleaned_data
        if {"first", "last"} <= set(data) and data["first"] > data["last"]:
            self.add_error("last", say("The last day comes after the first", terms=self.terms))
        for each in Column:
            place = data.get(f"place_{each}")
            if place is not None and not 0 < place < 100:
                self.add_error(f"place_{each}", NUMBER)
        if not self.errors and not self.chosen().columns:
            text = say("Give one column a number at least", terms=self.terms)
            self.add_error(f"place_{Column.NUMBER}", text)
        return data

    @property
    def pairs(self) -> list[tuple[Any, Any]]:
        """The fields of each column."""
        return [(self[f"place_{each}"], self[f"heading_{each}"]) for each in Column]

    def scope_chosen(self) -> Scope:
        """Which completions."""
        data = self.cleaned_data
        kind, _, key = data["scope"].partition(":")
        found = UUID(key) if key else None
        return Scope(
            found if kind == "programme" else None,
            found if kind == "cohort" else None,
            data["first"],
            data["last"],
        )

    def chosen(self) -> Chosen:
        """How the file is to look; columns with the same number stand as they do here."""
        data = self.cleaned_data
        placed = [(data[f"place_{each}"], each) for each in Column if data.get(f"place_{each}")]
        columns = tuple(
            (each, data[f"heading_{each}"] or HEADINGS[each])
            for _, each in sorted(placed, key=lambda pair: pair[0])
        )
        return Chosen(columns, Dates(data["dates"]))


def _choices(scopes: Scopes) -> Iterable[tuple[str, str]]:
    for key, name, cohorts in scopes:
        yield f"programme:{key}", name
        for cohort, called in cohorts:
            yield f"cohort:{cohort}", f"{name}, {called}"
