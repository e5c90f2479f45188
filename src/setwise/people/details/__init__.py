"""Putting right what is held of somebody: by themselves, or by whoever looks after them."""
