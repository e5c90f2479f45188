"""The process of a meeting: processes as data, and the pure rules that run them."""
