/** How the speakers' list stands: open, closed, or closed by a motion, to which the chair is bound. */
import type { Meeting } from '../../wire/types'

export function listWords({ debate, agenda, motions }: Meeting): string {
  if (debate.list_open) return 'list-is-open'
  const { current } = agenda
  return current !== null && current in motions.closed ? 'list-closed-by-motion' : 'list-is-closed'
}
