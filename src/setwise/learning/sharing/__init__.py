"""Sharing one entry with one person, on purpose, for a while; and taking it back with one press."""
