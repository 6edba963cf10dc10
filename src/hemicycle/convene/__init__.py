"""Calling a meeting: drafts that save themselves, and how they become meeting files."""
