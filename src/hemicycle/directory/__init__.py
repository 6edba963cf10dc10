"""Bodies and people as the pages ask for them: who stands on a body's record, and how they are reached."""
