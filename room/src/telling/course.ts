/** What a sentence needs of the entries before it: who presided from which seq on, and who asked for the floor. */
import type { EntryOf, WireEntry } from '../wire/types'

export interface Course {
  chairs: [number, string][]
  requests: Record<string, [string, string | null]>
}

/** The course of these entries. */
export function courseOf(entries: readonly WireEntry[]): Course {
  const course: Course = { chairs: [], requests: {} }
  for (const wired of entries) {
    const entry = wired as EntryOf
    if (entry.kind === 'meeting-convened') course.chairs.push([entry.seq, entry.facts.chair])
    else if (entry.kind === 'chair-passed') course.chairs.push([entry.seq + 1, entry.facts.to])
    else if (entry.kind === 'floor-requested')
      course.requests[entry.facts.request] = [entry.facts.participant, entry.facts.capacity]
  }
  return course
}

/** Who presided when the entry `seq` was written. */
export function chairAt(course: Course, seq: number): string | null {
  return course.chairs.findLast(([since]) => since <= seq)?.[1] ?? null
}
