/** What a device warns of that has seen 97 entries. */
import type { Warning } from '../src/history/judging'
import { NOW } from './meeting'

/** As a server signs it, over 97 entries. */
export const NOTE =
  'summit.example.org/leaders-call\n97\nN6QXaS0b4yjoZ8oRoOmvfRtBCPMyifqh2Dr2fdkop80=\n\n\u2014 summit.example.org UF8B\n'

export function warned(is: Warning['is']): Warning {
  const keep = { vkey: '', notes: [], seen: null, notices: [], before: [], doubted: false }
  const at = NOW - 20 * 60_000
  return is === 'restored'
    ? { is, keep, note: NOTE, seen: 97, size: 68, at }
    : { is, keep, note: NOTE, seen: 97, size: 68 }
}
