"""After the meeting: a minute for oneself, what one kept of it, and what was one's own."""
