"""Reminders of dates by mail: when somebody wants them, and never with anything but the date."""
