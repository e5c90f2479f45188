"""Reading lists: what the people of a programme, or of a set before it meets, may like to read."""
