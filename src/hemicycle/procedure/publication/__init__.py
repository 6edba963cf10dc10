"""A publication: what a meeting is told as, from the first draft to its withdrawal. It stands on `core` alone."""
