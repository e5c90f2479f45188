"""The pages of an organisation, for those who look after it."""
