/** What the chair says of the vote that was just closed: the result, before anything else. Pure. */
import type { Meeting, Vote } from '../../wire/types'
import { t } from '../../text'
import { freshResult, resultWords } from '../votes/reading'
import type { Cue } from './cue'

/** The cue, with the result before it while the room still looks at it. */
export function afterResult(meeting: Meeting, next: Cue): Cue {
  const vote = freshResult(meeting)
  if (!vote) return next
  const told = t('say-result', { ...counted(vote), result: resultWords(meeting, vote) })
  return { ...next, say: [[told, ...next.say.slice(0, 1)].join(' '), ...next.say.slice(1)] }
}

function counted(vote: Vote): { yes: number; no: number; abstain: number } {
  const [yes, no, abstain] = (['yes', 'no', 'abstain'] as const).map(
    (ballot, at) =>
      vote.counts?.[ballot] ?? vote.hands?.[at] ?? Object.values(vote.declared).filter((one) => one === ballot).length,
  )
  return { yes: yes ?? 0, no: no ?? 0, abstain: abstain ?? 0 }
}
