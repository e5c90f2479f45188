"""Tests of the design area."""
