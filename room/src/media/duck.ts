/**
 * How loud the floor is under an interpreter: low while the booth speaks, and back by itself when it is silent.
 *
 * It goes down quickly, so that no word of the interpreter is lost, and comes back slowly, so that a breath is no gap.
 */
const SPEAKS = 0.01
const SILENT_AFTER_MS = 1_200
const DOWN_MS = 120
const UP_MS = 500

export class Duck {
  private spoke = -Infinity
  private before: number | null = null
  /** From 0 to 1: how far the floor is down. */
  private depth = 0

  /** The floor's volume, from `under` to 1, at `now` (ms), with the booth as loud as `level` (0 to 1). */
  volume(now: number, level: number, under: number): number {
    if (level > SPEAKS) this.spoke = now
    const passed = this.before === null ? 0 : now - this.before
    this.before = now
    const speaking = now - this.spoke < SILENT_AFTER_MS
    const step = speaking ? passed / DOWN_MS : -passed / UP_MS
    this.depth = Math.min(1, Math.max(0, this.depth + step))
    return 1 - this.depth * (1 - under)
  }
}
