"""The live meeting: its use cases, pages and live screens."""
