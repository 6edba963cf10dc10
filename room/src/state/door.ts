/** What a page asks at the door: to go on where its seat was moved away from, and to undo somebody's move. */

const GOES_ON = 'hemicycle-goes-on'

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

/** Take the seat back on this device: the page is loaded again where that went, and says why where it did not. */
export async function goOn(address: string, participant: string): Promise<Exclude<Resumed, 'here'> | null> {
  const came = await resume(address, participant)
  if (came !== 'here') return came
  sessionStorage.setItem(GOES_ON, location.pathname)
  location.reload()
  return null
}

async function resume(address: string, participant: string): Promise<Resumed> {
  const answer = await post(address, participant)
  if (answer?.status === 204) return 'here'
  if (answer?.status === 409) return 'replaced'
  return answer?.status === 403 ? 'revoked' : 'unreachable'
}

/** A move that was undone. `link`: the new personal link, shown once; null where the secretariat alone has it. */
export interface Undone {
  link: string | null
}

/** Cut the device that a seat moved to; null where the server did not do it. */
export async function undoMove(address: string, participant: string): Promise<Undone | null> {
  const answer = await post(address, participant)
  return answer?.ok ? ((await answer.json()) as Undone) : null
}

/** Whether this load goes on in the room at once, where its person has been. It is asked once. */
export function goesOn(): boolean {
  const path = sessionStorage.getItem(GOES_ON)
  sessionStorage.removeItem(GOES_ON)
  return path === location.pathname
}
