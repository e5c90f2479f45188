"""The life of a set: somebody joins with its agreement, leaves, it is handed over, merged, or ends."""
