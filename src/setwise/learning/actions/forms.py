"""The forms of actions: naming one, and looking back on it."""

from typing import Any

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy
from setwise.learning.actions.queries import Action
from setwise.programmes.access import SetAccess
from setwise.store import words

ONLY_YOU = say_lazy("only you.")
UNLESS_SHARED = say_lazy("only you, unless you share it with the {set}.")


def _written(label: Any, who: Any, rows: int, hint: Any = "", *, required: bool = False) -> Written:
    return Written(
        who=who,
        watched=True,
        label=label,
        help_text=hint,
        required=required,
        max_length=words.LIMIT,
        error_messages={"max_length": say_lazy("That is too long. Use at most 2,000 characters.")},
        widget=forms.Textarea(attrs={"rows": rows}),
    )


class ActionForm(Form):
    """What somebody will do, and the day they think of, if any."""

    text = _written(
        say_lazy("Something I will do"),
        UNLESS_SHARED,
        2,
        say_lazy("A small step is enough."),
        required=True,
    )
    by = forms.DateField(
        label=say_lazy("A day you think of, if you like"),
        help_text=say_lazy("For yourself. Nobody asks about it, and nothing runs out."),
        required=False,
        error_messages={"invalid": say_lazy("Write the day like 28/01/2027, or leave it empty")},
        input_formats=["%Y-%m-%d", "%d/%m/%Y"],
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class NameForm(ActionForm):
    """The same, and for which set."""

    learning_set = forms.ChoiceField(label=say_lazy("It comes back at the next {meeting} of"))

    def __init__(self, *args: Any, sets: tuple[SetAccess, ...], **kwargs: Any) -> None:
        """Offer these sets; if it is one, it is not asked."""
        super().__init__(*args, **kwargs)
        field = self.fields["learning_set"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(str(each.learning_set.id), each.learning_set.name) for each in sets]
        if len(sets) == 1:
            field.widget, field.required = forms.HiddenInput(), False
            field.initial = str(sets[0].learning_set.id)


class LookingBackForm(Form):
    """What came of it. Either may stay empty."""

    did = _written(say_lazy("What did I do?"), ONLY_YOU, 2)
    learnt = _written(
        say_lazy("What did I learn?"),
        ONLY_YOU,
        2,
        say_lazy("Also from what did not happen."),
    )
    again = forms.BooleanField(
        label=say_lazy("I carry on with this: let it come back once more"), required=False
    )


def looking_back(found: Action) -> dict[str, Any]:
    """What was said of it, as the form's first values."""
    return {"did": found.did, "learnt": found.learnt, "again": found.again}
