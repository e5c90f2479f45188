"""Where the log goes in tests."""

import logging
import sys
from typing import TextIO


class ToWhoeverListens(logging.StreamHandler[TextIO]):
    """Writes to what standard error is at that moment.

    What it was when logging was set up may belong to a test that is over: from then on each line would
    cost a traceback of two milliseconds.
    """

    @property
    def stream(self) -> TextIO:
        return sys.stderr

    @stream.setter
    def stream(self, given: TextIO) -> None:
        """Whatever it is given, it asks anew."""
