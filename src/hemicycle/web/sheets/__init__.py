"""What stands on the sheets of a meeting, each told from its state as its readers see it."""
