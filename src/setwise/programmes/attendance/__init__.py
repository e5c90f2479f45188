"""Who came to meetings, and for how long: from the log, or entered. Never a word of what was said."""
