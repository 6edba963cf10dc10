/** The addresses of the two scripts that work beside the page; no other becomes one (Trusted Types). */
import pdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

const KEEPER = '/papers-worker.js'

interface Policy {
  createScriptURL(address: string): string
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy
}

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes
const rules: Policy = {
  createScriptURL(address) {
    if (address === KEEPER || address === pdfWorker) return address
    throw new TypeError(`${address} is no script of this release`)
  },
}
const policy = factory?.createPolicy('papers-worker', rules) ?? rules

/** What draws PDF: it reads what others made, so it works apart from the page. */
export function drawingWorker(): Worker {
  return new Worker(policy.createScriptURL(pdfWorker), { type: 'module' })
}

/**
 * From now on this device keeps the agenda and the documents that are opened (`static/papers-worker.js`); `opened` too,
 * which was fetched before the worker was there.
 */
export async function keepPapers(page: string, opened: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const missed = navigator.serviceWorker.controller === null
  await navigator.serviceWorker.register(policy.createScriptURL(KEEPER))
  await navigator.serviceWorker.ready
  await controlled()
  await fetch(page)
  if (missed) await fetch(opened)
}

function controlled(): Promise<void> {
  const workers = navigator.serviceWorker
  if (workers.controller) return Promise.resolve()
  return new Promise((resolve) => {
    workers.addEventListener('controllerchange', () => resolve(), { once: true })
  })
}
