"""The few first steps of whoever is new to something, until they are done or put away."""
