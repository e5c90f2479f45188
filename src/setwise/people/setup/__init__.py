"""The first run: an empty installation gets its first organisation through a one-time address."""
