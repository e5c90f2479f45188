"""What somebody who leads finds: which sets need her, and how many do not."""
