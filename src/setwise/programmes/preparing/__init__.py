"""What a member makes ready for a meeting, for themselves alone: a muddle turned into a question."""
