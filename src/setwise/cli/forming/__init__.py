"""Forming sets from files, without a database."""
