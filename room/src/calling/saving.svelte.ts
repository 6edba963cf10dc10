/**
 * A draft as the page holds it: what is written stands at once, is kept in this browser, and is saved by the way. What others
 * write comes in beside it; a field that somebody here has not saved yet stays as it is here.
 */
import { ask } from './asking'
import { apply, inverse, plain, valueAt } from './changing'
import { newKey, type Change, type Draft, type Here, type Missed, type Row, type Seen, type Table } from './draft'

export type State = 'saved' | 'saving' | 'offline' | 'gone'
/** What can be taken back: `words` says what it was. */
export interface Undo {
  words: string
  changes: Change[]
}
/** Somebody else wrote into a field that was being written here; theirs stood in `theirs`. */
export interface Crossed {
  at: string
  by: string
  theirs: unknown
}

const WAIT_MS = 500
const LOOK_MS = 3_000
const AGAIN_MS = 4_000
/** So many rows stay well under what a form may weigh. */
const MOST_CHANGES = 150
const MOST_UNDO = 40

export class Saving {
  draft: Draft
  version = $state(0)
  state: State = $state('saved')
  /** Since when it is as it says. */
  since = $state(0)
  here: Here[] = $state([])
  undo: Undo[] = $state([])
  crossed: Crossed[] = $state([])
  /** In which field the page is. */
  field = ''
  readonly tab = newKey()
  #queue: Change[] = []
  #sending = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    readonly at: string,
    draft: Draft,
    version: number,
  ) {
    this.draft = $state(draft)
    this.version = version
    this.since = Date.now()
    this.#restore()
    setInterval(() => void this.#look(), LOOK_MS)
    addEventListener('online', () => void this.flush())
    addEventListener('pagehide', () => void this.flush())
  }

  /** Write a field. */
  put(at: string, value: unknown): void {
    if (JSON.stringify(valueAt(this.draft, at) ?? '') === JSON.stringify(value)) return
    this.#make([{ type: 'put', at, value }])
  }

  /** A row that is new, or that moves before another; last without one. */
  place(table: Table, row: Row, before: string | null = null): void {
    this.#make([{ type: 'place', table, key: row.key, row: plain(row), before }])
  }

  /** Several changes as one, which can be taken back by `words`. */
  make(changes: Change[], words = ''): void {
    const back: Change[] = []
    for (const change of changes) {
      const undone = inverse(this.draft, change)
      if (undone) back.unshift(undone)
      apply(this.draft, change)
    }
    if (words) this.undo = [...this.undo, { words, changes: back }].slice(-MOST_UNDO)
    this.#later(changes)
  }

  /** Take the last of those back. */
  takeBack(): void {
    const last = this.undo.at(-1)
    if (!last) return
    this.undo = this.undo.slice(0, -1)
    this.#make(last.changes)
  }

  /** Take theirs where two wrote into one field; or leave what stands. */
  settle(one: Crossed, theirs: boolean): void {
    this.crossed = this.crossed.filter((each) => each !== one)
    if (theirs) this.put(one.at, one.theirs)
  }

  /** Save all that is not saved yet; true once it is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    while (this.#queue.length && !this.#sending) {
      const sent = this.#queue.slice(0, MOST_CHANGES)
      this.#sending = true
      this.#is('saving')
      const seen = await this.#ask<Seen>(`${this.at}/changes`, { tab: this.tab, seen: this.version, changes: sent })
      this.#sending = false
      if (!seen) return false
      this.#queue.splice(0, sent.length)
      this.#keep()
      this.#take(seen, sent)
    }
    if (this.#sending) return new Promise((done) => setTimeout(() => void this.flush().then(done), 50))
    if (this.state !== 'gone') this.#is('saved')
    return this.state === 'saved'
  }

  #make(changes: Change[]): void {
    for (const change of changes) apply(this.draft, change)
    this.#later(changes)
  }

  #later(changes: Change[]): void {
    for (const change of changes) {
      const last = this.#queue.at(-1)
      const again = change.type === 'put' && last?.type === 'put' && last.at === change.at && !this.#sending
      if (again) this.#queue[this.#queue.length - 1] = change
      else this.#queue.push(plain(change))
    }
    this.#keep()
    this.#is('saving')
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), WAIT_MS)
  }

  async #look(): Promise<void> {
    if (document.hidden || this.#sending || this.#queue.length || this.state === 'gone') return
    const asked = `tab=${this.tab}&seen=${this.version}&field=${encodeURIComponent(this.field)}`
    const seen = await this.#ask<Seen>(`${this.at}/changes?${asked}`)
    if (seen && !this.#sending && !this.#queue.length) {
      this.#take(seen, [])
      if (this.state === 'offline') this.#is('saved')
    }
  }

  /** What others changed comes in; a field that waits here to be saved stays, and is told. */
  #take(seen: Seen, sent: Change[]): void {
    this.here = seen.here
    if (seen.draft) {
      Object.assign(this.draft, seen.draft)
      for (const change of this.#queue) apply(this.draft, change)
    } else for (const one of seen.missed) this.#theirs(one, sent)
    this.version = seen.version
  }

  #theirs(one: Missed, sent: Change[]): void {
    const mine = [...sent, ...this.#queue].flatMap((each) => (each.type === 'put' ? [each.at] : []))
    for (const change of one.changes) {
      if (change.type === 'put' && mine.includes(change.at)) {
        if (JSON.stringify(valueAt(this.draft, change.at)) !== JSON.stringify(change.value))
          this.crossed = [...this.crossed, { at: change.at, by: one.by, theirs: change.value }]
      } else apply(this.draft, change)
    }
  }

  #is(state: State): void {
    if (this.state !== state || state === 'saved') this.since = Date.now()
    this.state = state
  }

  async #ask<Body>(address: string, body?: unknown): Promise<Body | null> {
    try {
      const answer = await ask(address, body)
      if (answer.ok) return (await answer.json()) as Body
      if (answer.status === 404 || answer.status === 403) this.#is('gone')
      else this.#fail()
    } catch {
      this.#fail()
    }
    return null
  }

  #fail(): void {
    this.#is('offline')
    clearTimeout(this.#timer)
    if (this.#queue.length) this.#timer = setTimeout(() => void this.flush(), AGAIN_MS)
  }

  get #name(): string {
    return `hemicycle-draft ${this.at}`
  }

  /** What is not saved stands in this browser, too. */
  #keep(): void {
    try {
      if (this.#queue.length) localStorage.setItem(this.#name, JSON.stringify(this.#queue))
      else localStorage.removeItem(this.#name)
    } catch {
      // A browser that keeps nothing saves all the same.
    }
  }

  /** What was not saved when the page was left is written again. */
  #restore(): void {
    try {
      const kept = JSON.parse(localStorage.getItem(this.#name) ?? '[]') as Change[]
      if (kept.length) this.#make(kept)
    } catch {
      localStorage.removeItem(this.#name)
    }
  }
}
