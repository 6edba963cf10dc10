/**
 * Who comes late is given the meeting as it stands. What it lacks is fetched when somebody looks at it: the words of the
 * statements under an item, and the entries before.
 */
import { SvelteSet } from 'svelte/reactivity'
import type { Entries, Meeting, Texts, WireEntry } from '../wire/types'

/** The header that names the class of readers whose state it is. */
const CLASS = 'Hemicycle-Class'
/** So long a server may take; then the history is asked for, on the line. */
const PATIENCE_MS = 5_000
/** A page of entries. */
const PAGE = 1_000

/** The meeting as this class sees it, after `upto` entries. */
export interface State {
  audience: string
  upto: number
  meeting: Meeting
}

/** What the fold takes in later. */
export interface Lacking {
  readonly meeting: Meeting
  /** The words of statements, by the number of their entry. */
  word(texts: Record<string, Texts>): void
  /** Entries that came before those that are here. */
  precede(entries: readonly WireEntry[]): void
}

/** The state of the meeting now; null: it is not to be had, and the line gives the history. */
export async function stateNow(record: string): Promise<State | null> {
  try {
    const answer = await fetch(`/room/${record}/state`, { signal: AbortSignal.timeout(PATIENCE_MS) })
    const audience = answer.headers.get(CLASS)
    if (answer.status !== 200 || !audience) return null
    return { audience, ...((await answer.json()) as Omit<State, 'audience'>) }
  } catch (fault) {
    console.warn('The state did not come', fault)
    return null
  }
}

export class Late {
  /** Entries before this one are not here. */
  private before = $state(0)
  /** The items under which the words of statements are here; null: those under none. */
  private readonly worded = new SvelteSet<string | null>()
  private asked: (string | null)[] = []
  private reading = false
  /** Counts the states from which it went on: what is asked for one is not for another. */
  private turn = 0

  constructor(
    private readonly record: string,
    private readonly fold: () => Lacking,
    /** The screens have something new to show. */
    private readonly changed: () => void,
  ) {}

  /** The fold goes on from a state after `upto` entries; 0: from nothing, and lacks nothing. */
  began(upto: number): void {
    this.turn += 1
    this.before = upto
    this.worded.clear()
    this.asked = []
    this.reading = false
  }

  /** Whether all entries are here. */
  get entriesHere(): boolean {
    return this.before === 0
  }

  statementsHere(item: string | null): boolean {
    return this.before === 0 || this.worded.has(item)
  }

  /** Fetch the entries that are not here, the newest page first; where that fails, the next look asks again. */
  async readEntries(): Promise<void> {
    if (this.reading || this.entriesHere) return
    this.reading = true
    const { turn } = this
    try {
      const pages: (readonly WireEntry[])[] = []
      for (let end = this.before; end > 0; end -= PAGE) {
        const page = await get<Entries>(`/room/${this.record}/entries?start=${Math.max(0, end - PAGE)}&end=${end}`)
        pages.unshift(page.entries)
      }
      if (turn !== this.turn) return
      this.fold().precede(pages.flat())
      this.before = 0
      this.changed()
    } catch (fault) {
      console.warn('The record did not come', fault)
    }
    if (turn === this.turn) this.reading = false
  }

  /** Fetch the words of the statements under an item (null: under none). */
  async readStatements(item: string | null): Promise<void> {
    if (this.statementsHere(item) || this.asked.includes(item)) return
    this.asked.push(item)
    const { turn } = this
    try {
      const texts = await this.settled(turn, item)
      if (!texts) return
      this.fold().word(texts)
      this.worded.add(item)
      this.changed()
    } catch (fault) {
      console.warn('The statements did not come', fault)
      if (turn === this.turn) this.asked = this.asked.filter((one) => one !== item)
    }
  }

  /** What was corrected or erased while they were on the way is asked for anew; null: it is of another fold. */
  private async settled(turn: number, item: string | null): Promise<Record<string, Texts> | null> {
    const address = `/room/${this.record}/statements${item === null ? '' : `?item=${encodeURIComponent(item)}`}`
    for (;;) {
      const { corrections, erased } = this.fold().meeting.publication
      const { texts } = await get<{ texts: Record<string, Texts> }>(address)
      if (turn !== this.turn) return null
      const now = this.fold().meeting.publication
      if (now.corrections === corrections && now.erased === erased) return texts
    }
  }
}

async function get<Body>(address: string): Promise<Body> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return (await answer.json()) as Body
}
