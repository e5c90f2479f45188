"""Actions that come back: what somebody will do, what they did, and what they learnt from it."""
