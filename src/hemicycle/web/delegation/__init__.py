"""The page of a delegation: what awaits it, its papers, its past votes and words, and who of it is let in."""
