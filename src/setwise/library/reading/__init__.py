"""Reading lists: for a programme, or before one meeting."""
