"""Ward managers: the dates of their people, without set or content, and their release in one press."""
