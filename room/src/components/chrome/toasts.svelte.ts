/**
 * Short notices. They go by themselves, sooner where they are no longer true, and the newest stands alone: what it
 * tells stands on the record, in the options and in the announcer's words too, which a screen reader reads once.
 */
import { announce, type Urgency } from './announcer.svelte'

export interface Toast {
  id: number
  kind: 'note' | 'done' | 'refused'
  words: string
  /** The code of the refusal that it tells, whose article can be read; empty: none. */
  refusal: string
  /** Whether it is still true. */
  holds: () => boolean
}

const NOTE_MS = 6000
const REFUSED_MS = 10_000
let next = 1
const shown = $state<Toast[]>([])

export function toasts(): Toast[] {
  return shown
}

/** Shows a notice and says it: what is refused at once, the rest where nothing else is being said. */
export function toast(
  kind: Toast['kind'],
  words: string,
  holds: () => boolean = () => true,
  refusal = '',
  urgency: Urgency = kind === 'refused' ? 'assertive' : 'polite',
): void {
  announce(words, urgency)
  const same = shown.find((one) => one.kind === kind && one.words === words)
  if (same) dismiss(same.id)
  const id = next++
  shown.push({ id, kind, words, refusal, holds })
  setTimeout(() => dismiss(id), kind === 'refused' ? REFUSED_MS : NOTE_MS)
}

/** Takes away what is no longer true. */
export function dropUntrue(): void {
  for (const one of [...shown]) if (!one.holds()) dismiss(one.id)
}

export function dismiss(id: number): void {
  const index = shown.findIndex((one) => one.id === id)
  if (index >= 0) shown.splice(index, 1)
}
