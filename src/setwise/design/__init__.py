"""How Setwise looks and speaks: layout, components, form fields, words."""
