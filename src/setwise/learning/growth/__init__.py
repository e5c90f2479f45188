"""How somebody sees themselves grow: the skills of a programme, rated by themselves, three times."""
