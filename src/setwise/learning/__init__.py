"""What a member takes away: kept words, actions, reflections, growth, and the record of learning.

All of it is its owner's. It is sealed with their own key, and found through them alone.
"""
