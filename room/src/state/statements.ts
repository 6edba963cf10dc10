/** How entries change the statements. Copies facts, computes no rule. */
import type { EntryOf, Statements } from '../wire/types'

export function evolveStatements(statements: Statements, entry: EntryOf): Statements {
  if (entry.kind !== 'statement-entered') return statements
  const { statement, participant, item } = entry.facts
  const made = {
    id: statement,
    seq: entry.seq,
    at: entry.at,
    participant,
    capacity: entry.for,
    item,
    texts: entry.texts ?? {},
    vote: entry.facts.vote ?? null,
  }
  return { entered: [...statements.entered, made] }
}
