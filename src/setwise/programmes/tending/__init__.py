"""Looking after sets: forming them, who belongs, when they meet. Never what is said in them."""
