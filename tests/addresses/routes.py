"""Every address of the product, found in the product itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

from django.urls import URLPattern, URLResolver, converters, get_resolver, reverse

from tests.addresses.house import NOBODYS
from tests.addresses.table import ELSEWHERE_TESTED

NONE: dict[type, object] = {
    converters.UUIDConverter: UUID(int=1),
    converters.IntConverter: 1,
    converters.SlugConverter: "there-is-none",
    converters.StringConverter: "there-is-none",
}


def _routes(
    patterns: list[URLPattern | URLResolver], area: str = ""
) -> Iterator[tuple[str, dict[str, object]]]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            name = (
                f"{area}:{pattern.namespace}" if area and pattern.namespace else pattern.namespace
            )
            yield from _routes(pattern.url_patterns, name or area)
        else:
            yield (
                f"{area}:{pattern.name}" if area else str(pattern.name),
                dict(pattern.pattern.converters),
            )


ROUTES = {
    name: places
    for name, places in _routes(get_resolver().url_patterns)
    if name.partition(":")[0] not in ELSEWHERE_TESTED
}


def address(name: str, things: Mapping[str, object]) -> str:
    """The address of a page about these things."""
    unknown = set(ROUTES[name]) - set(things) - NOBODYS
    assert not unknown, f"{name}: tests/addresses/house.py does not know what {unknown} stands for"
    return anywhere(name, things)


def anywhere(name: str, things: Mapping[str, object]) -> str:
    """The same; what these things do not name is something that there is not."""
    places = {
        place: things[place] if place in things else NONE.get(type(kind), "user")
        for place, kind in ROUTES[name].items()
    }
    return reverse(name, kwargs=places)
