"""One's own record of learning: what meetings have written by themselves, what its owner adds, and
how far that is for a renewal, for those who are on the NMC's register.
"""
