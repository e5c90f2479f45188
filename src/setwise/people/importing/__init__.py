"""Taking a list of people over from a file."""
