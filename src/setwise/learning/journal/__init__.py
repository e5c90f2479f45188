"""A private journal: entries with prompts to choose from, saved as they are typed, searched by their owner."""
