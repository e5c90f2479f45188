"""Whether this process's worker has been asked to stop."""

from threading import Event

stopping = Event()
