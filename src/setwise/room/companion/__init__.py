"""The facilitator's companion: the right words at hand in a hard moment, and an eye on the circle."""
