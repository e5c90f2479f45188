"""The processes shipped. Every version ever used stays: a meeting is pinned to its own."""

from collections.abc import Mapping
from types import MappingProxyType

from setwise.core.meeting.process import Process, parse
from setwise.core.meeting.processes.action_learning_set import ACTION_LEARNING_SET
from setwise.core.meeting.processes.short_set import SHORT_SET

DEFAULT = "action-learning-set"


def _shipped() -> Mapping[tuple[str, int], Process]:
    loaded = [parse(data) for data in (ACTION_LEARNING_SET, SHORT_SET)]
    return MappingProxyType({(process.name, process.version): process for process in loaded})


SHIPPED = _shipped()


def find(name: str, version: int) -> Process:
    """The process a meeting is pinned to. Raises KeyError if it was never shipped."""
    return SHIPPED[name, version]


def newest(name: str) -> Process:
    """The version that a meeting begins with today. Raises KeyError."""
    return SHIPPED[name, max(version for known, version in SHIPPED if known == name)]
