"""The form of a programme's settings."""

from collections.abc import Iterable
from typing import Any

from django import forms

from setwise.design.forms import Form, Written
from setwise.design.terms import Terms
from setwise.design.words import LazySay, say, say_lazy, say_n
from setwise.programmes import aims
from setwise.programmes.cohorts.forms import TENDING, named, offer, whole
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.cohorts.wording import PATTERNS
from setwise.programmes.models import Depth, Pattern, Programme
from setwise.programmes.tending.wording import DEPTHS, PROCESSES

MOST_LINES = 40
LONGEST = 200


def _lines(label: Any, hint: Any) -> Written:
    return Written(
        who=TENDING,
        label=label,
        help_text=hint,
        required=False,
        max_length=8_000,
        widget=forms.Textarea(attrs={"rows": 11}),
    )


class ProgrammeForm(Form):
    """What a programme's sets and meetings are like."""

    name = named(say_lazy("Name of the {programme}"), say_lazy("Write a name for the {programme}"))
    pattern = forms.ChoiceField(
        label=say_lazy("What does it follow?"),
        widget=forms.RadioSelect,
        required=False,
        choices=[(each.value, text) for each, text in PATTERNS.items()],
    )
    process = forms.ChoiceField(label=say_lazy("What kind of {meeting}"), widget=forms.RadioSelect)
    depth = forms.ChoiceField(label=say_lazy("Screens"), widget=forms.RadioSelect)
    meetings = whole(say_lazy("How many {meetings} does {a_set} have?"), 1, 30)
    weeks_least = whole(say_lazy("Weeks between two {meetings}: at least"), 1, 26)
    weeks_most = whole(say_lazy("At most"), 1, 26, say_lazy("Six to eight weeks are usual."))
    minutes = whole(say_lazy("How many minutes is {a_meeting}?"), 20, 480)
    size_least = whole(say_lazy("People in {a_set}: at least"), 3, 12)
    size_preferred = whole(say_lazy("At best"), 3, 12)
    size_most = whole(
        say_lazy("Not more than"), 3, 12, say_lazy("Four to eight work well, six best.")
    )
    skills = _lines(
        say_lazy("Skills that it develops"),
        say_lazy("One a line. Empty this to have the list that comes with Setwise."),
    )
    outcomes = _lines(
        say_lazy("What being in it brings"),
        say_lazy(
            "One a line, as a {member} would say it. Empty this to have the list that comes with Setwise."
        ),
    )

    def __init__(self, *args: Any, terms: Terms | None = None, **kwargs: Any) -> None:
        """Offer the processes and depths there are."""
        super().__init__(*args, terms=terms, **kwargs)
        offer(self, "process", ((key, text.resolve(terms)) for key, text in PROCESSES.items()))
        offer(self, "depth", ((key.value, text.resolve(terms)) for key, text in DEPTHS.items()))

    def clean(self) -> dict[str, Any]:
        """What is least is not more than what is most."""
        data = super().clean() or self.cleaned_data
        if data.get("weeks_least", 0) > data.get("weeks_most", 99):
            self.add_error("weeks_most", say("Write at least as many as above", terms=self.terms))
        if data.get("size_preferred", 0) > data.get("size_most", 99):
            self.add_error("size_most", say("Write at least as many as above", terms=self.terms))
        if data.get("size_least", 0) > data.get("size_preferred", 99):
            text = say("Write at least as many as above", terms=self.terms)
            self.add_error("size_preferred", text)
        return data

    def clean_skills(self) -> tuple[str, ...]:
        """The list, or nothing if it is the one that comes with Setwise."""
        return self._own("skills", aims.SKILLS.values())

    def clean_outcomes(self) -> tuple[str, ...]:
        """The list, or nothing if it is the one that comes with Setwise."""
        return self._own("outcomes", aims.OUTCOMES.values())

    def _own(self, name: str, usual: Iterable[LazySay]) -> tuple[str, ...]:
        lines = (" ".join(each.split()) for each in self.cleaned_data[name].splitlines())
        found = tuple(dict.fromkeys(each for each in lines if each))
        if len(found) > MOST_LINES or any(len(each) > LONGEST for each in found):
            text = say(
                "Write at most {lines} of {letters}",
                lines=say_n("{n} line", "{n} lines", MOST_LINES),
                letters=say_n("{n} letter", "{n} letters", LONGEST),
            )
            raise forms.ValidationError(text)
        return () if found == tuple(each.resolve(self.terms) for each in usual) else found

    def shape(self) -> Shape:
        """What was chosen."""
        data = self.cleaned_data
        return Shape(
            name=data["name"],
            pattern=Pattern(data["pattern"]),
            process=data["process"],
            depth=Depth(data["depth"]),
            meetings=data["meetings"],
            weeks=(data["weeks_least"], data["weeks_most"]),
            minutes=data["minutes"],
            sizes=(data["size_least"], data["size_preferred"], data["size_most"]),
            skills=data["skills"],
            outcomes=data["outcomes"],
        )


_FIELDS = (
    *("name", "pattern", "process", "depth", "meetings", "weeks_least", "weeks_most"),
    *("minutes", "size_least", "size_preferred", "size_most"),
)


def as_it_is(programme: Programme) -> dict[str, Any]:
    """How the form begins."""
    skills, outcomes = lists_of(programme)
    first: dict[str, Any] = {name: getattr(programme, name) for name in _FIELDS}
    return {**first, "skills": "\n".join(skills), "outcomes": "\n".join(outcomes)}


def lists_of(programme: Programme) -> tuple[list[str], list[str]]:
    """The programme's skills and outcomes; those that come with Setwise where it has none of its own."""
    skills = programme.skills or [str(each) for each in aims.SKILLS.values()]
    outcomes = programme.outcomes or [str(each) for each in aims.OUTCOMES.values()]
    return skills, outcomes
