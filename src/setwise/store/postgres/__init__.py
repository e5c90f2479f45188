"""Django's PostgreSQL, with a second wall between organisations."""
