/** Papers that this device keeps for reading without a connection (`static/papers-worker.js`). */

/** After these one may come back: a line that was lost, or cut for being slow. */
const COMES_BACK: ReadonlySet<string> = new Set(['slow', 'flood', 'unreachable'])

/** With whoever leaves the meeting, or may not be in it any more, its papers leave the device. */
export async function forgetPapers(record: string, reason: string): Promise<void> {
  if ('caches' in globalThis && !COMES_BACK.has(reason)) await caches.delete(`papers ${record}`)
}
