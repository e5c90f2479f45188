"""Measurements: `make bench`, or `make bench ONLY=live`. Nothing here is a test."""
