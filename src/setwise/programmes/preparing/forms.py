"""The form of three small prompts."""

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.words import say_lazy
from setwise.programmes.preparing.kinds import ASKING, PROMPTS
from setwise.store import words

ONLY_YOU = say_lazy("only you.")
UNTIL_BID = say_lazy("only you, unless you make it your {bid}.")


def _prompt(name: str) -> Written:
    prompt = next(each for each in PROMPTS if each.name == name)
    return Written(
        who=UNTIL_BID if name == ASKING else ONLY_YOU,
        watched=True,
        label=prompt.asks,
        help_text=prompt.hint,
        required=False,
        max_length=words.LIMIT,
        error_messages={"max_length": say_lazy("That is too long. Use at most 2,000 characters.")},
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class PreparingForm(Form):
    """Each prompt may stay empty."""

    mind = _prompt("mind")
    able = _prompt("able")
    asking = _prompt(ASKING)
