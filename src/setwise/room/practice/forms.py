"""The box in which one asks it another way. What is in it is read once and kept nowhere."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy
from setwise.room.forms import TEXT_LIMIT


class AskingForm(Form):
    """Advice, or a question, to be looked at."""

    asking = Written(
        who=say_lazy("only you. It is read once for a hint, and not kept."),
        watched=True,
        label=say_lazy("What would you like to say or ask?"),
        max_length=TEXT_LIMIT,
        error_messages={
            "max_length": say_lazy("That is too long. Use at most 2,000 characters."),
        },
        widget=forms.Textarea(attrs={"rows": 3}),
    )
