/** By which methods a vote may be taken under a rule: hands where every vote counts alike. The server decides. */
import type { Decisions, Rule } from '../../wire/types'

type Method = Decisions['voting']['methods'][number]

export function methodsFor(decisions: Decisions | undefined, rule: Rule | undefined, represented: boolean): Method[] {
  const known = decisions?.voting.methods ?? []
  const every = rule?.conditions.flatMap((one) => [one, ...one.otherwise]) ?? []
  const alike = !represented && every.every((one) => one.kind !== 'concurring' && !weighs(one))
  return alike ? [...known] : known.filter((one) => one !== 'show-of-hands')
}

/** Whether a condition weighs votes, or counts those of a group alone. */
function weighs(condition: Rule['conditions'][number]): boolean {
  return ('weight' in condition && condition.weight !== null) || ('among' in condition && condition.among !== null)
}
