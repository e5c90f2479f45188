"""Saying whom to write to for which ward."""

from collections.abc import Mapping

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from setwise.design.forms import Form, Written
from setwise.design.words import say, say_lazy

LONGEST = 100


class WardsForm(Form):
    """A ward and an address in each line."""

    wards = Written(
        who=say_lazy("whoever looks after your organisation here"),
        label=say_lazy("Ward managers"),
        required=False,
        max_length=50_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=say_lazy(
            "One ward in each line: its name as in your list of people, a comma, and the address. For example: Ward 7, ward7.manager@trust.example"
        ),
    )

    def clean_wards(self) -> Mapping[str, str]:
        """Ward -> address."""
        found: dict[str, str] = {}
        for number, line in enumerate(self.cleaned_data["wards"].splitlines(), start=1):
            ward, comma, address = (part.strip() for part in line.rpartition(","))
            if not line.strip():
                continue
            if not comma or not ward or len(ward) > LONGEST or not _is_address(address):
                raise ValidationError(
                    say("Line {number}: write the ward, a comma, and an address", number=number)
                )
            found[ward] = address.lower()
        return found


def _is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
