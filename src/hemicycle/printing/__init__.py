"""Sheets for a meeting, on paper and as files: what is on them in plain structs, and who writes them."""
