/** What one's own device tells the chair and the secretariat is wrong with it. */
import type { Quality } from '../media/watch'

/** Of all that the devices may say, what others can help with; the codes that the server knows. */
const OF_DEVICES: ReadonlySet<string> = new Set([
  'unsupported',
  'insecure',
  'denied',
  'busy',
  'no-camera',
  'no-microphone',
])

export interface Condition {
  devices: { problems: string[]; microphoneOn: boolean; silent: boolean }
  /** What the check before entering found. */
  checks: string[]
  /** Null before the room. */
  quality: Quality | null
  /** Whether one is to be heard now. */
  speaks: boolean
}

export function troublesOf({ devices, checks, quality, speaks }: Condition): string[] {
  const found = devices.problems.filter((problem) => OF_DEVICES.has(problem))
  if (speaks && devices.microphoneOn && devices.silent) found.push('silent')
  // In the room what is measured there counts; of the check, only what cannot be measured.
  found.push(...(quality ? checks.filter((code) => code === 'no-turn') : checks))
  found.push(...(quality?.reasons ?? []))
  if (quality?.reasons.includes('cut') && devices.problems.includes('no-turn')) found.push('no-turn')
  return [...new Set(found)]
}
