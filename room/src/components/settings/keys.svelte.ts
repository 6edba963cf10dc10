/**
 * Keyboard shortcuts. Single keys can be turned off (WCAG 2.1.4), never act while one types, and never end anything:
 * what ends or objects is reached by Tab and asks first.
 */
export type Shortcut =
  | 'hand'
  | 'order'
  | 'microphone'
  | 'camera'
  | 'seats'
  | 'panel'
  | 'decision'
  | 'help'
  | 'band'
  | 'give-first'
  | 'list'
  | 'text'
  | 'motions'

export const KEYS: Record<string, Shortcut> = {
  h: 'hand',
  p: 'order',
  m: 'microphone',
  v: 'camera',
  s: 'seats',
  t: 'panel',
  d: 'decision',
  '?': 'help',
}

/** The keys of the chair's console; there the microphone is held open by the space bar. */
export const CONSOLE_KEYS: Record<string, Shortcut> = {
  d: 'band',
  g: 'give-first',
  l: 'list',
  t: 'text',
  m: 'motions',
  s: 'seats',
  v: 'camera',
  '?': 'help',
}

const STORED = 'hemicycle-single-keys'
let enabled = $state(localStorage.getItem(STORED) !== 'off')

export function singleKeys(): boolean {
  return enabled
}

export function keepSingleKeys(on: boolean): void {
  enabled = on
  localStorage.setItem(STORED, on ? 'on' : 'off')
}

/** The shortcut that this key press asks for, if any. */
export function shortcutOf(event: KeyboardEvent, keys = KEYS): Shortcut | null {
  if (!enabled || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null
  const target = event.target as HTMLElement | null
  if (target?.closest('input, select, textarea, dialog, [contenteditable]')) return null
  return keys[event.key.toLowerCase()] ?? null
}
