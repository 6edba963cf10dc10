/**
 * The meeting as the screens read it: one object for good, of which each fact is a signal.
 *
 * `room.meeting.debate.queue` in a component wakes it for the queue alone. A subject is an object of facts; the sitting,
 * which is nothing at first, is one fact. What an entry does not change stays the same value, and wakes nobody.
 */
import type { Meeting } from '../wire/types'
import { empty } from './fold'

type Facts = Record<string, unknown>

/** The meeting of which nothing is known yet, for the screens. */
export function shown(): Meeting {
  const first: Facts = { ...empty() }
  for (const name of subjects(first)) first[name] = signals(first[name] as Facts)
  return signals(first) as unknown as Meeting
}

/** Let the screens show `meeting`, which has the subjects and facts of an empty one. */
export function show(screens: Meeting, meeting: Meeting): void {
  const [before, now] = [screens, meeting] as unknown as [Facts, Facts]
  for (const name of Object.keys(before)) {
    if (before[name] !== null && typeof before[name] === 'object' && name !== 'sitting')
      Object.assign(before[name], now[name])
    else before[name] = now[name]
  }
}

/** The meeting as it is shown now, which stays as it is: two levels deep, as far as facts go. */
export function moment(screens: Meeting): Meeting {
  const kept: Facts = { ...screens }
  for (const name of subjects(kept)) kept[name] = { ...(kept[name] as Facts) }
  return kept as unknown as Meeting
}

function subjects(meeting: Facts): string[] {
  return Object.keys(meeting).filter(
    (name) => name !== 'sitting' && typeof meeting[name] === 'object' && meeting[name] !== null,
  )
}

/** The same facts, each a signal. */
function signals(facts: Facts): Facts {
  const made: Facts = {}
  for (const [name, first] of Object.entries(facts)) {
    let value = $state.raw(first)
    Object.defineProperty(made, name, { enumerable: true, get: () => value, set: (to: unknown) => (value = to) })
  }
  return made
}
