"""The forms of taking over a list."""

from django import forms

from setwise.design.words import say, say_lazy
from setwise.people.importing.columns import LABELS, NEEDED, Column
from setwise.people.importing.mapping import MappingForm
from setwise.people.leading_on import LeadsOnForm


class UploadForm(LeadsOnForm):
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
    field_order = ("file", "leads_to")
    nowhere = say_lazy("Into none")


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
