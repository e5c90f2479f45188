"""The forms of what stands beside the entries: feedback, practice, the discussion, the confirmation."""

from datetime import date
from typing import Any

from django import forms

from setwise.core.evidence.kinds import Part
from setwise.core.evidence.records import Registration
from setwise.design.forms import Form
from setwise.design.words import phrase, say, say_lazy
from setwise.learning.record import fields
from setwise.learning.wording.evidence import CONFIRMERS, GIVEN_AS, GIVEN_BY, PARTS

LATER = phrase("The last day comes after the first")
NAME = say_lazy("Their name")
PIN = say_lazy("Their NMC PIN")
EMAIL = say_lazy("Their e-mail address")
ADDRESS = say_lazy("Their professional address, with its postcode")
PHONE = say_lazy("Their contact number")


class PieceForm(Form):
    """Something that stands in the record on its own, as it is on a day."""

    key = forms.UUIDField(required=False, widget=forms.HiddenInput)
    not_ahead: tuple[str, ...] = ("day",)
    """Fields with a day that has to have been."""

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        """The form, on a day."""
        super().__init__(*args, **kwargs)
        self.today = today

    def clean(self) -> dict[str, Any]:
        """What is still to come is no evidence."""
        data = super().clean() or self.cleaned_data
        for name in self.not_ahead:
            fields.not_ahead(self, name, self.today)
        return data

    def values(self) -> dict[str, Any]:
        """What is kept of it, as plain values."""
        return {name: each for name, each in self.cleaned_data.items() if name != "key"}


class FeedbackForm(PieceForm):
    """One piece of feedback, as the NMC's log asks for it."""

    day = fields.day(say_lazy("Date"), missing=say_lazy("Choose the day"))
    given_by = fields.choice(
        say_lazy("Who gave it?"), GIVEN_BY, hint=say_lazy("Never by name: what they are to you.")
    )
    given_as = fields.choice(say_lazy("How did it come?"), GIVEN_AS)
    content = fields.written(
        say_lazy("What was it about?"),
        say_lazy("In your own words. No names of patients or colleagues."),
        rows=3,
        missing=say_lazy("Write what it was about"),
        watched=True,
    )
    used = fields.written(
        say_lazy("How has it changed what you do?"),
        say_lazy("This can wait."),
        rows=3,
        watched=True,
    )


class PracticeForm(PieceForm):
    """Some time of practice, as the NMC's log asks for it."""

    not_ahead = ("first",)
    first = fields.day(say_lazy("First day"), missing=say_lazy("Choose the first day"))
    last = fields.day(say_lazy("Last day"), missing=say_lazy("Choose the last day"))
    hours = forms.IntegerField(
        label=say_lazy("Hours"),
        min_value=1,
        max_value=20_000,
        error_messages={
            each: say_lazy("Write whole hours, from 1")
            for each in ("required", "invalid", "min_value", "max_value")
        },
        widget=forms.TextInput(attrs={"inputmode": "numeric"}),
    )
    part = fields.choice(say_lazy("As what?"), PARTS)
    where = fields.written(say_lazy("Where: the organisation, with its address and postcode"))
    setting = fields.written(say_lazy("Work setting"), say_lazy("Such as: hospital, community."))
    scope = fields.written(
        say_lazy("Scope of practice"), say_lazy("Such as: direct care, education, management.")
    )
    work = fields.written(say_lazy("What your work was, in a few words"), rows=2, watched=True)

    def __init__(self, *args: Any, registration: Registration, **kwargs: Any) -> None:
        """Offer the parts of the register that the person is on."""
        super().__init__(*args, **kwargs)
        parts = [each for each in Part if each in registration.parts and each != Part.COMMUNITY]
        field = self.fields["part"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(each.value, str(PARTS[each])) for each in parts]

    def clean(self) -> dict[str, Any]:
        """The days in their order."""
        data = super().clean()
        fields.ordered(self, "first", "last", LATER)
        return data


class DiscussionForm(PieceForm):
    """The reflective discussion, as the NMC's form asks for it."""

    day = fields.day(say_lazy("Date of the discussion"))
    name = fields.written(NAME)
    pin = fields.written(PIN)
    email = fields.written(EMAIL)
    address = fields.written(ADDRESS, rows=2)
    phone = fields.written(PHONE)
    summary = fields.written(
        say_lazy("A short summary of what you spoke about"), rows=4, watched=True
    )


class ConfirmationForm(PieceForm):
    """The confirmation, as the NMC's form asks for it."""

    day = fields.day(say_lazy("Date of the confirmation discussion"))
    confirmer = fields.choice(say_lazy("Who confirms?"), CONFIRMERS, empty=phrase("Not chosen yet"))
    name = fields.written(NAME)
    title = fields.written(say_lazy("Their job title"))
    pin = fields.written(PIN, say_lazy("If they are on the NMC register."))
    profession = fields.written(
        say_lazy("Their profession"), say_lazy("If another regulator registers them.")
    )
    number = fields.written(say_lazy("Their registration number with that regulator"))
    email = fields.written(EMAIL)
    address = fields.written(ADDRESS, rows=2)
    phone = fields.written(PHONE)


class RegistrationForm(Form):
    """Whether and how somebody is on the register; else, which time their record covers."""

    on = forms.ChoiceField(
        label=say_lazy("Are you on the register of the Nursing and Midwifery Council?"),
        choices=lambda: [("yes", say("Yes")), ("no", say("No"))],
        widget=forms.RadioSelect,
    )
    parts = forms.MultipleChoiceField(
        label=say_lazy("As what?"),
        required=False,
        choices=lambda: [(str(key), str(text)) for key, text in PARTS.items()],
        widget=forms.CheckboxSelectMultiple,
    )
    renewal = fields.day(
        say_lazy("When does your registration expire?"),
        say_lazy("Your renewal date, as your account with the NMC shows it."),
    )
    joined = fields.day(
        say_lazy("When did you join the register?"),
        say_lazy("Needed if it was less than three years ago, or if you came back to it."),
    )
    pin = fields.written(say_lazy("Your NMC PIN"), say_lazy("Only for the forms. It can wait."))
    first = fields.day(say_lazy("Your record begins on"))
    last = fields.day(say_lazy("and ends on"))

    def clean(self) -> dict[str, Any]:
        """Who is on the register says as what, and one of the two dates."""
        data = super().clean() or self.cleaned_data
        if data.get("on") == "yes":
            if not data.get("parts"):
                self.add_error("parts", say("Choose at least one"))
            if set(data.get("parts") or ()) == {Part.COMMUNITY}:
                self.add_error("parts", say("Choose nurse or midwife, too"))
            if not self.errors and not (data.get("renewal") or data.get("joined")):
                self.add_error("renewal", say("Write one of these two dates"))
        fields.ordered(self, "first", "last", LATER)
        if data.get("on") == "no" and bool(data.get("first")) != bool(data.get("last")):
            self.add_error("last", say("Write both days, or neither"))
        return data
