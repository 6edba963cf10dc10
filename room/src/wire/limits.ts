/** Numbers that the core declares. Written by tools/wire_types.py. */

/** The least time of a call, for consensus or to vote, while an interpreter is on air, in seconds. */
export const INTERPRETED_CALL_S = 30

/** The least time of a vote where the rulebook does not say, in seconds. */
export const LEAST_VOTE_S = 10
