"""The forms of signing in."""

import re
from typing import Any
from urllib.parse import urlsplit

from django import forms

from setwise.design.forms import Form
from setwise.design.words import say, say_lazy
from setwise.people.signin.models import Kind
from setwise.people.signin.oidc import NHSMAIL_SERVER, entra_server


class SignInForm(Form):
    """Where a code goes, and whose device this is."""

    email = forms.EmailField(
        label=say_lazy("Your e-mail address"),
        help_text=say_lazy("We send you a code. You need no password."),
        max_length=254,
        error_messages={
            "required": say_lazy("Write your e-mail address"),
            "invalid": say_lazy("Write an e-mail address, like name@example.org"),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    own_device = forms.BooleanField(
        label=say_lazy("This is my own device"),
        help_text=say_lazy(
            "Leave this empty on a shared computer: it signs you out when you have left it."
        ),
        required=False,
    )
    next = forms.CharField(widget=forms.HiddenInput, required=False)

    def clean_email(self) -> str:
        """Addresses are kept in lower case."""
        return str(self.cleaned_data["email"]).strip().lower()


class PasswordSignInForm(SignInForm):
    """An address and a password, where an organisation allows it."""

    email = forms.EmailField(
        label=say_lazy("Your e-mail address"),
        max_length=254,
        error_messages={"required": say_lazy("Write your e-mail address")},
        widget=forms.EmailInput(attrs={"autocomplete": "username"}),
    )
    password = forms.CharField(
        label=say_lazy("Password"),
        strip=False,
        error_messages={"required": say_lazy("Write your password")},
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )
    field_order = ["email", "password", "own_device", "next"]


class CodeForm(Form):
    """A code: from a mail, from an app, or one of the recovery codes."""

    code = forms.CharField(
        label=say_lazy("Code"),
        max_length=40,
        error_messages={"required": say_lazy("Write the code")},
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )


class PasskeyForm(Form):
    """A new passkey's name; the passkey itself comes from the page's script."""

    name = forms.CharField(
        label=say_lazy("A name for it"),
        help_text=say_lazy("So that you know it again, such as “My phone”."),
        max_length=60,
        required=False,
    )
    credential = forms.JSONField(
        widget=forms.HiddenInput,
        error_messages={
            "required": say_lazy("No passkey came. Try again."),
            "invalid": say_lazy("No passkey came. Try again."),
        },
    )


class NewPasswordForm(Form):
    """A password to be set."""

    password = forms.CharField(
        label=say_lazy("New password"),
        help_text=say_lazy(
            "At least 12 characters. Three words that do not belong together work well."
        ),
        strip=False,
        error_messages={"required": say_lazy("Write a password")},
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
    )


class WhoForm(Form):
    """Whom an administrator wants to help."""

    email = forms.EmailField(
        label=say_lazy("Their e-mail address"),
        max_length=254,
        error_messages={
            "required": say_lazy("Write their e-mail address"),
            "invalid": say_lazy("Write an e-mail address, like name@example.org"),
        },
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )


def _secret() -> forms.CharField:
    """A secret that is written and never shown."""
    return forms.CharField(
        label=say_lazy("Client secret"),
        max_length=500,
        error_messages={"required": say_lazy("Write the secret that the provider gave you")},
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )


class SecretForm(Form):
    """Another client secret."""

    client_secret = _secret()


class ProviderForm(Form):
    """An identity provider of an organisation."""

    kind = forms.ChoiceField(
        label=say_lazy("Which provider is it?"),
        choices=[
            (Kind.NHSMAIL.value, say_lazy("NHSmail")),
            (Kind.ENTRA.value, say_lazy("Microsoft Entra, of your own")),
            (Kind.OTHER.value, say_lazy("Another one that speaks OpenID Connect")),
        ],
        initial=Kind.NHSMAIL.value,
        widget=forms.RadioSelect,
    )
    name = forms.CharField(
        label=say_lazy("What its button says"),
        max_length=100,
        error_messages={"required": say_lazy("Write what the button says, such as NHSmail")},
    )
    tenant = forms.CharField(
        label=say_lazy("For Microsoft Entra: the id of your tenant"),
        help_text=say_lazy("It has 36 characters."),
        max_length=36,
        required=False,
    )
    server_url = forms.CharField(
        label=say_lazy("For another one: its address"),
        help_text=say_lazy("It begins with https:// and is called issuer."),
        max_length=300,
        required=False,
    )
    client_id = forms.CharField(
        label=say_lazy("The id that it gave to Setwise"),
        max_length=200,
        error_messages={"required": say_lazy("Write the id that the provider gave you")},
    )
    client_secret = _secret()
    strong = forms.CharField(
        label=say_lazy("Words by which it says that it asked for a second step"),
        help_text=say_lazy("Values of acr or acrs, with spaces. Most need none."),
        max_length=500,
        required=False,
    )

    def clean(self) -> dict[str, Any]:
        """Each kind needs its own address."""
        given: dict[str, Any] = super().clean() or {}
        tenant, server = given.get("tenant", ""), urlsplit(given.get("server_url", ""))
        if given.get("kind") == Kind.ENTRA.value and not _TENANT.fullmatch(tenant):
            self.add_error("tenant", say("Write the id of your tenant, with its 36 characters"))
        if given.get("kind") == Kind.OTHER.value and not (
            server.scheme == "https" and server.hostname and "@" not in server.netloc
        ):
            self.add_error("server_url", say("Write an address that begins with https://"))
        return given

    def given(self) -> dict[str, Any]:
        """What a use case wants."""
        said, kind = self.cleaned_data, Kind(self.cleaned_data["kind"])
        server = {Kind.NHSMAIL: NHSMAIL_SERVER, Kind.ENTRA: entra_server(said["tenant"])}
        names = ("name", "client_id", "client_secret", "strong")
        return {
            "kind": kind,
            "server_url": server.get(kind, said["server_url"]),
            **{name: said[name] for name in names},
        }


_TENANT = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
