/** The photos of the lobby as those who keep the door see them, for as long as they look at it. */
import { follow } from '../../state/beside'
import { AT_DOOR_MS, read, roomOf, sent, type Badge } from './asking'

const state = $state<{ record: string; of: Record<string, Badge> }>({ record: '', of: {} })

export function badgeOf(participant: string): Badge | undefined {
  return state.of[participant]
}

export function badgesRecord(): string {
  return state.record
}

async function look(): Promise<void> {
  const found = await read<Record<string, Badge>>(`${roomOf(state.record)}/badges`)
  if (found) state.of = found
}

/** Follows them from within a component. */
export function followBadges(record: string): void {
  state.record = record
  $effect(() => follow('badge', () => void look(), AT_DOOR_MS))
}

/** Asks somebody for a photo; false where that did not arrive. */
export async function askFor(participant: string): Promise<boolean> {
  const arrived = await sent(`${roomOf(state.record)}/badges/${encodeURIComponent(participant)}/ask`)
  await look()
  return arrived
}
