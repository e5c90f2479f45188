"""The front page of somebody who belongs to a set: the next meeting, and one thing to do for it."""
