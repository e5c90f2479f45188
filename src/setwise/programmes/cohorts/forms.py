"""The forms with which programmes and cohorts are looked after."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django import forms

from setwise.design.dates import LONDON
from setwise.design.forms import Form, Written
from setwise.design.terms import Terms
from setwise.design.words import say_lazy
from setwise.programmes.cohorts import slots as halves
from setwise.programmes.cohorts.slots import Slot
from setwise.programmes.cohorts.usecases import PATTERNS as BEGINS
from setwise.programmes.cohorts.usecases import Shape
from setwise.programmes.cohorts.wording import KINDS, PATTERNS
from setwise.programmes.models import Cohort, Pattern, WishKind
from setwise.programmes.tending.queries import Somebody
from setwise.programmes.tending.times import moment

TENDING = say_lazy("whoever looks after your organisation here")
"""Who can see what is written about a programme or a cohort."""


def named(label: Any, required: Any) -> forms.CharField:
    """A field for a name."""
    return forms.CharField(label=label, max_length=200, error_messages={"required": required})


def whole(label: Any, least: int, most: int, hint: Any = "", **more: Any) -> forms.IntegerField:
    """A field for a whole number."""
    text = say_lazy("Write a whole number from {least} to {most}", least=least, most=most)
    return forms.IntegerField(
        label=label,
        help_text=hint,
        min_value=least,
        max_value=most,
        error_messages=dict.fromkeys(("required", "invalid", "min_value", "max_value"), text),
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
        **more,
    )


def _day(label: Any, hint: Any = "", **more: Any) -> forms.DateField:
    return forms.DateField(
        label=label,
        help_text=hint,
        error_messages={
            "required": say_lazy("Choose a day"),
            "invalid": say_lazy("Write the day like 28/01/2027"),
        },
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        **more,
    )


def offer(form: Form, name: str, choices: Iterable[tuple[str, str]]) -> None:
    """Have a field of the form offer these."""
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = list(choices)


class StartProgrammeForm(Form):
    """A new programme: its name and what it follows; everything else can be changed afterwards."""

    name = named(say_lazy("Name of the {programme}"), say_lazy("Write a name for the {programme}"))
    pattern = forms.ChoiceField(
        label=say_lazy("What does it follow?"),
        widget=forms.RadioSelect,
        initial=Pattern.NONE.value,
        required=False,
        choices=[(each.value, text) for each, text in PATTERNS.items()],
    )

    def shape(self) -> Shape:
        """What it begins with."""
        begins = BEGINS[Pattern(self.cleaned_data["pattern"])]
        return begins._replace(name=self.cleaned_data["name"])


class CohortForm(Form):
    """An intake: new, or to be changed."""

    name = named(say_lazy("Name of the {cohort}"), say_lazy("Write a name for the {cohort}"))
    starts_on = _day(
        say_lazy("When does it start?"), say_lazy("You can leave it empty."), required=False
    )
    slots = Written(
        who=TENDING,
        label=say_lazy("Half-days at which {sets} could meet"),
        help_text=say_lazy(
            "One a line: a short code, and then what people call it. The codes stand in lists that you import."
        ),
        max_length=3_000,
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
    )

    def clean_slots(self) -> tuple[Slot, ...]:
        """What was written, one a line."""
        try:
            return halves.read(self.cleaned_data["slots"])
        except halves.Bad as bad:
            raise forms.ValidationError(bad.text.resolve(self.terms)) from None

    def chosen(self) -> dict[str, Any]:
        """What the use case takes."""
        return {key: self.cleaned_data[key] for key in ("name", "starts_on", "slots")}


class LinkForm(Form):
    """From when until when people can enrol themselves, and how many."""

    opens_on = _day(say_lazy("From"))
    ends_on = _day(say_lazy("Up to and including"))
    places = whole(
        say_lazy("For how many people?"),
        1,
        5_000,
        say_lazy("All who are in the {cohort} count. Leave it empty for any number."),
        required=False,
    )

    def chosen(self) -> dict[str, Any]:
        """What the use case takes: whole days in British time."""
        data = self.cleaned_data
        return {
            "opens_at": moment(data["opens_on"], time(0)),
            "ends_at": moment(data["ends_on"] + timedelta(days=1), time(0)),
            "places": data["places"],
        }


def link_as_it_is(cohort: Cohort, today: date) -> dict[str, Any]:
    """How the form begins: as the link is set, or for the four weeks from today."""
    if cohort.link_opens_at is None or cohort.link_ends_at is None:
        return {"opens_on": today, "ends_on": today + timedelta(weeks=4)}
    last = cohort.link_ends_at - timedelta(minutes=1)
    return {
        "opens_on": cohort.link_opens_at.astimezone(LONDON).date(),
        "ends_on": last.astimezone(LONDON).date(),
        "places": cohort.places,
    }


def today(at: datetime) -> date:
    """The day in Britain."""
    return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(LONDON).date()


class PlaceForm(Form):
    """When somebody can meet, and where they can get to. Never why."""

    slots = forms.MultipleChoiceField(
        label=say_lazy("Half-days they can make"),
        help_text=say_lazy("None ticked: all of them."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    sites = forms.MultipleChoiceField(
        label=say_lazy("Sites they can get to"),
        help_text=say_lazy("None ticked: all of them."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self,
        *args: Any,
        halfdays: Sequence[Slot],
        places: Sequence[str],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """Offer the half-days of the cohort, and the sites at which its people work."""
        super().__init__(*args, terms=terms, **kwargs)
        offer(self, "slots", halfdays)
        offer(self, "sites", ((each, each) for each in places))
        for name, there in (("slots", halfdays), ("sites", places)):
            if not there:
                del self.fields[name]


class WishForm(Form):
    """What is wished for somebody and another one, who was searched for."""

    other = forms.ChoiceField(label=say_lazy("Who else?"), widget=forms.RadioSelect)
    kind = forms.ChoiceField(
        label=say_lazy("What is to be?"),
        widget=forms.RadioSelect,
        choices=[(each.value, text) for each, text in KINDS.items()],
    )

    def __init__(
        self,
        *args: Any,
        others: Iterable[tuple[str, str]],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """Offer those who were found."""
        super().__init__(*args, terms=terms, **kwargs)
        offer(self, "other", others)

    def chosen(self) -> tuple[UUID, WishKind]:
        """Who, and what."""
        return UUID(self.cleaned_data["other"]), WishKind(self.cleaned_data["kind"])


class WishesForm(Form):
    """A list of wishes."""

    file = forms.FileField(
        label=say_lazy("A file with wishes"),
        help_text=say_lazy(
            "CSV with the headings a, b and wish: two employee numbers, and apart or together."
        ),
        allow_empty_file=True,
        error_messages={"required": say_lazy("Choose a file")},
        widget=forms.FileInput,
    )


class OfferForm(Form):
    """How many sets somebody would facilitate, and when."""

    person = forms.ChoiceField(label=say_lazy("Who?"))
    most = whole(say_lazy("How many {sets} at most?"), 1, 40, initial=1)
    slots = forms.MultipleChoiceField(
        label=say_lazy("Half-days they can make"),
        help_text=say_lazy("None ticked: all of them."),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self,
        *args: Any,
        people: Iterable[Somebody],
        halfdays: Sequence[Slot],
        terms: Terms | None = None,
        **kwargs: Any,
    ) -> None:
        """Offer those who hold the role, and the half-days of the cohort."""
        super().__init__(*args, terms=terms, **kwargs)
        offer(self, "person", ((str(each.person), each.name) for each in people))
        offer(self, "slots", halfdays)
        if not halfdays:
            del self.fields["slots"]

    def chosen(self) -> dict[str, Any]:
        """What the use case takes."""
        data = self.cleaned_data
        return {
            "person": UUID(data["person"]),
            "most": data["most"],
            "slots": data.get("slots", []),
        }
