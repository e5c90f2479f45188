"""When sets meet: rosters, polls, proposals for a whole series, and what changes later."""
