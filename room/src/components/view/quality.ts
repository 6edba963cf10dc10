/** How one's own connection is called: the words of the sign stand under `quality-CODE`. */
import { withDevices } from '../../state/listening'
import type { Room } from './room'

export type QualityCode = 'good' | 'weak' | 'bad' | 'alone' | 'cut' | 'waiting' | 'lost' | 'connecting'

/** `alone`: nobody else is there to measure by. `cut`: the others are not reached. */
export function qualityCode({ connection, quality, presence, you }: Room): QualityCode {
  if (connection !== 'live') return connection
  const others = Object.keys(withDevices(presence)).filter((who) => who !== you?.participant)
  if (others.length === 0) return 'alone'
  if (quality?.reasons.includes('cut') && quality.level === 1) return 'cut'
  return (['waiting', 'bad', 'weak', 'good'] as const)[quality?.level ?? 0]
}
