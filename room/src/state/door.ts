/** What a page asks at the door: to go on where its seat was moved away from, and to undo somebody's move. */

/** `here`: this device has the seat. `replaced`: this browser sits for somebody else. `revoked`: the link opens nothing. */
export type Resumed = 'here' | 'replaced' | 'revoked' | 'unreachable'

async function post(address: string, participant: string): Promise<Response | null> {
  try {
    return await fetch(address, { method: 'POST', body: new URLSearchParams({ participant }) })
  } catch (fault) {
    if (fault instanceof TypeError) return null // no network
    throw fault
  }
}

export async function resume(address: string, participant: string): Promise<Resumed> {
  const answer = await post(address, participant)
  if (answer?.status === 204) return 'here'
  if (answer?.status === 409) return 'replaced'
  return answer?.status === 403 ? 'revoked' : 'unreachable'
}

/** The new personal link, shown once; null where the server did not do it. */
export async function undoMove(address: string, participant: string): Promise<string | null> {
  const answer = await post(address, participant)
  if (!answer?.ok) return null
  return ((await answer.json()) as { link: string }).link
}

const GOES_ON = 'hemicycle-goes-on'

/** The next load of this page goes on in the room at once: its person has been in it. */
export function goOnAfterLoad(): void {
  sessionStorage.setItem(GOES_ON, location.pathname)
  location.reload()
}

/** Whether this load goes on so. It is asked once. */
export function goesOn(): boolean {
  const path = sessionStorage.getItem(GOES_ON)
  sessionStorage.removeItem(GOES_ON)
  return path === location.pathname
}
