/** Who is heard: `procedure/microphones.py`, in TypeScript. Every receiver plays just those. */
import type { Meeting } from '../wire/types'

/** The participants heard on the floor channel. */
export function openMicrophones(meeting: Meeting): string[] {
  const { sitting, debate, seats } = meeting
  if (sitting?.phase !== 'open') return []
  const heard = new Set([...(debate.speaker ? [debate.speaker.participant] : []), sitting.chair])
  return [...heard].filter((who) => !debate.muted.includes(who) && seats.participants[who]?.present)
}
