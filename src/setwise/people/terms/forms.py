"""The form in which an administrator writes a document."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.markdown import LIMIT
from setwise.design.words import say_lazy

AGAIN, CORRECTION = "again", "correction"
EVERYONE = say_lazy("everyone who reads the terms of your organisation")


class DocumentForm(Form):
    """The text, what changed, and whether everyone is asked again."""

    text = Written(
        who=EVERYONE,
        label=say_lazy("Text"),
        help_text=say_lazy(
            "In Markdown: a line that begins with ## is a heading, one with - is part of a list, "
            "and **two stars** make words bold. Words in curly brackets are filled in: the name of "
            "your organisation, and the days and months that it has set."
        ),
        max_length=LIMIT,
        widget=forms.Textarea(attrs={"rows": 24}),
        error_messages={"max_length": say_lazy("Make the text shorter: it is too long to keep")},
    )
    note = Written(
        who=EVERYONE,
        label=say_lazy("What changed, in a sentence or two"),
        help_text=say_lazy("Whoever is asked again reads this first."),
        max_length=300,
        required=False,
        error_messages={"max_length": say_lazy("Use 300 characters or fewer")},
    )
    asks = forms.ChoiceField(
        label=say_lazy("Does everyone have to agree again?"),
        choices=[
            (AGAIN, say_lazy("Yes: it changes what people agreed to, or what they were told")),
            (CORRECTION, say_lazy("No: it is a small correction, and nothing means anything else")),
        ],
        widget=forms.RadioSelect,
    )
    base = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def clean(self) -> None:
        """Whoever is asked again is told why."""
        super().clean()
        if self.cleaned_data.get("asks") == AGAIN and not self.cleaned_data.get("note"):
            self.add_error(
                "note", say_lazy("Say what changed, so that people know why they are asked")
            )
