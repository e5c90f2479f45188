"""What people agree to before they take part, and what they are told about their data."""
