"""Certificates of attendance: who, when, how long, in what programme; and nothing of what was said."""
