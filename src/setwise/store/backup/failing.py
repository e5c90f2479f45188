"""Why a backup or a restore was not made."""


class Failed(RuntimeError):
    """It was not made. Says why, and what to do; nothing of what is in the databases."""
