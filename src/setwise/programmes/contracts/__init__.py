"""The set's contract: the set writes it itself, agrees to it, and is reminded of it.

Who belongs to the set reads it. Who looks after sets knows that there is one, and no word of it.
"""
