/**
 * What is said to a screen reader: here alone, so that nothing is said twice. Each line is added to its live region and
 * taken out later, so that of several that come together none replaces another, and the same words twice are said twice.
 */
export type Urgency = 'polite' | 'assertive'
interface Line {
  id: number
  words: string
}

/** As long as it takes to be read out; what is said stays said. */
const KEPT = 12
/** A dialog that closes with the act is gone by then: what is said into it, or into what it still makes inert, is lost. */
const AFTER_MS = 100
let next = 1
let said = $state.raw<Record<Urgency, readonly Line[]>>({ polite: [], assertive: [] })

/** The lines that came after the one with the number `before`. */
export function announced(urgency: Urgency, before = 0): Line[] {
  return said[urgency].filter((line) => line.id > before)
}

/** The number of the last line. */
export function saidSoFar(): number {
  return next - 1
}

export function announce(words: string, urgency: Urgency = 'polite'): void {
  setTimeout(() => {
    said = { ...said, [urgency]: [...said[urgency], { id: next++, words }].slice(-KEPT) }
  }, AFTER_MS)
}
