"""The forms of an organisation's pages."""

from typing import Any

from django import forms
from django.conf import settings

from setwise.design import languages
from setwise.design.forms import Form, Written
from setwise.design.terms import Terms
from setwise.design.words import say_lazy
from setwise.people.models import Role
from setwise.people.organisations.rules import contacts_in, may_change
from setwise.people.organisations.wording import ROLES
from setwise.people.setup.forms import CONTACTS


class Ticks(forms.MultipleChoiceField):
    """Some of several; what is ticked and is none of them any more counts for nothing."""

    def valid_value(self, value: str) -> bool:
        """Somebody changed the line while it was ticked: that is no mistake of theirs."""
        return True


class SettingsForm(Form):
    """What an administrator can set."""

    name = forms.CharField(
        label=say_lazy("Name of the organisation"),
        max_length=200,
        error_messages={"required": say_lazy("Write the name of your organisation")},
    )
    contacts = Written(
        who=say_lazy("everybody in your organisation"),
        label=CONTACTS["label"],
        help_text=say_lazy(
            "One a line: a name or a role, and how to reach them. Everybody finds them in {a_meeting} under More."
        ),
        required=False,
        max_length=2_000,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    public_contacts = Ticks(
        label=say_lazy("Show on the public Contact page"),
        help_text=say_lazy(
            "Everybody on the web can read what you tick, signed in or not, and search engines can. "
            "Ask first whoever is named. What you do not tick is for people in your organisation only."
        ),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    language = forms.ChoiceField(
        label=say_lazy("Language"),
        help_text=say_lazy(
            "For pages and mail, unless somebody has chosen another for themselves. The screens of {a_meeting} are in it for everybody."
        ),
        required=False,
    )
    second_factor_for_all = forms.BooleanField(
        label=say_lazy("Ask everybody for a second step when they sign in"),
        help_text=say_lazy(
            "Administrators, leads, editors and {facilitators} are always asked. Nobody is asked in the middle of {a_meeting}."
        ),
        required=False,
    )
    passwords = forms.BooleanField(
        label=say_lazy("Allow passwords"),
        help_text=say_lazy("A code by e-mail or a passkey is safer, and nothing to remember."),
        required=False,
    )

    def __init__(self, *args: Any, public: bool = True, **kwargs: Any) -> None:
        """Offer what there is to choose from. Where there is nothing, nothing is asked.

        `public`: whether the organisation has public pages.
        """
        super().__init__(*args, **kwargs)
        self._offer_contacts(public=public)
        self._offer_languages()

    def _offer_contacts(self, *, public: bool) -> None:
        contacts = contacts_in(str(self["contacts"].value() or ""))
        if not (public and contacts):
            del self.fields["public_contacts"]
            return
        field = self.fields["public_contacts"]
        assert isinstance(field, Ticks)
        field.choices = [(each, each) for each in contacts]

    def _offer_languages(self) -> None:
        if len(settings.LANGUAGES) < 2:
            del self.fields["language"]
            return
        field = self.fields["language"]
        assert isinstance(field, forms.ChoiceField)
        usual = dict(settings.LANGUAGES)[settings.LANGUAGE_CODE]
        as_it_comes = say_lazy("The usual one here: {language}", language=usual)
        theirs = [(code, languages.named(code, name)) for code, name in settings.LANGUAGES]
        field.choices = [("", as_it_comes), *theirs]


class RolesForm(Form):
    """The roles of one person; those that whoever asks may not change are left out."""

    roles = forms.MultipleChoiceField(
        label=say_lazy("Roles"), required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(
        self, *args: Any, by: frozenset[Role], terms: Terms | None = None, **kwargs: Any
    ) -> None:
        """Offer the roles that may be given or taken by somebody with these roles."""
        super().__init__(*args, terms=terms, **kwargs)
        self.offered = tuple(role for role in Role if may_change(by, role))
        field = self.fields["roles"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(role.value, ROLES[role].resolve(terms)) for role in self.offered]

    def wanted(self, held: frozenset[Role]) -> frozenset[Role]:
        """What they will hold: what was ticked, and what is not offered as it was."""
        kept = held - set(self.offered)
        return kept | {Role(each) for each in self.cleaned_data["roles"]}
