/** Votes of the harness that are equally divided. */
import type { Decisions, Meeting } from '../src/wire/types'
import { meeting } from './meeting'
import { proxied } from './represented'
import { result, vote } from './votes'

const CITED = { since: null, until: null, unverified: false }
const MAJORITY: Decisions['rules'][number] = {
  ...CITED,
  id: 'ordinary',
  title: { en: 'Ordinary resolutions', fr: 'Résolutions ordinaires' },
  article: '6',
  conditions: [],
  taking_no_part: 'not-voting',
  proxies: 2,
  quorum: true,
  judged: false,
}

/** As many for as against, by votes that weigh; one member is represented. */
export function tied(): Meeting {
  const made = vote(meeting(), { rule: 'ordinary', proxies: { XA: 'XE' }, weights: { XA: 2, XB: 1 } })
  const open = made.ballots.votes['v80']
  if (open)
    open.ballots = Object.fromEntries(open.register.map((one, place) => [one, place % 2 ? 'no' : 'yes'] as const))
  return byRule(proxied(made), { ...CITED, then: 'casting-vote', article: '9' })
}

/** The first vote ended in a tie. */
export function secondVote(): Meeting {
  const made = result(meeting(), false)
  const closed = made.ballots.votes['v80']
  if (closed) Object.assign(closed, { rule: 'ordinary', result: 'tied', reasons: closed.reasons.slice(0, 1) })
  return byRule(made, { ...CITED, then: 'second-vote', within_h: 48, article: '95' })
}

function byRule(made: Meeting, ties: NonNullable<Decisions['ties']>): Meeting {
  const decisions = made.sitting?.rulebook.decisions
  if (made.sitting && decisions) made.sitting.rulebook.decisions = { ...decisions, rules: [MAJORITY], ties }
  return made
}
