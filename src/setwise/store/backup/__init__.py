"""Backups: the words in one file, their keys in another, and the ledger of erasures beside them."""
