"""A practice set: one sits at a table at which everybody else is played by the computer.

The core's own rules hold the meeting, and each page carries what was pressed so far: nothing of it is
kept on the server, and no words of anybody's are in it.
"""
