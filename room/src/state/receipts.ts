/**
 * One's own receipts, kept on this device across reloads and restarts (IndexedDB), and as one file.
 *
 * The record page of the same server reads them too; see `web/static/check.js`, which names the same store.
 */

/**
 * A receipt as the server gave it; `actor`: whose act it proves.
 *
 * `leaf` is the leaf hash of its first entry: where a record went back and on from there, another act stands at the same
 * place, and the receipt of the lost one is what proves the loss.
 */
export interface KeptReceipt {
  record: string
  seq: number
  leaf: string
  seqs: number[]
  actor: string
  receipt: Record<string, unknown>
}

const DATABASE = 'hemicycle'
const STORE = 'receipts'
const VERSION = 2

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open(DATABASE, VERSION)
    opening.onupgradeneeded = () => {
      if (opening.result.objectStoreNames.contains(STORE)) opening.result.deleteObjectStore(STORE)
      opening.result.createObjectStore(STORE, { keyPath: ['record', 'seq', 'leaf'] })
    }
    opening.onsuccess = () => done(opening.result)
    opening.onerror = () => failed(opening.error ?? new Error('IndexedDB'))
  })
}

async function within<Answer>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const database = await open()
  try {
    return await new Promise<Answer>((done, failed) => {
      const work = database.transaction(STORE, mode)
      const asking = ask(work.objectStore(STORE))
      work.oncomplete = () => done(asking.result)
      work.onabort = () => failed(work.error ?? new Error('IndexedDB'))
    })
  } finally {
    database.close()
  }
}

/** Keep a receipt; fails where the browser keeps nothing. */
export async function keepReceipt(kept: KeptReceipt): Promise<void> {
  await within('readwrite', (store) => store.put(kept))
}

/** The receipts of this person that the device has kept of a record, in order. */
export async function keptReceipts(record: string, actor: string): Promise<KeptReceipt[]> {
  const all = await within(
    'readonly',
    (store) => store.getAll(IDBKeyRange.bound([record], [record, []])) as IDBRequest<KeptReceipt[]>,
  )
  return all.filter((kept) => kept.actor === actor)
}

/** The leaf hash of a receipt's first entry; empty where it names none. */
export function leafOf(receipt: Record<string, unknown> | null): string {
  const [first] = (receipt?.['entries'] ?? []) as { leaf?: string }[]
  return first?.leaf ?? ''
}

/** What is kept and what this page was given, each once. */
export function merged<Kept extends Given>(kept: readonly Kept[], given: readonly Kept[]): Kept[] {
  const name = (one: Given): string => `${one.seqs[0]} ${leafOf(one.receipt)}`
  const known = new Set(given.map(name))
  return [...kept.filter((one) => !known.has(name(one))), ...given].sort((a, b) => (a.seqs[0] ?? 0) - (b.seqs[0] ?? 0))
}

interface Given {
  seqs: number[]
  receipt: Record<string, unknown> | null
}

/** All of them as one file: a receipt on each line, as `hemicycle verify --receipt` takes it. */
export function receiptsFile(receipts: readonly { receipt: Record<string, unknown> | null }[]): string {
  return receipts.flatMap(({ receipt }) => (receipt ? [`${JSON.stringify(receipt)}\n`] : [])).join('')
}
