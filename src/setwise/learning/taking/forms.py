"""The form of the minute after a meeting: one box, and what may stand behind it."""

from collections.abc import Iterable

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy
from setwise.learning.taking.queries import Takeaway
from setwise.programmes.aims import OUTCOMES
from setwise.store import words

ONLY_YOU = say_lazy("only you.")
TOO_LONG = {"max_length": say_lazy("That is too long. Use at most 2,000 characters.")}
LEARNT = ("learnt_1", "learnt_2", "learnt_3")


def _written(label: object, widget: forms.Widget, hint: object = "") -> Written:
    return Written(
        who=ONLY_YOU,
        watched=True,
        label=label,
        help_text=hint,
        required=False,
        max_length=words.LIMIT,
        error_messages=TOO_LONG,
        widget=widget,
    )


class MinuteForm(Form):
    """All of it may stay empty."""

    back = _written(
        say_lazy("What I take back to the day job"),
        forms.Textarea(attrs={"rows": 3}),
        say_lazy("One sentence, as you would say it. You can dictate it to your phone's keyboard."),
    )
    learnt_1 = _written(say_lazy("Something I learnt"), forms.TextInput())
    learnt_2 = _written(say_lazy("Something else I learnt"), forms.TextInput())
    learnt_3 = _written(say_lazy("And a third thing"), forms.TextInput())
    outcomes = forms.MultipleChoiceField(
        label=say_lazy("What was it for you today? Tick what is true."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        choices=lambda: [(key, text.resolve()) for key, text in OUTCOMES.items()],
    )

    @property
    def learnt(self) -> list[str]:
        """The things learnt, in the order of the page."""
        return [self.cleaned_data[each] for each in LEARNT]

    @property
    def more(self) -> bool:
        """Whether anything stands, or is wrong, in what is folded away behind the box."""
        names = (*LEARNT, "outcomes")
        return any(self[each].value() or self[each].errors for each in names)


def initial(found: Takeaway) -> dict[str, object]:
    """What was kept, as the form's first values."""
    learnt: Iterable[tuple[str, str]] = zip(LEARNT, found.learnt, strict=False)
    return {"back": found.back, "outcomes": list(found.outcomes), **dict(learnt)}
