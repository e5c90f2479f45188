"""Settings, root addresses and the process that serves them."""
