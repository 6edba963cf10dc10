/** What is folded of the record so far; it is shown once it is whole as far as the record is known to go. */
import type { Cursor, Meeting, Texts, WireEntry } from '../wire/types'
import { empty, fold } from './fold'
import { Late, type State } from './late.svelte'
import { withTexts } from './seen'

export class Folding {
  /** The class of readers whose entries follow. */
  audience: string | null = null
  meeting: Meeting = empty()
  entries: readonly WireEntry[] = []
  upto = 0
  private known = 0
  /** What is missing where it went on from a state. */
  readonly late: Late

  /** `changed`: what was missing has come. */
  constructor(record: string, changed: () => void) {
    this.late = new Late(record, () => this, changed)
  }

  /** How far it has come. */
  get cursor(): Cursor | null {
    return this.audience ? { audience: this.audience, seq: this.upto } : null
  }

  /** The server says as which class one reads, and how far the record goes. */
  greeted(audience: string, known: number): void {
    if (this.audience !== audience) this.startOver(audience)
    this.known = known
  }

  startOver(audience: string | null): void {
    this.audience = audience
    this.upto = 0
    this.meeting = empty()
    this.entries = []
    this.late.began(0)
  }

  /** Go on from a state, of which the entries before are not here; how far it reaches. */
  goOn({ audience, upto, meeting }: State): number {
    this.startOver(audience)
    this.meeting = meeting
    this.upto = upto
    this.late.began(upto)
    return upto
  }

  /** Entries that came before those that are here; what was erased since is erased in them. */
  precede(entries: readonly WireEntry[]): void {
    const erased = new Set(this.meeting.publication.erased.map((one) => one.seq))
    const known = entries.map((entry) => (erased.has(entry.seq) ? { ...entry, texts: null } : entry))
    this.entries = [...known, ...this.entries]
  }

  /** The words of statements, by the number of their entry. */
  word(texts: Record<string, Texts>): void {
    const entered = this.meeting.statements.entered.map((one) => ({ ...one, texts: texts[one.seq] ?? one.texts }))
    this.meeting = { ...this.meeting, statements: { ...this.meeting.statements, entered } }
  }

  /** Whether all is there that the record is known to hold. */
  get whole(): boolean {
    return this.audience !== null && this.upto >= this.known
  }

  add(entries: WireEntry[]): void {
    this.meeting = fold(this.meeting, entries)
    this.entries = withTexts(this.entries, entries)
  }

  /** Whether all is there. On the way there a floor that was given long ago would open a microphone. */
  reached(upto: number): boolean {
    this.upto = upto
    if (upto < this.known) return false
    this.known = upto
    return true
  }
}
