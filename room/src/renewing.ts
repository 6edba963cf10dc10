/** After an update the files that an open page knows are gone: it is loaded again, once, and goes on where it was. */
const STORED = 'hemicycle-renewed'
/** So soon after, something else is wrong. */
const AGAIN_MS = 60_000

/** Loads the page again where a part of it is not there any more. */
export function renewWhenUpdated(): void {
  window.addEventListener('vite:preloadError', () => {
    const last = Number(sessionStorage.getItem(STORED) ?? 0)
    if (!navigator.onLine || Date.now() - last < AGAIN_MS) return
    sessionStorage.setItem(STORED, String(Date.now()))
    location.reload()
  })
}
