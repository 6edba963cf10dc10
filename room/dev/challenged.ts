/** A text put to acclamation, credentials that are challenged, motions that name what they are about. */
import type { Decisions, Meeting, MotionRule, Outcome } from '../src/wire/types'
import { chair, delegate, yes } from './offers'
import { meeting, outcome, putting, speaking, table } from './meeting'
import type { State } from './states'
import { moved } from './votes'
import { writtenStates } from './written'

type Make = (made: Meeting, more?: Partial<State>) => State
const CITED = { since: null, until: null, unverified: false }

/** The first text is put to acclamation. */
function acclaimed(): Meeting {
  const made = putting(meeting())
  const put = Object.values(made.outcomes.table).find((one) => one.status === 'put')
  if (put) put.acclaimed = true
  return withRules(made)
}

/** One text waits to be put, another was adopted by acclamation. */
function acclaimable(): Meeting {
  const adopted: Partial<Outcome> = { status: 'adopted', settled: 61, acclaimed: true }
  return withRules(table(meeting(), outcome(50, 'unity', adopted), outcome(55, 'cost')))
}

function challenged(): Meeting {
  const made = withRules(speaking())
  const one = made.seats.participants['p7']
  const member = one?.member
  if (!member) return made
  made.credentials.challenged[member] = {
    member,
    seq: 70,
    participant: 'p5',
    capacity: 'XD',
    status: 'open',
    decided: null,
    texts: { reason: { en: 'They were not issued by the Head of State.', fr: 'Ils n’émanent pas du chef de l’État.' } },
    report: {
      seq: 71,
      texts: {
        report: {
          en: 'The Committee recommends that they be accepted.',
          fr: 'La Commission recommande de les accepter.',
        },
      },
    },
  }
  return made
}

/** A motion to adjourn to a certain day waits, and one to refer may be moved. */
function asked(): Meeting {
  const made = withRules(moved())
  const motion = Object.values(made.motions.moved).find((one) => one.status === 'moved')
  if (motion) Object.assign(motion, { kind: 'adjourn-to', until: made.last_at + 86_400_000 })
  const rule = (id: 'adjourn-to' | 'refer'): MotionRule => ({
    ...CITED,
    id,
    effect: id,
    rule: 'simple-majority',
    speakers_for: 0,
    speakers_against: 0,
    debated: true,
    article: '33',
  })
  made.sitting?.rulebook.decisions?.motions.push(rule('adjourn-to'), rule('refer'))
  return made
}

function withRules(made: Meeting): Meeting {
  const decisions = made.sitting?.rulebook.decisions
  const known: Pick<Decisions, 'acclamation' | 'credentials'> = {
    acclamation: { ...CITED, article: '12' },
    credentials: { ...CITED, article: '13', rule: null, report: true },
  }
  if (decisions) Object.assign(decisions, known)
  return made
}

export function challengedStates(room: Make, presiding: Make): Record<string, () => State> {
  const textsOf = (made: Meeting) => Object.keys(made.outcomes.table)
  const mine = (made: Meeting) => [...delegate(made, 'p5'), ...textsOf(made).map((one) => yes('request-vote', one))]
  const theChairs = (made: Meeting) => [
    ...chair(made, 'p2'),
    ...textsOf(made).map((one) => yes('put-to-acclamation', one)),
    ...Object.keys(made.credentials.challenged).flatMap((one) => [
      yes('report-credentials', one),
      yes('put-credentials', `accept-${one}`),
      yes('put-credentials', `refuse-${one}`),
    ]),
  ]
  const delegating = (made: Meeting, more: Partial<State> = {}) => room(made, { options: mine(made), ...more })
  const chairing = (made: Meeting, more: Partial<State> = {}) =>
    presiding(made, { options: theChairs(made), lobby: [], ...more })
  const challenging = { press: ['[data-seat="XE"] button'] }
  return {
    ...writtenStates(room, presiding),
    acclaiming: () => delegating(acclaimed()),
    'acclaimed-texts': () => delegating(acclaimable(), { panel: 'texts' }),
    'chair-acclaiming': () => chairing(acclaimed()),
    'chair-acclaimable': () => chairing(acclaimable()),
    'chair-credentials': () => chairing(challenged()),
    'chair-credentials-report': () => chairing(challenged(), { press: ['[data-command="report-credentials"]'] }),
    'texts-credentials': () => delegating(challenged(), { panel: 'texts', tab: 'texts' }),
    'seat-challenged': () => delegating(challenged(), { press: ['[data-seat="XF"] button'] }),
    'seat-challenging': () => {
      const made = challenged()
      return delegating(made, { options: [...mine(made), yes('challenge-credentials')], ...challenging })
    },
    'motion-asked': () => {
      const made = asked()
      const offers = ['adjourn-to', 'refer'].map((one) => yes('move-motion', one))
      return delegating(made, { options: [...mine(made), ...offers], panel: 'texts' })
    },
  }
}
