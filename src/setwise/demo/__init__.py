"""The demonstration: made-up people, the computer that plays them, and the rehearsal."""
