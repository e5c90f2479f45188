"""The form with which somebody tells what they need."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy
from setwise.store import set_words


class NeedForm(Form):
    """An empty text takes back what was told."""

    text = Written(
        who=say_lazy("whoever facilitates this {set}, and nobody else unless you tick the box."),
        watched=True,
        label=say_lazy("What helps you to take part?"),
        help_text=say_lazy(
            "For example a room without steps, captions, or breaks. You need not say why."
        ),
        required=False,
        max_length=set_words.LIMIT,
        error_messages={"max_length": say_lazy("That is too long. Use at most 2,000 characters.")},
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    for_rooms = forms.BooleanField(
        label=say_lazy("Tell the administrators of the organisation as well, for the room"),
        required=False,
    )
