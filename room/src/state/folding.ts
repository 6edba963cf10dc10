/** What is folded of the record so far; it is shown once it is whole as far as the record is known to go. */
import type { Cursor, Meeting, WireEntry } from '../wire/types'
import { empty, fold } from './fold'
import { withTexts } from './seen'

export class Folding {
  /** The class of readers whose entries follow. */
  audience: string | null = null
  meeting: Meeting = empty()
  entries: readonly WireEntry[] = []
  private upto = 0
  private known = 0

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
