"""The one box of the search."""

from django import forms
from django.core.exceptions import ValidationError

from setwise.design.forms import Form, Written
from setwise.design.words import say, say_lazy

NOBODY = ""
"""Nobody can see it, for it is kept nowhere: the box says nothing of it."""


class SearchForm(Form):
    """Words, in any order."""

    q = Written(
        who=NOBODY,
        label=say_lazy("Search the library and the pages"),
        required=False,
        max_length=200,
        error_messages={"max_length": say_lazy("Use fewer words: at most 200 characters")},
        widget=forms.TextInput(attrs={"type": "search"}),
    )

    def clean_q(self) -> str:
        """Signs alone are no word that could be found."""
        asked = str(self.cleaned_data["q"])
        if not any(each.isalnum() for each in asked):
            raise ValidationError(say("Write a word to look for"))
        return asked
