"""The part of a form that asks where somebody's way leads on."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from django import forms

from setwise.design.forms import Form
from setwise.design.terms import Terms
from setwise.design.words import resolve, say_lazy


class LeadsOnForm(Form):
    """Something that may lead on to a place, if the organisation has any."""

    leads_to = forms.ChoiceField(required=False)
    nowhere = say_lazy("None yet")

    def __init__(
        self, *args: Any, places: Mapping[UUID, str], terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """Offer the places there are; without any, ask nothing."""
        super().__init__(*args, terms=terms, **kwargs)
        field = self.fields["leads_to"]
        assert isinstance(field, forms.ChoiceField)
        none = resolve(self.nowhere, terms)
        field.choices = [("", none), *((str(key), name) for key, name in places.items())]
        if not places:
            del self.fields["leads_to"]

    def place(self) -> UUID | None:
        """Where it leads."""
        chosen = self.cleaned_data.get("leads_to")
        return UUID(chosen) if chosen else None
