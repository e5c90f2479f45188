"""What somebody can show of their learning: periods, hours, accounts, feedback, and the rules of
revalidation that say what of it counts.

The rules are those of the Nursing and Midwifery Council ("How to revalidate with the NMC", and its
pages on each requirement). Each is cited where it stands. Everything answers in codes and numbers.
"""
