"""The form with which sets are asked for."""

from collections.abc import Mapping
from typing import Any

from django import forms

from setwise.core.forming import WardRule
from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import LazySay, say, say_lazy
from setwise.programmes.forming import choosing
from setwise.programmes.forming.options import Options

LARGEST = 20
_NUMBER: dict[str, Any] = {
    "invalid": say_lazy("Write a whole number"),
    "min_value": say_lazy("Write a larger number"),
    "max_value": say_lazy("Write a smaller number"),
}


def _number(label: Any, least: int, most: int, **more: Any) -> forms.IntegerField:
    return forms.IntegerField(
        label=label,
        min_value=least,
        max_value=most,
        error_messages={**_NUMBER, "required": say_lazy("Write a whole number")},
        widget=forms.NumberInput(attrs={"inputmode": "numeric"}),
        **more,
    )


def _choice(label: Any, **more: Any) -> forms.TypedChoiceField:
    return forms.TypedChoiceField(label=label, widget=forms.RadioSelect, **more)


class AskForm(Form):
    """Sizes, rules, what a good mix is, and how long to search."""

    least = _number(say_lazy("Least people in {a_set}"), 2, LARGEST)
    preferred = _number(say_lazy("Best"), 2, LARGEST)
    most = _number(say_lazy("Most people in {a_set}"), 2, LARGEST)
    guides = forms.BooleanField(
        label=say_lazy("Give every {set} one of the {facilitators} who offered"), required=False
    )
    slots_least = _number(
        say_lazy("Half-days that all in {a_set} can make, at least"),
        0,
        10,
        help_text=say_lazy("More of them make it easier to find dates, and harder to find {sets}."),
    )
    ward = _choice(say_lazy("Two people of the same ward or team in {a_set}"), coerce=WardRule)
    site = _choice(say_lazy("Sites"), coerce=int)
    profession = _choice(say_lazy("A mix of professions"), coerce=int)
    specialty = _choice(say_lazy("A mix of specialties"), coerce=int)
    band = _choice(say_lazy("A similar level: people of the same band"), coerce=int)
    size = _choice(say_lazy("{Sets} of an even size"), coerce=int)
    seconds = _choice(say_lazy("How long to search"), coerce=int)

    def __init__(
        self, *args: Any, shown: frozenset[str], terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """Ask for what the list of people can answer only: `shown` are names of fields."""
        super().__init__(*args, terms=terms, **kwargs)
        self._offer("ward", choosing.WARDS)
        self._offer("site", choosing.SITES)
        for name in ("profession", "specialty", "size"):
            self._offer(name, choosing.MATTERS)
        self._offer("band", choosing.LIKENESS)
        self._offer("seconds", choosing.SECONDS)
        for name in set(ASKED_IF_KNOWN) - shown:
            del self.fields[name]

    def _offer(self, name: str, words: Mapping[Any, LazySay]) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(str(key), text.resolve(self.terms)) for key, text in words.items()]

    def clean(self) -> dict[str, Any]:
        """Sizes that can be kept."""
        data = super().clean() or self.cleaned_data
        least, preferred, most = (data.get(each) for each in ("least", "preferred", "most"))
        if least and most and least > most:
            self.add_error("most", say("Write at least as many as the least"))
        elif least and preferred and most and not least <= preferred <= most:
            self.add_error("preferred", say("Write a number between the least and the most"))
        return data

    def options(self, first: Options) -> Options:
        """What was chosen; what was not asked stays as it was."""
        return Options(**{**first.kept(), **self.cleaned_data})


ASKED_IF_KNOWN = ("guides", "slots_least", "ward", "site", "profession", "specialty", "band")
"""Asked only where something is known of it."""
