"""The languages: each is a folder with what its translators wrote, and that compiled."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from string import Formatter

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from setwise.cli.texts.collecting import SOURCE, collect
from setwise.design.terms import BRITISH

FOLDER = SOURCE / "locale"
TEMPLATE = "django.pot"
UNSAID = ("POT-Creation-Date", "Generated-By", "Project-Id-Version", "Report-Msgid-Bugs-To")
"""Lines of a catalogue that would change although no text has, or that tell nobody anything."""

Files = dict[Path, bytes]


class BadTranslation(ValueError):
    """What a translator wrote cannot be shown; the message names the text."""


def made(folder: Path = FOLDER) -> Files:
    """All files that are made: the template, every language brought up to date, and compiled.

    Raises BadTranslation.
    """
    texts = collect()
    files = {folder / TEMPLATE: written(texts)}
    for path in sorted(folder.glob("*/LC_MESSAGES/django.po")):
        language = _language(path, texts)
        files[path] = written(language)
        files[path.with_suffix(".mo")] = compiled(language)
    return files


def begin(folder: Path, locale: str) -> Path:
    """A new language: every text, and no translation yet. Raises FileExistsError, ValueError."""
    path = folder / locale / "LC_MESSAGES" / "django.po"
    language = Catalog(locale=locale, header_comment=f"# {locale}", fuzzy=False)
    if language.locale is None:
        raise ValueError(f"nobody knows a language {locale}, nor its rules for plurals")
    language.update(collect(), no_fuzzy_matching=True)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(written(language))
    return path


def stale(folder: Path = FOLDER) -> list[str]:
    """The files that are not as they would be made."""
    return [path.relative_to(folder).as_posix() for path in _stale(made(folder))]


def write(folder: Path = FOLDER) -> list[str]:
    """Make what is stale. The names of the files that were written."""
    files = made(folder)
    changed = list(_stale(files))
    folder.mkdir(parents=True, exist_ok=True)
    for path in changed:
        path.write_bytes(files[path])
    return [path.relative_to(folder).as_posix() for path in changed]


def _stale(files: Files) -> Iterator[Path]:
    for path, content in files.items():
        if not path.is_file() or path.read_bytes() != content:
            yield path


def written(catalog: Catalog) -> bytes:
    """A catalogue as a file: where a text stands, without lines, and no day."""
    buffer = BytesIO()
    write_po(buffer, catalog, width=100, sort_by_file=True, include_lineno=False)
    unsaid = tuple(f'"{name}:' for name in UNSAID)
    lines = buffer.getvalue().decode().splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(unsaid)).encode()


def compiled(catalog: Catalog) -> bytes:
    """A catalogue as the program reads it."""
    buffer = BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def _language(path: Path, texts: Catalog) -> Catalog:
    with path.open("rb") as file:
        catalog = read_po(file, locale=path.parents[1].name, abort_invalid=True)
    catalog.update(texts, no_fuzzy_matching=True)
    for message in catalog:
        for problem in _problems(message):
            raise BadTranslation(f"{path.parents[1].name}: {message.id!r}: {problem}")
    return catalog


def _problems(message: Message) -> Iterator[str]:
    """What would break a page: a placeholder that nobody fills, or half of one."""
    if not message.id:
        return
    sources = message.id if isinstance(message.id, tuple | list) else (message.id,)
    known = set(BRITISH.words).union(*map(placeholders, (*sources, *message.auto_comments)))
    said = message.string if isinstance(message.string, tuple | list) else (message.string,)
    for text in filter(None, said):
        try:
            gaps = placeholders(text) - known
        except ValueError as error:
            yield str(error)
        else:
            yield from (f"nothing fills {{{gap}}}" for gap in sorted(gaps))


def placeholders(text: str) -> set[str]:
    """The names in braces. Raises ValueError for a brace that is open or alone."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
