"""What stands at the front for somebody whom nobody knows yet.

A higher area may put its own door there; this one only keeps the place.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

Door = Callable[[HttpRequest], HttpResponse | None]
_doors: list[Door] = []


def put_up(door: Door) -> None:
    """Have a door asked first. It answers None when it is shut."""
    if door not in _doors:
        _doors.append(door)


def answer(request: HttpRequest) -> HttpResponse | None:
    """The page of the first door that is open."""
    return next((page for page in (door(request) for door in _doors) if page), None)
