"""What happens in meetings beside the straight way: each is tried once, where it has its place."""
