"""Forming sets for a cohort."""
