"""The forms of taking over a list."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms

from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import say, say_lazy
from setwise.people.importing.columns import LABELS, NEEDED, Column
from setwise.people.importing.mapping import MappingForm


class UploadForm(Form):
    """A file."""

    file = forms.FileField(
        label=say_lazy("A file with people"),
        help_text=say_lazy("CSV, with headings in its first line; up to 5,000 people."),
        allow_empty_file=True,
        error_messages={"required": say_lazy("Choose a file")},
        widget=forms.FileInput,
    )
    leads_to = forms.ChoiceField(
        label=say_lazy("Into which {cohort} do these people go?"),
        help_text=say_lazy("Those who are invited have their place from now on."),
        required=False,
    )

    def __init__(
        self, *args: Any, places: Mapping[UUID, str], terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """Offer the places there are; without any, ask nothing."""
        super().__init__(*args, terms=terms, **kwargs)
        field = self.fields["leads_to"]
        assert isinstance(field, forms.ChoiceField)
        none = say("Into none", terms=terms)
        field.choices = [("", none), *((str(key), name) for key, name in places.items())]
        if not places:
            del self.fields["leads_to"]

    def place(self) -> UUID | None:
        """Where the list leads."""
        chosen = self.cleaned_data.get("leads_to")
        return UUID(chosen) if chosen else None


class ColumnsForm(MappingForm[Column]):
    """Which column of a list of people is which."""

    ours, labels, needed = Column, LABELS, NEEDED

    def clean(self) -> None:
        """No column of the file is two of ours."""
        taken: dict[str, Column] = {}
        for column in Column:
            place = self.cleaned_data.get(column.value)
            if not place:
                continue
            if place in taken:
                text = say("This is chosen for “{other}” already", other=LABELS[taken[place]])
                self.add_error(column.value, text)
            taken.setdefault(place, column)
