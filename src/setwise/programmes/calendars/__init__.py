"""What stands in people's diaries: whether they can come, their calendar feed, and mail with dates."""
