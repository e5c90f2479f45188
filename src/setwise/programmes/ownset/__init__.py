"""A set of one's own: a handful of people outside any programme, who can meet tonight."""
