"""Events to plain data and back, in every shape they have ever had.

A stored event is never changed. When an event changes its shape, its number in
SHAPES rises and `_raised` learns to read the older one; a frozen sample of each
past shape is kept with the tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

from setwise.core.meeting import events as e
from setwise.core.meeting.words import Role

KINDS: Mapping[str, type] = MappingProxyType({kind.__name__: kind for kind in get_args(e.Event)})
SHAPES: Mapping[str, int] = MappingProxyType({**dict.fromkeys(KINDS, 1), "MetWithout": 2})


def encode(event: e.Event) -> tuple[str, int, dict[str, Any]]:
    """An event as its kind, the number of its shape, and data that JSON can hold."""
    kind = type(event).__name__
    return kind, SHAPES[kind], {name: _plain(v) for name, v in event._asdict().items()}


def decode(kind: str, shape: int, data: Mapping[str, Any]) -> e.Event:
    """The event that was stored. Raises KeyError for a kind that never was."""
    event = KINDS[kind]
    raised = _raised(kind, shape, data)
    hints = _hints(event)
    made: e.Event = event(**{name: _typed(hints[name], v) for name, v in raised.items()})
    return made


def _raised(kind: str, shape: int, data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Data of an older shape in today's."""
    assert shape <= SHAPES[kind], f"{kind} was written by a newer version"
    if kind == "MetWithout" and shape == 1:
        return _with_roles(data)
    return data


def _with_roles(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Who came was once recorded without what they came as: then all stand as members."""
    return {**data, "present": [[person, Role.MEMBER.value] for person in data["present"]]}


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def _typed(hint: Any, value: Any) -> Any:
    if get_origin(hint) is tuple:
        inner = get_args(hint)
        if inner[-1] is Ellipsis:
            return tuple(_typed(inner[0], one) for one in value)
        return tuple(_typed(one, v) for one, v in zip(inner, value, strict=True))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint(value)
    return value
