"""Before the day: who inscribed, what was handed in, and the pages on which delegations do it."""
