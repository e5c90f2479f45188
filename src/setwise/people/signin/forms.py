"""The forms of signing in."""

from django import forms

from setwise.design.forms import Form
from setwise.design.words import say_lazy


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
