"""The page on which a meeting is called: drafts that save themselves."""
