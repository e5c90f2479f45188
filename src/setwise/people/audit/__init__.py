"""What an administrator sees of the audit, and how long it is kept."""
