"""The public pages: what sets are, for whoever has just heard of one."""
