"""Who is told by mail of what comes out: asked for, confirmed, told once of each thing, and left by one press."""
