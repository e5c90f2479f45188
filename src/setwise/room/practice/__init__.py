"""Practice between meetings: to ask instead of advise, alone or with simulated people. Nothing is scored."""
