/** Who is heard, and on what: `procedure/meeting/microphones.py`, in TypeScript. Every receiver plays just those. */
import { SIGN_LANGUAGES } from '../wire/signs'
import type { Meeting } from '../wire/types'
import { playing } from './recordings'
import { voteOpen } from './votes'

/** The participants heard on the floor channel. */
export function openMicrophones(meeting: Meeting): string[] {
  const { sitting, debate } = meeting
  if (sitting?.phase !== 'open') return []
  const heard = new Set([
    ...(debate.speaker && !debate.speaker.by_video && !playing(meeting) ? [debate.speaker.participant] : []),
    sitting.chair,
    ...callers(meeting),
  ])
  return [...heard].filter((who) => mayBeHeard(meeting, who))
}

/** Who calls the names of a roll-call: the secretariat at the table. */
function callers(meeting: Meeting): string[] {
  if (voteOpen(meeting)?.method !== 'roll-call') return []
  return Object.values(meeting.seats.participants).flatMap((one) => (one.role === 'secretariat' ? [one.id] : []))
}

/** Channel → the interpreter heard on it. A channel that is not in it is silent: its listeners get the floor. */
export function channels(meeting: Meeting): Record<string, string> {
  return Object.fromEntries(onAir(meeting).filter(([channel]) => !isSignLanguage(channel)))
}

/** Sign language → the interpreter who signs: a picture that everybody keeps in view, without sound. */
export function signing(meeting: Meeting): Record<string, string> {
  return Object.fromEntries(onAir(meeting).filter(([channel]) => isSignLanguage(channel)))
}

/** Whether a language is signed: its interpreter is seen and not heard. */
export function isSignLanguage(code: string): boolean {
  return (code.split('-')[0] ?? '') in SIGN_LANGUAGES
}

function onAir(meeting: Meeting): [string, string][] {
  if (meeting.sitting?.phase !== 'open') return []
  return Object.values(meeting.booths.table).flatMap(({ channel, live }): [string, string][] =>
    channel && live && mayBeHeard(meeting, live) ? [[channel, live]] : [],
  )
}

function mayBeHeard({ debate, seats }: Meeting, who: string): boolean {
  return !debate.muted.includes(who) && seats.participants[who]?.present === true
}
