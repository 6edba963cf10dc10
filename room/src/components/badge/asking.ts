/** Photos of the lobby, over HTTP beside the record. */

/** What there is of somebody who waits. `asked`: for a photo, and none is shown yet; `shown`: since when (UTC, ms). */
export interface Badge {
  asked: boolean
  shown: number | null
}

/** How often it is looked at again while no line stands: by who lets in, and by who waits, of whom there may be many. */
export const AT_DOOR_MS = 4_000
export const IN_LOBBY_MS = 6_000

export const roomOf = (record: string): string => `/room/${encodeURIComponent(record)}`

/** Where a photo is to be had; one that takes the place of another has another address. */
export function photoAt(record: string, participant: string, shown: number): string {
  return `${roomOf(record)}/badges/${encodeURIComponent(participant)}?${shown}`
}

/** What stands there; null: it could not be had now. */
export async function read<T>(path: string): Promise<T | null> {
  try {
    const answer = await fetch(path, { cache: 'no-store' })
    return answer.ok ? ((await answer.json()) as T) : null
  } catch {
    return null
  }
}

/** Whether it arrived and was taken. */
export async function sent(path: string, body: Blob | null = null): Promise<boolean> {
  try {
    return (await fetch(path, { method: 'POST', body })).ok
  } catch {
    return false
  }
}
