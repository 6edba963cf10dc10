/** Makes of verdicts on a connection one that does not flicker, nor swing to and fro. Pure: the clock is handed in. */
import type { Verdict } from './quality'

/** A verdict that does not flicker, and what it waits for. */
export interface Settled extends Verdict {
  /** The readings since the last change that were worse, or better, without a break. */
  waiting: { worse: boolean; since: number; verdicts: Verdict[] } | null
  /** When it last rose, and has not fallen since. */
  rose: number | null
  /** How long it must be better before it rises. */
  patienceMs: number
}

const WORSE_READINGS = 2
const BETTER_MS = 10_000
const LONGEST_MS = 80_000
/** A fall so soon after a rise is a relapse: the pictures that came back were too much. */
const RELAPSE_MS = 60_000
/** Good for so long, and what was before is forgotten. */
const WELL_MS = 120_000
export const UNSETTLED: Settled = { level: 0, reasons: [], waiting: null, rose: null, patienceMs: BETTER_MS }

/**
 * It falls after two readings that are worse, and rises after 10 s that are better; after relapses it waits twice as
 * long each time, 80 s at most. `at`: a clock in ms.
 */
export function settle(before: Settled, verdict: Verdict, at: number): Settled {
  // What is not known yet is no worse than good, so that a connection has a moment to come to stand.
  const rank = before.level || 4
  if (verdict.level === 0 || verdict.level === before.level) return { ...before, ...verdict, waiting: null }
  if (before.level === 0 && verdict.level === 3) return { ...before, ...verdict, waiting: null }
  const worse = verdict.level < rank
  const same = before.waiting?.worse === worse ? before.waiting : { worse, since: at, verdicts: [] }
  const waiting = { ...same, verdicts: [...same.verdicts, verdict] }
  const over = worse ? waiting.verdicts.length >= WORSE_READINGS : at - waiting.since >= before.patienceMs
  if (!over) return { ...before, waiting }
  const patienceMs = worse ? patienceAfter(before, at) : before.patienceMs
  return { ...reached(waiting.verdicts, worse), waiting: null, rose: worse ? null : at, patienceMs }
}

/** How long to wait after a fall. */
function patienceAfter({ level, rose, patienceMs }: Settled, at: number): number {
  if (rose === null) return patienceMs
  if (at - rose <= RELAPSE_MS) return Math.min(patienceMs * 2, LONGEST_MS)
  return level === 3 && at - rose >= WELL_MS ? BETTER_MS : patienceMs
}

/** Falling, as far as all were worse; rising, as far as all were better. */
function reached(verdicts: Verdict[], worse: boolean): Verdict {
  const sorted = [...verdicts].sort((a, b) => a.level - b.level)
  return (worse ? sorted.at(-1) : sorted[0]) ?? { level: 0, reasons: [] }
}
