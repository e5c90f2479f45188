"""A file says what it is by its name, in whatever letters."""

import pytest

from setwise.design.files import attachment


@pytest.mark.parametrize(
    ("title", "header"),
    [
        ("Record of learning", 'attachment; filename="record-of-learning-2026.pdf"'),
        (
            "Cofnod dysgu tŷ",
            'attachment; filename="cofnod-dysgu-ty-2026.pdf"; '
            "filename*=utf-8''cofnod-dysgu-t%C5%B7-2026.pdf",
        ),
        (
            "学习记录",
            'attachment; filename="whole-2026.pdf"; '
            "filename*=utf-8''%E5%AD%A6%E4%B9%A0%E8%AE%B0%E5%BD%95-2026.pdf",
        ),
        ('a"b/../\\c\r\nX: 1', 'attachment; filename="abc-x-1-2026.pdf"'),
        ("...", 'attachment; filename="whole-2026.pdf"'),
    ],
)
def test_its_name_is_its_title(title: str, header: str) -> None:
    assert attachment(title, "2026", kind="pdf", otherwise="whole") == header
