"""Somebody has left every organisation: for some weeks they still come for what is theirs.

The organisation that they left learns nothing of it: not whether they come, nor by which address.
"""
