"""Reads settings from the environment, and fails loudly with the name of the variable."""

import os
from email.utils import parseaddr
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.validators import validate_email

TRUE = frozenset({"1", "true", "yes", "on"})
FALSE = frozenset({"", "0", "false", "no", "off"})


def text(name: str, default: str) -> str:
    """The variable as it is, or the default when it is missing or empty."""
    return os.environ.get(name, "").strip() or default


def required(name: str, hint: str) -> str:
    """The variable, or a refusal that says what it is for."""
    value = text(name, "")
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {hint}")
    return value


def flag(name: str, *, default: bool = False) -> bool:
    """1/true/yes/on or 0/false/no/off."""
    value = os.environ.get(name)
    if value is None:
        return default
    if value.strip().lower() in TRUE:
        return True
    if value.strip().lower() in FALSE:
        return False
    raise ImproperlyConfigured(f"{name} is {value!r}. Write 1 for yes or 0 for no.")


def number(name: str, default: int, *, least: int = 0) -> int:
    """A whole number, not below `least`."""
    value = text(name, str(default))
    if not value.isdecimal() or int(value) < least:
        raise ImproperlyConfigured(f"{name} is {value!r}. Write a whole number from {least} up.")
    return int(value)


def one_of(name: str, default: str, *choices: str) -> str:
    """One of these words."""
    value = text(name, default).lower()
    if value not in choices:
        raise ImproperlyConfigured(f"{name} is {value!r}. Write one of: {', '.join(choices)}.")
    return value


def mailbox(name: str, default: str) -> str:
    """An address that mail comes from, with or without a name before it."""
    value = text(name, default)
    try:
        # The patterns of addresses are not compiled for our own.
        if value != default:
            validate_email(parseaddr(value)[1])
    except ValidationError:
        raise ImproperlyConfigured(
            f"{name} is {value!r}. Write an address, such as Setwise <setwise@trust.example>."
        ) from None
    return value


def items(name: str, default: str = "") -> list[str]:
    """A list written with commas."""
    return [item.strip() for item in text(name, default).split(",") if item.strip()]


def folder(name: str, default: Path) -> Path:
    """A folder, as an absolute path; it need not exist yet."""
    return Path(text(name, str(default))).expanduser().resolve()


def secret(name: str, hint: str) -> str:
    """The variable, or what is in the file that `<name>_FILE` names (never both)."""
    return secret_or(name, "") or required(name, hint)


def secret_or(name: str, default: str) -> str:
    """The same, or the default where neither is set."""
    value, file = text(name, ""), text(f"{name}_FILE", "")
    if value and file:
        raise ImproperlyConfigured(f"{name} and {name}_FILE are both set. Keep one of them.")
    if not file:
        return value or default
    try:
        content = Path(file).read_text(encoding="utf-8").strip()
    except OSError as error:
        raise ImproperlyConfigured(
            f"{name}_FILE names a file that cannot be read: {error}."
        ) from error
    if not content:
        raise ImproperlyConfigured(f"{name}_FILE names an empty file.")
    return content
