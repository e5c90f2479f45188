"""Texts that come with Setwise and that an organisation can make its own: versions, and a way back."""
