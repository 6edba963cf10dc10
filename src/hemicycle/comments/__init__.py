"""Comments: what readers write under what is published. They are no part of a record."""
