"""The pages under docs/reference that are made from the code, so that they cannot be wrong for long."""
