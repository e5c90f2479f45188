"""Articles and resources: what they are, who may see them, and their files."""
