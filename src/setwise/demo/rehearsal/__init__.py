"""The rehearsal: HTTP clients hold whole meetings against a running server, and check it from outside.

Nothing here knows Django, a database or the settings: it sees what a browser sees.
"""
