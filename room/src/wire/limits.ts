/** Numbers that the core declares. Written by tools/wire_types.py. */

/** The least time of a call for consensus while an interpreter is on air, in seconds. */
export const INTERPRETED_CALL_S = 30
