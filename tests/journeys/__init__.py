"""Whole meetings, in real browsers, told as prose."""
