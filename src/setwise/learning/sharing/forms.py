"""With whom an entry is shared, and for how long."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from django import forms

from setwise.design.forms import Form
from setwise.design.words import resolve, say, say_lazy
from setwise.learning.sharing.access import Candidate

SOMEBODY = "somebody"
LASTS = (
    (14, say_lazy("Two weeks")),
    (90, say_lazy("Three months")),
    (365, say_lazy("A year")),
)


class ShareForm(Form):
    """One person, and a time."""

    reader = forms.ChoiceField()
    address = forms.EmailField(
        label=say_lazy("Their address, if they are in none of your {sets}"),
        help_text=say_lazy("The one that they sign in with."),
        required=False,
    )
    lasts = forms.ChoiceField()

    def __init__(self, *args: Any, candidates: Sequence[Candidate], **kwargs: Any) -> None:
        """With everybody of one's sets."""
        super().__init__(*args, **kwargs)
        somebody = (SOMEBODY, say("Somebody else of my organisation"))
        self.fields["reader"] = forms.ChoiceField(
            label=say("With whom?"),
            choices=[
                *((str(each.person), resolve(each.called, self.terms)) for each in candidates),
                somebody,
            ],
            widget=forms.RadioSelect,
            error_messages={"required": say("Choose a person")},
        )
        self.fields["lasts"] = forms.ChoiceField(
            label=say("For how long?"),
            choices=[(str(days), resolve(title, self.terms)) for days, title in LASTS],
            widget=forms.RadioSelect,
            initial=str(LASTS[0][0]),
            error_messages={"required": say("Choose how long")},
        )
        # The order in which it is asked.
        self.order_fields(["reader", "address", "lasts"])

    @property
    def time(self) -> timedelta:
        """For how long. Only of a valid form."""
        return timedelta(days=int(self.cleaned_data["lasts"]))
