"""What somebody who facilitates finds on their front page, and two minutes before a meeting."""
