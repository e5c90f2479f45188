"""What people read: the public pages, articles and resources, and one search over both."""
