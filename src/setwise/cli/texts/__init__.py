"""The texts that people read: collected for translators, and what they wrote compiled."""
