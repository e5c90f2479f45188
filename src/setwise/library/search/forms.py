"""The one box of the search."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy


class SearchForm(Form):
    """Words, in any order."""

    q = Written(
        who=say_lazy("only you"),
        label=say_lazy("Search the library and the pages"),
        required=False,
        max_length=200,
        error_messages={"max_length": say_lazy("Use fewer words: at most 200 characters")},
        widget=forms.TextInput(attrs={"type": "search"}),
    )
