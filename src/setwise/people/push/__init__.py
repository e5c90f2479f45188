"""Messages on people's own devices, for whoever wants them besides mail (docs/adr/0030)."""
