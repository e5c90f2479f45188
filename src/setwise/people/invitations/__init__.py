"""Inviting people: by e-mail, or by a code for everybody in a room."""
