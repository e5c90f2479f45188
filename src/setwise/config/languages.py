"""Which languages there are: English, and each whose compiled texts lie in the folder."""

from pathlib import Path

from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured

ENGLISH = "en-gb"


def found(folder: Path) -> list[tuple[str, str]]:
    """Code and name of each language, as Django's LANGUAGES has them."""
    compiled = sorted(folder.glob("*/LC_MESSAGES/django.mo"))
    codes = [path.parents[1].name.replace("_", "-").lower() for path in compiled]
    return [(ENGLISH, "English"), *((code, _name(code)) for code in codes if code != ENGLISH)]


def _name(code: str) -> str:
    """What its speakers call it, as far as Django knows."""
    known = LANG_INFO.get(code) or LANG_INFO.get(code.partition("-")[0], {})
    return str(known.get("name_local", code))


def chosen(code: str, languages: list[tuple[str, str]]) -> str:
    """The code, in small letters. Raises ImproperlyConfigured if there is no such language."""
    known = [each for each, _ in languages]
    if code.lower() not in known:
        raise ImproperlyConfigured(
            f"SETWISE_LANGUAGE is {code!r}. There are only: {', '.join(known)}."
        )
    return code.lower()
