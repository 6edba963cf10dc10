/**
 * What this device knows of a record's history, and what is said where it is shown another one.
 *
 * Signatures are checked at most once a second, and the proof is asked for on coming in, after each break of the line,
 * and now and then: beside the screens, which wait for nothing here. What another page of this browser kept is read once,
 * before the server is called: so all of it was shown before the greeting, which can have no less.
 */
import type { FromServer, Proof, Prove } from '../wire/types'
import { judge, opened, type Shown, type Warning } from './judging'
import { keepHistory, keptHistory, lastNote, type Kept } from './keeping'

const FIRST_MS = 50
const SETTLE_MS = 1_000
/** A proof is asked for so long after something new, and a random while, so that not everybody asks at once. */
const PROVE_MS = 20_000
const SPREAD_MS = 20_000
/** So long a server may take for a proof, so many times. */
const ANSWER_MS = 15_000
const MOST_SILENT = 3

export interface Outside {
  ask(message: Prove): void
  /** What is folded belongs to another history: begin from nothing. */
  refold(): void
}

/** What was shown last: so many entries, and what is signed over them. */
type Newest = Pick<Shown, 'checkpoint' | 'upto'>

/** What is due, beside the screens. */
type Due = 'settle' | 'prove'

/** The line broke, or the server says nothing. */
class Unanswered extends Error {}

/** `lasting`: what is seen is kept beyond this page, where the browser keeps anything. */
export class RecordHistory {
  warning = $state.raw<Warning | null>(null)
  /** One history was left without an explanation: that stays said. */
  doubted = $state(false)
  /** The last checkpoints of histories that were left, as signed. */
  before = $state.raw<readonly string[]>([])
  /** How often the line came back, and what was shown then was found to continue what had been seen. */
  returns = $state(0)
  private kept: Kept | null
  private shown: Pick<Shown, 'vkey' | 'restored'> | null = null
  private newest: Newest | null = null
  private settled = true
  private line: 'up' | 'down' | 'back' = 'up'
  private work: Promise<void> = Promise.resolve()
  private readonly timers: Partial<Record<Due, ReturnType<typeof setTimeout>>> = {}
  private readonly asked: Record<string, (answer: Proof | null) => void> = {}
  private silent = 0
  private over = false
  /** What will be so again in a moment, and was accepted for as long as this page is open. */
  private accepted: readonly Warning['is'][] = []

  constructor(
    private readonly record: string,
    private readonly outside: Outside,
    private readonly lasting = true,
  ) {
    this.kept = lasting ? keptHistory(record) : null
    this.show()
  }

  heard(message: FromServer): void {
    if (message.type === 'welcome' && !message.waiting) this.greeted(message)
    if (message.type === 'entries' || message.type === 'upto')
      this.saw(message.upto, message.checkpoint, message.type === 'upto')
    if (message.type === 'proof') this.asked[`${message.old} ${message.size}`]?.(message)
  }

  /** The line is down: what was asked is asked again when it stands. */
  down(): void {
    if (this.newest) this.line = 'down'
    for (const answer of Object.values(this.asked)) answer(null)
  }

  close(): void {
    this.over = true
    this.down()
    for (const timer of Object.values(this.timers)) clearTimeout(timer)
  }

  /** The person has read it, and goes on with what is shown. */
  goOn(): void {
    if (!this.warning) return
    this.keep(this.warning.keep, true)
    if (this.warning.is === 'unsigned' || this.warning.is === 'unproven')
      this.accepted = [...this.accepted, this.warning.is]
    this.warning = null
    this.show()
    this.later('prove', FIRST_MS, () => this.check())
  }

  private greeted(shown: Shown): void {
    const before = this.settled ? null : this.newest
    this.shown = shown
    this.newest = { checkpoint: shown.checkpoint, upto: shown.upto }
    this.settled = true
    if (this.line === 'down') this.line = 'back'
    if (before) this.run(() => this.settle(before))
    this.later('prove', FIRST_MS, () => this.check())
  }

  private saw(upto: number, note: string | null, alone: boolean): void {
    const reached = this.newest?.upto ?? 0
    // More follows where a page has none; a heartbeat has none, and says nothing new.
    if (!this.shown || (note === null && !(alone && upto > reached))) return
    this.newest = { checkpoint: note, upto }
    this.settled = false
    if (this.warning) return
    this.later('settle', SETTLE_MS, () => this.run(() => this.settle(this.newest)))
    this.later('prove', PROVE_MS + Math.random() * SPREAD_MS, () => this.check())
  }

  /** What is shown is signed, over so many entries; the next proof must lead from there. */
  private async settle(newest: Newest | null): Promise<void> {
    if (!this.shown || !this.kept || !newest || this.warning) return
    const found = await opened(this.record, this.kept.vkey, newest.checkpoint)
    if (found?.size !== newest.upto) return this.fault('unsigned', this.kept)
    if (newest === this.newest) this.settled = true
    this.keep({ ...this.kept, seen: found.note })
  }

  private check(): void {
    this.run(async () => {
      const [shown, newest] = [this.shown, this.newest]
      if (!shown || !newest) return
      const found = await judge(this.record, this.kept, { ...shown, ...newest }, this.ask)
      this.silent = 0
      if (found.is !== 'continued') return this.warn(found)
      this.warning = null
      this.keep(found.keep)
      if (shown === this.shown) this.cameBack()
    })
  }

  private cameBack(): void {
    if (this.line !== 'back') return
    this.line = 'up'
    this.returns += 1
  }

  private fault(is: 'unsigned' | 'unproven', kept: Kept): void {
    this.warn({ is, keep: { ...kept, doubted: true }, note: lastNote(kept), seen: lastOf(kept), size: null })
  }

  private warn(warning: Warning): void {
    if (this.line === 'back') this.line = 'up'
    if (this.accepted.includes(warning.is)) return
    const begins = this.warning === null
    this.warning = warning
    if (begins && ['restored', 'rolled-back', 'other'].includes(warning.is)) this.outside.refold()
  }

  private keep(kept: Kept, anew = false): void {
    if (this.over) return
    this.kept = kept
    if (!this.lasting) return
    const stored = anew ? null : keptHistory(this.record)
    // Another page of this browser may have seen more by now.
    if (stored && stored.vkey === kept.vkey && lastOf(stored) > lastOf(kept)) return
    keepHistory(this.record, kept)
  }

  private show(): void {
    this.doubted = this.kept?.doubted ?? false
    this.before = this.kept?.before ?? []
  }

  private readonly ask = (old: number, size: number): Promise<string[] | null> => {
    const key = `${old} ${size}`
    return new Promise((done, failed) => {
      const timer = setTimeout(() => {
        this.silent += 1
        answered(null)
      }, ANSWER_MS)
      const answered = (answer: Proof | null): void => {
        clearTimeout(timer)
        delete this.asked[key]
        if (answer) done(answer.steps)
        else failed(new Unanswered())
      }
      this.asked[key] = answered
      this.outside.ask({ type: 'prove', old, size })
    })
  }

  /** One after the other. */
  private run(task: () => Promise<void>): void {
    this.work = this.work.then(task).catch((fault: unknown) => {
      if (fault instanceof Unanswered) this.unanswered()
      else reportError(fault)
    })
  }

  private unanswered(): void {
    if (this.silent < MOST_SILENT) return this.later('prove', SETTLE_MS, () => this.check())
    if (!this.kept) return
    this.silent = 0
    this.fault('unproven', this.kept)
  }

  private later(name: Due, ms: number, then: () => void): void {
    if (name === 'settle' && this.timers[name]) return
    if (name === 'prove' && ms > FIRST_MS && this.timers[name]) return
    clearTimeout(this.timers[name])
    const timer = setTimeout(() => {
      delete this.timers[name]
      whenIdle(then)
    }, ms)
    this.timers[name] = timer
  }
}

/** How many entries the largest checkpoint names; it was read before. */
function lastOf(kept: Kept): number {
  return Number(lastNote(kept)?.split('\n')[1] ?? 0)
}

function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 500 })
  else then()
}
