"""A programme's intakes, and the people in them: from a list or a link to the sets they sit in."""
