/**
 * Questions to the secretariat: asked over HTTP beside the record, and looked at again when the line says so, also after
 * the dialog is closed or the page is loaded anew. The answer is told wherever its asker is.
 */
import { follow } from '../../state/beside'
import { t } from '../../text'
import { openHelp } from '../chrome/helping.svelte'
import { toast } from '../chrome/toasts.svelte'

export interface Question {
  id: number
  words: string
  asked: number
  answer: string | null
  answered: number | null
  answered_by: string | null
}

/** How often it is looked at again where no line stands, as before entering. */
const EVERY_MS = 3000
const WAITS = 'hemicycle-help-waits'
const state = $state<{ asked: Question[]; answers: string[]; failed: boolean }>({
  asked: [],
  answers: [],
  failed: false,
})
let stop: (() => void) | undefined
/** The answers that were told here. */
let told: string[] = []

export function questions(): Question[] {
  return state.asked
}

/** Who of the secretariat is here; empty: nobody by name. */
export function answering(): string[] {
  return state.answers
}

export function helpFailed(): boolean {
  return state.failed
}

/** Looks at what was asked, and goes on while something waits. */
export async function look(record: string): Promise<void> {
  try {
    const answer = await fetch(`/room/${record}/help`, { cache: 'no-store' })
    if (!answer.ok) throw new Error(`${answer.status}`)
    Object.assign(state, await answer.json(), { failed: false })
  } catch {
    state.failed = true
  }
  for (const one of state.asked) if (one.answer !== null) tell(one)
  if (state.failed) return
  const waits = state.asked.some((one) => one.answer === null)
  if (waits) sessionStorage.setItem(WAITS, record)
  else sessionStorage.removeItem(WAITS)
  if (waits) stop ??= follow('help', () => void look(record), EVERY_MS)
  else stop = void stop?.()
}
function tell(one: Question): void {
  const key = `${one.id} ${one.answered}`
  if (told.includes(key)) return
  told = [...told, key]
  toast('note', t('help-answered', { name: one.answered_by || t('help-office'), words: one.answer ?? '' }))
  openHelp(true)
}

/** Asks; false where that did not arrive. */
export async function ask(record: string, words: string, device: Record<string, string>): Promise<boolean> {
  const facts = Object.entries(device).map(([name, fact]) => [`device.${name}`, fact] as const)
  const arrived = await sent(`/room/${record}/help`, { words, ...Object.fromEntries(facts) })
  await look(record)
  return arrived
}

/** Nothing of the question stays. */
export async function done(record: string, id: number): Promise<void> {
  await sent(`/room/${record}/help/done`, { id: `${id}` })
  await look(record)
}

async function sent(path: string, fields: Record<string, string>): Promise<boolean> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  try {
    return (await fetch(path, { method: 'POST', body })).ok
  } catch {
    return false
  }
}

const before = sessionStorage.getItem(WAITS)
if (before) stop = follow('help', () => void look(before), EVERY_MS)
