"""An organisation's look and its own words for things: looked at first, published, and gone back on."""
