"""What a question is, and the hint for its asker."""
