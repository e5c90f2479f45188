"""Looks at an installation as it stands, and says what to do: `setwise doctor`."""
