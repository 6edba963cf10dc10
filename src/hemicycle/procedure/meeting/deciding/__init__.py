"""How a meeting decides: consensus, motions, votes, silence; and the statements that explain a vote."""
