/** After an update the files that an open page knows are gone: it is loaded again, once, and goes on where it was. */
const STORED = 'hemicycle-renewed'
/** So soon after, something else is wrong. */
const AGAIN_MS = 60_000

/** Loads the page again where a part of it is not there any more, and the server is. */
export function renewWhenUpdated(): void {
  window.addEventListener('vite:preloadError', () => void renew())
}

async function renew(): Promise<void> {
  const last = Number(sessionStorage.getItem(STORED) ?? 0)
  if (Date.now() - last < AGAIN_MS || !(await serves())) return
  sessionStorage.setItem(STORED, String(Date.now()))
  location.reload()
}

/** Whether the page would come: who loads it while the server starts anew has left the room. */
async function serves(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}
