"""What the kinds of a record of learning are called, where more than one room says so."""
