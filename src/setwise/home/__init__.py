"""Each person's front page."""
