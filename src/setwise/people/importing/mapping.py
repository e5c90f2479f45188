"""The form that asks which column of somebody's file is which of ours, for every kind of list."""

from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar

from django import forms

from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import LazySay, say

C = TypeVar("C", bound=StrEnum)


class MappingForm(Form, Generic[C]):
    """Which column of the file is which. A list says its columns, their names, and what it needs."""

    ours: type[C]
    labels: Mapping[C, LazySay]
    needed: Collection[C]

    def __init__(
        self,
        *args: Any,
        headers: Sequence[str],
        mapped: Mapping[C, int],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """One choice for each of our columns, among the headings of the file."""
        super().__init__(*args, terms=terms, **kwargs)
        none = say("Not in this file", terms=terms)
        named = [(str(place), name or str(place + 1)) for place, name in enumerate(headers)]
        for column in self.ours:
            self.fields[column.value] = forms.ChoiceField(
                label=self.labels[column].resolve(terms),
                required=column in self.needed,
                choices=[("", none), *named],
                initial=str(mapped[column]) if column in mapped else "",
                error_messages={"required": say("Choose the column", terms=terms)},
            )

    def mapped(self) -> dict[C, int]:
        """What was chosen."""
        chosen = {column: self.cleaned_data.get(column.value) for column in self.ours}
        return {column: int(place) for column, place in chosen.items() if place}
