"""What a set is for: the skills it develops, and what being in it brings.

Eleven and eight, as the founding page lists them (seed: "Learning Outcomes"); the words of the
outcomes are ours. A programme may have lists of its own.
"""

from collections.abc import Mapping

from setwise.design.words import LazySay, phrase

SKILLS: Mapping[str, LazySay] = {
    "listening": phrase("Active listening"),
    "questioning": phrase("Open questioning"),
    "deciding": phrase("Decision making"),
    "coaching": phrase("Coaching"),
    "reflecting": phrase("Reflection"),
    "feedback": phrase("Giving and receiving feedback"),
    "facilitating": phrase("Facilitation"),
    "solving": phrase("Diagnosing and solving problems"),
    "projects": phrase("Project management"),
    "creating": phrase("Creative thinking"),
    "leading": phrase("Leadership"),
}
OUTCOMES: Mapping[str, LazySay] = {
    "space": phrase("I had room to think about my own learning"),
    "action": phrase("I take something back to my work and can act on it"),
    "support": phrase("My peers supported me and challenged me"),
    "testing": phrase("I tested what I believed or assumed, and found out what works"),
    "exploring": phrase("I could try out new ways of thinking and doing, safely"),
    "growing": phrase("I learnt something about myself, not only about my job"),
    "others": phrase("I saw how somebody else reaches a different solution"),
    "ideas": phrase("I found a new opportunity, or took an idea further"),
}

VALUES = (
    phrase("We can do something about our situation."),
    phrase("Reflection is how we learn from what happens to us."),
    phrase("Nobody knows more about your issue than you do."),
    phrase("We support each other, and we challenge each other."),
    phrase("We try to feel what it is like to be the other person."),
    phrase("The quality of our attention is what we give each other."),
    phrase("What is said here stays here: trust and confidentiality."),
)
"""The seven values of the seed, one for each {meeting} and for each version of the {contract}, in turn."""
