"""What every table and column holds, who can read it, how long it is kept and what removes it.

A module for each area, each with a TITLE and its TABLES. A table or column that nobody described,
and a description of one that is gone, are errors (`register.check`).
"""
