"""What a file is called that somebody takes with them: in their language, and in any browser."""

from django.utils.http import content_disposition_header
from django.utils.text import slugify


def attachment(title: str, *rest: str, kind: str, otherwise: str) -> str:
    """The header of a file to be kept (RFC 6266): `record-of-learning-2026-11-29.pdf`.

    A title in other letters than English has is said twice, for programs that read ASCII alone; where
    nothing of it is left in those, it is `otherwise`.
    """
    name = _name(slugify(title, allow_unicode=True) or otherwise, rest, kind)
    plain = _name(slugify(title) or otherwise, rest, kind)
    header = content_disposition_header(True, name) or ""
    if name.isascii():
        return header
    return header.replace("attachment; ", f'attachment; filename="{plain}"; ', 1)


def _name(begins: str, rest: tuple[str, ...], kind: str) -> str:
    return f"{'-'.join((begins, *rest))}.{kind}"
