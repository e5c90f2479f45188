"""What somebody needs to be able to take part, told to whoever facilitates their set."""
