"""Which areas are there: some exist only in demonstration mode, some are still to be built."""

import importlib
import importlib.util
from types import ModuleType


def exists(name: str) -> bool:
    """Whether a module of that name can be imported, without importing it."""
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:  # one of its parents is missing
        return False


def module(name: str) -> ModuleType | None:
    """The module, or nothing when there is none; a module that fails to import still fails."""
    return importlib.import_module(name) if exists(name) else None
