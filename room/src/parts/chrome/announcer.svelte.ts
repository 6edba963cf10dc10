/**
 * What is said to a screen reader when the meeting changes. Each line is added to its live region and taken out later,
 * so that of several that come together none replaces another, and the same words twice are said twice.
 */
export type Urgency = 'polite' | 'assertive'
interface Line {
  id: number
  words: string
}

/** As long as it takes to be read out; what is said stays said. */
const KEPT = 12
let next = 1
const said = $state<Record<Urgency, Line[]>>({ polite: [], assertive: [] })

export function announced(urgency: Urgency): Line[] {
  return said[urgency]
}

export function announce(words: string, urgency: Urgency = 'polite'): void {
  const lines = said[urgency]
  lines.push({ id: next++, words })
  if (lines.length > KEPT) lines.shift()
}
