/** A vote by correspondence that is open, and a text that the meeting decided to divide. */
import type { CorrespondenceRules, Meeting, Motion } from '../src/wire/types'
import { meeting, outcome, table } from './meeting'
import { chair, delegate, yes } from './offers'
import type { State } from './states'
import { divided, moved, vote } from './votes'

type Make = (made: Meeting, more?: Partial<State>) => State
const RULES: CorrespondenceRules = {
  since: null,
  until: null,
  article: '34',
  unverified: false,
  rules: ['qualified-majority'],
  least_period_h: 336,
  opened_by: 'chair',
  change: true,
  early: false,
}

/** On a text; some have voted. */
function posted(): Meeting {
  const made = vote(table(meeting(), outcome(50, 'unity', { status: 'voting' })), {
    outcome: 'o50',
    open_until: Date.UTC(2030, 1, 4, 17),
  })
  return known(made)
}

function known(made: Meeting): Meeting {
  const sitting = made.sitting
  const decisions = sitting?.rulebook.decisions
  if (decisions) sitting.rulebook.decisions = { ...decisions, correspondence: RULES }
  return made
}

/** Of three parts two are put separately: the second was kept, the third waits. */
function apart(): Meeting {
  const made = divided()
  const text = Object.values(made.outcomes.table)[0]
  const motion = Object.values(moved().motions.moved)[0]
  if (!text || !motion) return made
  text.amendments = []
  text.approved = { 'text-2': 81 } as unknown as typeof text.approved
  const carried: Partial<Motion> = {
    kind: 'division',
    status: 'carried',
    outcome: text.id,
    parts: ['text-2', 'text-3'],
  }
  made.motions.moved = { [motion.id]: { ...motion, ...carried } }
  return made
}

export function writtenStates(room: Make, presiding: Make): Record<string, () => State> {
  const votes = (made: Meeting) => Object.keys(made.ballots.votes).map((one) => yes('send-ballot', one))
  const texts = (made: Meeting, command: 'open-vote' | 'open-correspondence') =>
    Object.keys(made.outcomes.table).map((one) => yes(command, one))
  const panel = { panel: 'texts', tab: 'texts' } as const
  return {
    'texts-post': () => {
      const made = posted()
      return room(made, { ...panel, options: [...delegate(made, 'p5'), ...votes(made)] })
    },
    'chair-post': () => {
      const made = known(vote(table(meeting(), outcome(50, 'unity')), { status: 'cancelled' }))
      const options = [...chair(made, 'p2'), ...texts(made, 'open-correspondence')]
      return presiding(made, { options, lobby: [], press: ['[data-command="open-correspondence"]'] })
    },
    'texts-divided': () => {
      const made = apart()
      return room(made, { ...panel, options: delegate(made, 'p5') })
    },
    'chair-divided': () => {
      const made = apart()
      return presiding(made, { options: [...chair(made, 'p2'), ...texts(made, 'open-vote')], lobby: [] })
    },
  }
}
