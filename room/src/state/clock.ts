/** The server's time, as far as it is known here: each of its messages says what time it was when it was sent. */
const KEPT = 8

export class Clock {
  private offsets: number[] = []

  constructor(private readonly here: () => number = Date.now) {}

  /** A message arrived that was sent at `sent` (ms, the server's time). */
  heard(sent: number): void {
    this.offsets = [...this.offsets.slice(1 - KEPT), sent - this.here()]
  }

  /** Every message is late by its way, so the greatest of the last offsets is the nearest to the truth. */
  now(): number {
    return this.here() + (this.offsets.length ? Math.max(...this.offsets) : 0)
  }
}
